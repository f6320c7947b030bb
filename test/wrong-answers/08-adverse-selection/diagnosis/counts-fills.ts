/** Wrong: counts fills where instants are asked for: an order in pieces is taken for a history. */

import type {
  DiagnosisRules,
  NamedFill,
  Patient,
} from '../../../../solutions/08-adverse-selection/diagnosis.js';
import * as right from '../../../../solutions/08-adverse-selection/diagnosis.js';
import type { Markout, MidPath } from '../../../../src/stats/adverse-selection/markouts.js';

export { pausedUntil, respond } from '../../../../solutions/08-adverse-selection/diagnosis.js';

export function verdictOf(
  markout: Markout,
  rules: { readonly standardErrors: number; readonly leastInstants: number },
) {
  return right.verdictOf({ ...markout, instants: markout.fills }, rules);
}

export function diagnose(fills: readonly NamedFill[], path: MidPath, rules: DiagnosisRules) {
  return right.diagnose(fills, path, rules).map((row): Patient => {
    const [small, large] = [verdictOf(row.small, rules), verdictOf(row.large, rules)];
    if (small === 'costs') return { ...row, diagnosis: 'informed' };
    if (large === 'costs') return { ...row, diagnosis: 'informed when large' };
    const pays = small === 'pays' || large === 'pays';
    return { ...row, diagnosis: pays ? 'uninformed' : 'undecided' };
  });
}
