/**
 * A ladder of quotes: several prices on each side, evenly spaced, that leans against the inventory.
 *
 * The distances are parts of the fair value, in basis points (1 bp is 1 / 10,000), so that the ladder
 * looks the same at any price. Equations (1) to (4) and (6) of notebook 15. `ticks()` and `lots()` of
 * `src/units` make whole prices and quantities.
 */

import { type Lots, lots, type Ticks, ticks } from '../../src/units/index.js';

/** What a ladder looks like, whatever the price. */
export interface LadderParameters {
  /** n, how many levels on each side. Level 1 is the innermost. */
  readonly levels: number;
  /** From the bid of level 1 to the ask of level 1, in basis points of the fair value. */
  readonly baseSpreadBps: number;
  /** From one level to the next, in basis points of the fair value. May be 0. */
  readonly stepBps: number;
  /** What each level shows, in lots. */
  readonly levelLots: number;
  /** κ, how far the whole ladder moves down for each lot held, in ticks. 0: it does not lean. */
  readonly skewTicksPerLot: number;
  /** Q, the most lots the maker may be long, and the most it may be short. */
  readonly maxInventoryLots: number;
}

/** One level of one side, as it is quoted. */
export interface Rung {
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

/** What is quoted, level 1 first on each side. */
export interface Ladder {
  readonly bids: readonly Rung[];
  readonly asks: readonly Rung[];
}

/**
 * The prices of all levels, not yet on the grid, equations (1), (2) and (3).
 *
 *     h = m · base / 20,000      s = m · step / 10,000      c = m − κ q
 *     bid(i) = c − h − (i − 1) s      ask(i) = c + h + (i − 1) s
 *
 * The distances h and s are parts of the fair value m, also where the ladder leans. h is never less
 * than half a tick: where m · base / 20,000 is below 0.5, h = 0.5.
 *
 * @param fairTicks m, in ticks. It may lie between ticks
 * @param inventoryLots q, signed: positive is long
 * @returns `levels` prices a side in ticks, level 1 first. A relative error of 1e-12 is nothing
 * @throws RangeError where the fair value is not above 0 and finite, the levels are no whole number
 *   from 1, the base spread is not above 0, or the step or the skew is below 0 (or NaN)
 * @example
 * // 50,000.00 in cents: bids 4997500, 4995000, 4992500
 * ladderPrices(5_000_000, 0, { levels: 3, baseSpreadBps: 10, stepBps: 5, levelLots: 10,
 *   skewTicksPerLot: 0, maxInventoryLots: 1000 })
 */
export function ladderPrices(
  fairTicks: number,
  inventoryLots: number,
  parameters: LadderParameters,
): { readonly bids: readonly number[]; readonly asks: readonly number[] } {
  const { levels, baseSpreadBps, stepBps, skewTicksPerLot } = parameters;
  const isFair = fairTicks > 0 && Number.isFinite(fairTicks);
  demand('the fair value must be above 0 and finite', fairTicks, isFair);
  demand('the levels must be whole, from 1', levels, Number.isInteger(levels) && levels >= 1);
  demand('the base spread must be above 0', baseSpreadBps, baseSpreadBps > 0);
  demand('the step must not be below 0', stepBps, stepBps >= 0);
  demand('the skew must not be below 0', skewTicksPerLot, skewTicksPerLot >= 0);

  const half = Math.max(0.5, (fairTicks * baseSpreadBps) / 20_000);
  const step = (fairTicks * stepBps) / 10_000;
  const centre = fairTicks - skewTicksPerLot * inventoryLots;
  const distances = Array.from({ length: levels }, (_, level) => half + level * step);
  return {
    bids: distances.map((distance) => centre - distance),
    asks: distances.map((distance) => centre + distance),
  };
}

/**
 * The ladder as it may be sent: on the grid, and within the limit. Equations (4) and (6). Four rules:
 *
 * 1. Each price of `ladderPrices` goes to the grid by itself: bids down, asks up. A price within a
 *    millionth of a tick of the grid is on it and stays there.
 * 2. Each level wants `levelLots`. All bids together never show more than the room Q − q, and all asks
 *    together never more than Q + q: the levels are served from level 1 outwards, the last one served
 *    gets what is left, and a level that gets nothing is left out. At the limit and beyond it the
 *    growing side is an empty list.
 * 3. The other side goes on: only it can bring the inventory back.
 * 4. Levels of a side that land on one tick become one rung, with their lots together.
 *
 * @returns level 1 first. No two rungs of a side have the same price
 * @throws RangeError where the lots of a level are no whole number from 1, the limit is not above 0,
 *   or as `ladderPrices`
 * @example
 * // Long 985 of 1,000: room for 15 more, so the bids show 10, 5 and nothing
 * ladder(5_000_000, 985, { levels: 3, baseSpreadBps: 10, stepBps: 5, levelLots: 10,
 *   skewTicksPerLot: 0, maxInventoryLots: 1000 }).bids.length // 2
 */
export function ladder(
  fairTicks: number,
  inventoryLots: number,
  parameters: LadderParameters,
): Ladder {
  const { levelLots, maxInventoryLots } = parameters;
  demand('a level must show whole lots', levelLots, Number.isInteger(levelLots) && levelLots >= 1);
  demand('the largest inventory must be above 0', maxInventoryLots, maxInventoryLots > 0);
  const { bids, asks } = ladderPrices(fairTicks, inventoryLots, parameters);
  const floor = (price: number) => Math.floor(withoutResidue(price));
  const ceil = (price: number) => Math.ceil(withoutResidue(price));
  return {
    bids: rungs(bids.map(floor), levelLots, maxInventoryLots - inventoryLots),
    asks: rungs(asks.map(ceil), levelLots, maxInventoryLots + inventoryLots),
  };
}

/** Rungs at these prices, as far as the room goes. */
function rungs(prices: readonly number[], levelLots: number, roomLots: number): Rung[] {
  const result: Rung[] = [];
  let left = roomLots;
  for (const price of prices) {
    const qty = Math.min(levelLots, left);
    if (qty <= 0) break;
    left -= qty;
    const last = result[result.length - 1];
    if (last?.priceTicks === price) {
      result[result.length - 1] = { ...last, qtyLots: lots(last.qtyLots + qty) };
    } else {
      result.push({ priceTicks: ticks(price), qtyLots: lots(qty) });
    }
  }
  return result;
}

function withoutResidue(priceTicks: number): number {
  const nearest = Math.round(priceTicks);
  return Math.abs(priceTicks - nearest) <= 1e-6 ? nearest : priceTicks;
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds)
    throw new RangeError(`Cannot build a ladder: ${requirement}, current value is ${value}`);
}
