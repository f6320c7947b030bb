/** Wrong: long, the reservation price rises, and the maker buys still more. */

import type { Holding } from '../../../../solutions/13-optimal-quotes/reservation-price.js';
import * as right from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export {
  certaintyEquivalent,
  worth,
} from '../../../../solutions/13-optimal-quotes/reservation-price.js';

const mirrored = (holding: Holding): Holding => ({ ...holding, inventory: -holding.inventory });

export const reservationPrice = (holding: Holding) => right.reservationPrice(mirrored(holding));
export const indifferencePrices = (holding: Holding) => right.indifferencePrices(mirrored(holding));
