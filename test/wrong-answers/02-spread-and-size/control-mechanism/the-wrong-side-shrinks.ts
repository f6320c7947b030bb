/** Wrong: the bid looks at the upper limit and the ask at the lower one. */

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
    const bidTicks = Math.min(wanted.bid.priceTicks, upperTicks);
    quote.bid = sized(bidTicks, wanted.bid, upperTicks - bidTicks, nearTicks);
  }
  if (wanted.ask !== undefined) {
    const askTicks = Math.max(wanted.ask.priceTicks, lowerTicks);
    quote.ask = sized(askTicks, wanted.ask, askTicks - lowerTicks, nearTicks);
  }
  return quote;
}

function sized(priceTicks: number, wanted: Order, roomTicks: number, nearTicks: number) {
  const part = Math.min(Math.max(roomTicks, 0), nearTicks);
  const qtyLots = lots(Math.floor((wanted.qtyLots * part) / nearTicks));
  return qtyLots > 0 ? { priceTicks: ticks(priceTicks), qtyLots } : undefined;
}
