/** Wrong: leaves the time left out, so that the quotes lean at the close as they did at the open. */

import type { Holding } from '../../../../solutions/13-optimal-quotes/reservation-price.js';
import * as right from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export { certaintyEquivalent } from '../../../../solutions/13-optimal-quotes/reservation-price.js';

const whole = (holding: Holding): Holding => {
  right.worth(holding);
  return { ...holding, remaining: 1 };
};

export const worth = (holding: Holding) => right.worth(whole(holding));
export const reservationPrice = (holding: Holding) => right.reservationPrice(whole(holding));
export const indifferencePrices = (holding: Holding) => right.indifferencePrices(whole(holding));
