/** Wrong: gives the rows in the order of the log and not by name. */

import type {
  DiagnosisRules,
  NamedFill,
} from '../../../../solutions/08-adverse-selection/diagnosis.js';
import * as right from '../../../../solutions/08-adverse-selection/diagnosis.js';
import type { MidPath } from '../../../../src/stats/adverse-selection/markouts.js';

export {
  pausedUntil,
  respond,
  verdictOf,
} from '../../../../solutions/08-adverse-selection/diagnosis.js';

export function diagnose(fills: readonly NamedFill[], path: MidPath, rules: DiagnosisRules) {
  const names = fills.map(({ counterparty }) => counterparty);
  return right
    .diagnose(fills, path, rules)
    .sort((a, b) => names.indexOf(a.counterparty) - names.indexOf(b.counterparty));
}
