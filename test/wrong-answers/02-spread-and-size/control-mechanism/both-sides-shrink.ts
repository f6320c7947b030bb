/** Wrong: the distance to the nearest limit shrinks both sides, also the one that no limit can trap. */

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
    quote.bid = sized(
      bidTicks,
      wanted.bid.lots,
      Math.min(bidTicks - lowerTicks, upperTicks - bidTicks),
      nearTicks,
    );
  }
  if (wanted.ask !== undefined) {
    const askTicks = Math.max(wanted.ask.priceTicks, lowerTicks);
    quote.ask = sized(
      askTicks,
      wanted.ask.lots,
      Math.min(upperTicks - askTicks, askTicks - lowerTicks),
      nearTicks,
    );
  }
  return quote;
}

function sized(priceTicks: number, lots: number, roomTicks: number, nearTicks: number) {
  const scaled = Math.floor((lots * Math.min(Math.max(roomTicks, 0), nearTicks)) / nearTicks);
  return scaled > 0 ? { priceTicks, lots: scaled } : undefined;
}
