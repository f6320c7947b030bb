/** Wrong: asks for two standard errors, whatever it is told. */

import * as right from '../../../../solutions/08-adverse-selection/diagnosis.js';

export {
  diagnose,
  pausedUntil,
  respond,
} from '../../../../solutions/08-adverse-selection/diagnosis.js';

type Given = Parameters<typeof right.verdictOf>;

export function verdictOf(markout: Given[0], rules: Given[1]) {
  return right.verdictOf(markout, { ...rules, standardErrors: 2 });
}
