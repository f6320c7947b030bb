/** Wrong: charges for the deviation of the risk and not for its variance. */

import * as right from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export {
  indifferencePrices,
  reservationPrice,
  worth,
} from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export function certaintyEquivalent(mean: number, sd: number, riskAversion: number): number {
  right.certaintyEquivalent(mean, sd, riskAversion);
  return mean - (riskAversion / 2) * sd;
}
