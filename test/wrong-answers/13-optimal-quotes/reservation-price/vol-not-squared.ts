/** Wrong: takes the volatility where the variance belongs. */

import type { Holding } from '../../../../solutions/13-optimal-quotes/reservation-price.js';
import * as right from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export { certaintyEquivalent } from '../../../../solutions/13-optimal-quotes/reservation-price.js';

const rooted = (holding: Holding): Holding => {
  right.worth(holding);
  return { ...holding, vol: Math.sqrt(holding.vol) };
};

export const worth = (holding: Holding) => right.worth(rooted(holding));
export const reservationPrice = (holding: Holding) => right.reservationPrice(rooted(holding));
export const indifferencePrices = (holding: Holding) => right.indifferencePrices(rooted(holding));
