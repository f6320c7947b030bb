/** Wrong: nothing shrinks near a limit; the full size stands up to the last tick. */

import {
  type Band,
  bandAround,
  ControlMechanism,
  type Order,
  type Quote,
} from '../../../../solutions/02-spread-and-size/control-mechanism.js';
import { ticks } from '../../../../src/units/index.js';

export { bandAround, ControlMechanism };

export function quoteInBand(wanted: Quote, band: Band): Quote {
  const quote: { bid?: Order; ask?: Order } = {};
  if (wanted.bid !== undefined && wanted.bid.priceTicks > band.lowerTicks) {
    const priceTicks = ticks(Math.min(wanted.bid.priceTicks, band.upperTicks));
    quote.bid = { priceTicks, qtyLots: wanted.bid.qtyLots };
  }
  if (wanted.ask !== undefined && wanted.ask.priceTicks < band.upperTicks) {
    const priceTicks = ticks(Math.max(wanted.ask.priceTicks, band.lowerTicks));
    quote.ask = { priceTicks, qtyLots: wanted.ask.qtyLots };
  }
  return quote;
}
