/** Wrong: adds the average where it must be subtracted: who costs most gets the best price. */

import type { Patient } from '../../../../solutions/08-adverse-selection/diagnosis.js';
import * as right from '../../../../solutions/08-adverse-selection/diagnosis.js';

export {
  diagnose,
  pausedUntil,
  verdictOf,
} from '../../../../solutions/08-adverse-selection/diagnosis.js';

interface Desk {
  readonly halfSpreadTicks: number;
  readonly marginTicks: number;
  readonly capLots: number;
}

export function respond(patient: Patient, desk: Desk) {
  const { averageTicks = 0 } = patient.small;
  const small = { ...patient.small, averageTicks: -averageTicks };
  return right.respond({ ...patient, small }, desk);
}
