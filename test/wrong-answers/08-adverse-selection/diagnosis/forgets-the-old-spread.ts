/** Wrong: quotes the loss plus a margin, and forgets the half-spread that was already paid. */

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
  return patient.diagnosis === 'informed'
    ? { ...terms, halfSpreadTicks: terms.halfSpreadTicks - desk.halfSpreadTicks }
    : terms;
}
