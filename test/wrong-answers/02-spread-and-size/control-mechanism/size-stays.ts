/** Wrong: nothing shrinks near a limit; the full size stands up to the last tick. */

import {
  type Band,
  bandAround,
  ControlMechanism,
  type Order,
  type Quote,
} from '../../../../solutions/02-spread-and-size/control-mechanism.js';

export { bandAround, ControlMechanism };

export function quoteInBand(wanted: Quote, band: Band): Quote {
  const quote: { bid?: Order; ask?: Order } = {};
  if (wanted.bid !== undefined && wanted.bid.priceTicks > band.lowerTicks) {
    const priceTicks = Math.min(wanted.bid.priceTicks, band.upperTicks);
    quote.bid = { priceTicks, lots: wanted.bid.lots };
  }
  if (wanted.ask !== undefined && wanted.ask.priceTicks < band.upperTicks) {
    const priceTicks = Math.max(wanted.ask.priceTicks, band.lowerTicks);
    quote.ask = { priceTicks, lots: wanted.ask.lots };
  }
  return quote;
}
