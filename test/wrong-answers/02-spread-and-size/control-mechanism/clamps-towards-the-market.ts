/** Wrong: both prices are clamped into the band, also where that sells below the price wanted. */

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
  const inside = (order: Order | undefined, limitTicks: number): Order | undefined => {
    if (order === undefined) return undefined;
    const { lowerTicks, upperTicks } = band;
    const priceTicks = Math.min(Math.max(order.priceTicks, lowerTicks), upperTicks);
    const roomTicks = Math.min(Math.abs(limitTicks - order.priceTicks), nearTicks);
    const qtyLots = lots(Math.floor((order.qtyLots * roomTicks) / nearTicks));
    return qtyLots > 0 ? { priceTicks: ticks(priceTicks), qtyLots } : undefined;
  };
  return { bid: inside(wanted.bid, band.lowerTicks), ask: inside(wanted.ask, band.upperTicks) };
}
