/**
 * The tick grid: from prices that people write to whole ticks, and which tick size holds.
 *
 * Prices come in as decimals (99.95), which binary floats cannot hold: 0.3 / 0.1 gives
 * 2.9999999999999996, and its floor is 2. So conversions forgive a millionth of a tick: a price
 * within one millionth of a tick of the grid is meant to be on the grid. Beyond it nothing is
 * forgiven. `ticks()` of `../../src/units/index.js` makes a `Ticks` of a whole number, and `Instrument`
 * there does all of this in production. Equations (10) to (12) of notebook 01.
 */

import { type TickBand, type Ticks, ticks } from '../../src/units/index.js';

/**
 * The whole ticks of a price that is on the grid, equation (10).
 *
 *     n = p / τ
 *
 * @param price p in units of the currency; zero and negative prices are prices
 * @param tickSize τ in units of the currency
 * @returns n in ticks
 * @throws RangeError where the price is more than a millionth of a tick off the grid, where the price
 *   is not finite, and where the tick size is not positive and finite
 * @example toTicks(0.3, 0.1) // 3
 */
export function toTicks(price: number, tickSize: number): Ticks {
  const steps = stepsOf(price, tickSize);
  if (!Number.isInteger(steps)) {
    throw new RangeError(
      `Cannot convert a price: it must be a multiple of ${tickSize}, current value is ${price}`,
    );
  }
  return ticks(steps);
}

/**
 * The highest tick at or below a price: where a bid goes, equation (11).
 *
 *     n_bid = ⌊p / τ⌋
 *
 * Below means towards minus infinity, for negative prices too. A price within a millionth of a tick
 * of the grid is on it and stays there.
 *
 * @param price p in units of the currency
 * @param tickSize τ in units of the currency
 * @returns n_bid in ticks
 * @throws RangeError where the price is not finite, or the tick size not positive and finite
 * @example floorToTicks(99.957, 0.01) // 9995
 */
export function floorToTicks(price: number, tickSize: number): Ticks {
  return ticks(Math.floor(stepsOf(price, tickSize)));
}

/**
 * The lowest tick at or above a price: where an ask goes, equation (12).
 *
 *     n_ask = ⌈p / τ⌉
 *
 * Above means towards plus infinity, for negative prices too. A price within a millionth of a tick
 * of the grid is on it and stays there.
 *
 * @param price p in units of the currency
 * @param tickSize τ in units of the currency
 * @returns n_ask in ticks
 * @throws RangeError where the price is not finite, or the tick size not positive and finite
 * @example ceilToTicks(99.957, 0.01) // 9996
 */
export function ceilToTicks(price: number, tickSize: number): Ticks {
  return ticks(Math.ceil(stepsOf(price, tickSize)));
}

/**
 * The tick size that a table prescribes for a price.
 *
 * Bands come in order, cheapest first, without gaps. Each holds the prices above its `from`, up to
 * and including its `upTo`: a price on a boundary belongs to the lower band. The lowest band also
 * includes its own `from`, which is the lowest price that may be quoted. Compare prices as they are:
 * nothing is forgiven here.
 *
 * @param price in units of the currency
 * @param table the bands; it may be empty
 * @returns the tick size in units of the currency, or undefined for a price outside the table
 * @example tickSizeOf(50, HKEX_TICK_TABLE) // 0.02
 */
export function tickSizeOf(price: number, table: readonly TickBand[]): number | undefined {
  for (const [i, { from, upTo, tickSize }] of table.entries()) {
    const aboveFrom = i === 0 ? price >= from : price > from;
    if (aboveFrom && price <= upTo) return tickSize;
  }
  return undefined;
}

/** p / τ, put on the whole number that it misses by a millionth or less. */
function stepsOf(price: number, tickSize: number): number {
  if (!Number.isFinite(price)) {
    throw new RangeError(`Cannot convert a price: it must be finite, current value is ${price}`);
  }
  if (!(tickSize > 0) || !Number.isFinite(tickSize)) {
    throw new RangeError(
      `Cannot convert a price: tick size must be positive and finite, current value is ${tickSize}`,
    );
  }
  const steps = price / tickSize;
  const nearest = Math.round(steps);
  return Math.abs(steps - nearest) <= 1e-6 ? nearest : steps;
}
