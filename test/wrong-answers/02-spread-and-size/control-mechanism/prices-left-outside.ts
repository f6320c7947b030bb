/** Wrong: a price outside the band is left where it is, and will be refused. */

import {
  type Band,
  bandAround,
  ControlMechanism,
  type Order,
  type Quote,
} from '../../../../solutions/02-spread-and-size/control-mechanism.js';
import { lots, ticks } from '../../../../src/units/index.js';

export { bandAround, ControlMechanism };

export function quoteInBand(wanted: Quote, band: Band, nearTicks: number): Quote {
  const { lowerTicks, upperTicks } = band;
  const quote: { bid?: Order; ask?: Order } = {};
  if (wanted.bid !== undefined) {
    const bidTicks = wanted.bid.priceTicks;
    quote.bid = sized(bidTicks, wanted.bid, bidTicks - lowerTicks, nearTicks);
  }
  if (wanted.ask !== undefined) {
    const askTicks = wanted.ask.priceTicks;
    quote.ask = sized(askTicks, wanted.ask, upperTicks - askTicks, nearTicks);
  }
  return quote;
}

function sized(priceTicks: number, wanted: Order, roomTicks: number, nearTicks: number) {
  const part = Math.min(Math.max(roomTicks, 0), nearTicks);
  const qtyLots = lots(Math.floor((wanted.qtyLots * part) / nearTicks));
  return qtyLots > 0 ? { priceTicks: ticks(priceTicks), qtyLots } : undefined;
}
