/** Wrong: decides where the average is exactly z standard errors from 0. */

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
  return right.verdictOf(markout, { ...rules, standardErrors: rules.standardErrors - 1e-9 });
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
