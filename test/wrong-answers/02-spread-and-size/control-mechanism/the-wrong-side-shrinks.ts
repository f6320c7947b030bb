/** Wrong: the bid looks at the upper limit and the ask at the lower one. */

import {
  type Band,
  bandAround,
  ControlMechanism,
  type Order,
  type Quote,
} from '../../../../solutions/02-spread-and-size/control-mechanism.js';

export { bandAround, ControlMechanism };

export function quoteInBand(wanted: Quote, band: Band, nearTicks: number): Quote {
  const { lowerTicks, upperTicks } = band;
  const quote: { bid?: Order; ask?: Order } = {};
  if (wanted.bid !== undefined) {
    const bidTicks = Math.min(wanted.bid.priceTicks, upperTicks);
    quote.bid = sized(bidTicks, wanted.bid.lots, upperTicks - bidTicks, nearTicks);
  }
  if (wanted.ask !== undefined) {
    const askTicks = Math.max(wanted.ask.priceTicks, lowerTicks);
    quote.ask = sized(askTicks, wanted.ask.lots, askTicks - lowerTicks, nearTicks);
  }
  return quote;
}

function sized(priceTicks: number, lots: number, roomTicks: number, nearTicks: number) {
  const scaled = Math.floor((lots * Math.min(Math.max(roomTicks, 0), nearTicks)) / nearTicks);
  return scaled > 0 ? { priceTicks, lots: scaled } : undefined;
}
