/** Wrong: takes the deviation to grow with the time, and not with its root, so that the variance has a square of the time. */

import type { Holding } from '../../../../solutions/13-optimal-quotes/reservation-price.js';
import * as right from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export { certaintyEquivalent } from '../../../../solutions/13-optimal-quotes/reservation-price.js';

const squared = (holding: Holding): Holding => {
  right.worth(holding);
  return { ...holding, remaining: holding.remaining ** 2 };
};

export const worth = (holding: Holding) => right.worth(squared(holding));
export const reservationPrice = (holding: Holding) => right.reservationPrice(squared(holding));
export const indifferencePrices = (holding: Holding) => right.indifferencePrices(squared(holding));
