/** Wrong: takes a value within a thousandth of a tick for that tick, a thousand times what is asked. */

import type { Patient } from '../../../../solutions/08-adverse-selection/diagnosis.js';
import * as right from '../../../../solutions/08-adverse-selection/diagnosis.js';

export {
  diagnose,
  pausedUntil,
  verdictOf,
} from '../../../../solutions/08-adverse-selection/diagnosis.js';

type Desk = Parameters<typeof right.respond>[1];

export function respond(patient: Patient, desk: Desk) {
  const terms = right.respond(patient, desk);
  if (patient.diagnosis !== 'informed') return terms;
  const wished = desk.halfSpreadTicks - (patient.small.averageTicks ?? 0) + desk.marginTicks;
  return { ...terms, halfSpreadTicks: Math.ceil(wished - 1e-3) };
}
