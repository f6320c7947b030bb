/** Wrong: widens for everybody because somebody is informed: those who paid go, those who know stay. */

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
  right.respond(patient, desk);
  return right.respond({ ...patient, diagnosis: 'informed' }, desk);
}
