/** Wrong: cuts the size for all, also for the small and for the large who pay. */

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
  return { ...right.respond(patient, desk), maxLots: desk.capLots };
}
