/**
 * How much to quote: a base size, cut when the inventory is large and when the market is volatile,
 * and never more than the inventory limit has room for. Everything is in whole lots.
 */

import type { Lots } from '../../src/units/index.js';

/** The maker's settings. Percentages are whole numbers from 0 to 100; all is taken as valid. */
export interface SizeConfig {
  /** What a flat maker quotes in a calm market. */
  readonly baseLots: Lots;
  /** The largest position the maker may hold, long or short. */
  readonly maxInventoryLots: Lots;
  /** The inventory cut applies above this percentage of `maxInventoryLots`. */
  readonly inventoryCutAbovePct: number;
  /** The percentage of the size that the inventory cut leaves. */
  readonly inventoryKeepPct: number;
  /** The volatility cut applies above this daily volatility, a fraction: 0.02 is 2 % a day. */
  readonly volCutAbove: number;
  /** The percentage of the size that the volatility cut leaves. */
  readonly volKeepPct: number;
}

/** What to show on each side; 0 means no quote on that side. */
export interface QuoteSizes {
  readonly bidLots: Lots;
  readonly askLots: Lots;
}

/**
 * The size after both cuts, for a maker that quotes the same on both sides: equation (7).
 *
 * Start from `baseLots`. Where the position, long or short, is larger than `inventoryCutAbovePct`
 * percent of `maxInventoryLots`, keep `inventoryKeepPct` percent. Where `dailyVol` is larger than
 * `volCutAbove`, keep `volKeepPct` percent of what is left. At exactly a threshold nothing is cut.
 * A fraction of a lot is dropped once, at the end; the result is exact, so that 90 lots cut to 70 %
 * are 63.
 *
 * @throws RangeError where `inventoryLots` is not finite, or `dailyVol` is negative or not finite
 * @example
 * const config = { baseLots: lots(1000), maxInventoryLots: lots(1000), inventoryCutAbovePct: 50,
 *   inventoryKeepPct: 50, volCutAbove: 0.02, volKeepPct: 70 };
 * cutLots(-600, 0.05, config); // 1000 to 500 to 350
 */
export function cutLots(inventoryLots: number, dailyVol: number, config: SizeConfig): Lots {
  throw new Error('TODO 02-spread-and-size/quote-size');
}

/**
 * The size of each side, for a maker that wants to get rid of a position: equation (8).
 *
 * - The side that would add to the position (the bid when long, the ask when short) shows
 *   `cutLots(…)`. The other side, and both sides when flat, get the volatility cut but not the
 *   inventory cut: selling is what a long maker wants.
 * - Neither side shows more than the room to the limit: filled whole, a bid must not carry the
 *   position above +`maxInventoryLots`, nor an ask below −`maxInventoryLots`. Room is never negative:
 *   a maker beyond its limit shows 0 on the side that would go further.
 *
 * @throws RangeError as `cutLots`
 * @example
 * const config = { baseLots: lots(1000), maxInventoryLots: lots(1000), inventoryCutAbovePct: 50,
 *   inventoryKeepPct: 50, volCutAbove: 0.02, volKeepPct: 70 };
 * sidedLots(800, 0.01, config); // { bidLots: 200, askLots: 1000 }: room for only 200 more
 */
export function sidedLots(inventoryLots: number, dailyVol: number, config: SizeConfig): QuoteSizes {
  throw new Error('TODO 02-spread-and-size/quote-size');
}
