/** Wrong: judges small and large orders as one, so that one bad large order condemns a good customer. */

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
  return right.diagnose(fills, path, { ...rules, largeLots: Infinity });
}
