/** Wrong: refuses a volatility and a risk aversion below 0, and computes with infinite ones. */

import type { Holding } from '../../../../solutions/13-optimal-quotes/reservation-price.js';
import * as right from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export { certaintyEquivalent } from '../../../../solutions/13-optimal-quotes/reservation-price.js';

const capped = (holding: Holding): Holding => ({
  ...holding,
  riskAversion: Math.min(holding.riskAversion, 1e300),
  vol: Math.min(holding.vol, 1e100),
});

export const worth = (holding: Holding) => right.worth(capped(holding));
export const indifferencePrices = (holding: Holding) => right.indifferencePrices(capped(holding));
export const reservationPrice = (holding: Holding) => right.reservationPrice(capped(holding));
