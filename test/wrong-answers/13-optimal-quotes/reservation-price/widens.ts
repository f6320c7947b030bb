/** Wrong: moves the two prices apart with the size of the inventory, and leaves their middle at the mid. */

import type { Holding } from '../../../../solutions/13-optimal-quotes/reservation-price.js';
import * as right from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export {
  certaintyEquivalent,
  worth,
} from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export function indifferencePrices(holding: Holding) {
  const lean = Math.abs(holding.mid - right.reservationPrice(holding));
  const { bid, ask } = right.indifferencePrices({ ...holding, inventory: 0 });
  return { bid: bid - lean, ask: ask + lean };
}

export function reservationPrice(holding: Holding): number {
  right.reservationPrice(holding);
  return holding.mid;
}
