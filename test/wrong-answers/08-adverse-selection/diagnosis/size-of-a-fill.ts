/** Wrong: takes a fill for an order, so that a large order logged in pieces is many small ones. */

import type {
  DiagnosisRules,
  NamedFill,
  Patient,
} from '../../../../solutions/08-adverse-selection/diagnosis.js';
import * as right from '../../../../solutions/08-adverse-selection/diagnosis.js';
import { type MidPath, markouts } from '../../../../src/stats/adverse-selection/markouts.js';

export {
  pausedUntil,
  respond,
  verdictOf,
} from '../../../../solutions/08-adverse-selection/diagnosis.js';

export function diagnose(fills: readonly NamedFill[], path: MidPath, rules: DiagnosisRules) {
  return right.diagnose(fills, path, rules).map((row): Patient => {
    const own = fills.filter(({ counterparty }) => counterparty === row.counterparty);
    const of = (isLarge: boolean) =>
      markouts(
        own.filter(({ qtyLots }) => qtyLots >= rules.largeLots === isLarge),
        path,
        [rules.horizonNs],
      )[0];
    const [small, large] = [of(false), of(true)];
    const [a, b] = [right.verdictOf(small, rules), right.verdictOf(large, rules)];
    if (a === 'costs') return { ...row, small, large, diagnosis: 'informed' };
    if (b === 'costs') return { ...row, small, large, diagnosis: 'informed when large' };
    const pays = a === 'pays' || b === 'pays';
    return { ...row, small, large, diagnosis: pays ? 'uninformed' : 'undecided' };
  });
}
