/** Wrong: calls whoever is below zero informed, and asks for no standard error: luck gets customers fired. */

import type {
  DiagnosisRules,
  NamedFill,
  Patient,
} from '../../../../solutions/08-adverse-selection/diagnosis.js';
import * as right from '../../../../solutions/08-adverse-selection/diagnosis.js';
import type { Markout, MidPath } from '../../../../src/stats/adverse-selection/markouts.js';

export { pausedUntil, respond } from '../../../../solutions/08-adverse-selection/diagnosis.js';

export function verdictOf(
  { averageTicks, instants }: Markout,
  { leastInstants }: { readonly leastInstants: number },
) {
  if (averageTicks === undefined || instants < leastInstants || averageTicks === 0) {
    return 'undecided';
  }
  return averageTicks < 0 ? 'costs' : 'pays';
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
