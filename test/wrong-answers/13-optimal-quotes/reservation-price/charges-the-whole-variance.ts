/** Wrong: charges γ times the variance, twice what the utility does. */

import type { Holding } from '../../../../solutions/13-optimal-quotes/reservation-price.js';
import * as right from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export {
  indifferencePrices,
  reservationPrice,
} from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export function certaintyEquivalent(mean: number, sd: number, riskAversion: number): number {
  right.certaintyEquivalent(mean, sd, riskAversion);
  return mean - riskAversion * sd * sd;
}

export function worth(holding: Holding): number {
  return 2 * right.worth(holding) - holding.inventory * holding.mid;
}
