/** Wrong: rounds up what the arithmetic left over: 6.0000001 becomes 7. */

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
  const terms = right.respond(patient, desk);
  if (patient.diagnosis !== 'informed') return terms;
  const wished = desk.halfSpreadTicks - (patient.small.averageTicks ?? 0) + desk.marginTicks;
  return { ...terms, halfSpreadTicks: Math.ceil(wished) };
}
