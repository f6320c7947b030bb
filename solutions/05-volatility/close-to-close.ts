/**
 * Close-to-close volatility: from prices to returns, from returns to a deviation, from a period to a
 * year; and how far off it may be. Equations (1) to (5) of notebook 05. Returns are pure numbers, log
 * returns throughout; a volatility of 0.2 is 20 %. Inputs are never changed. Results are compared with
 * a tolerance of one part in a billion.
 */

/** How a volatility is taken. */
export interface VolOptions {
  /** How many periods of the returns' own length one year has: 252 for days, 252 / 5 for weeks. */
  readonly periodsPerYear: number;
  /** What the returns are measured from: their own mean (`sample`), or 0 (`zero`). */
  readonly from: 'sample' | 'zero';
}

/**
 * The log return of each close on the one before, equation (1).
 *
 *     r_i = ln(C_i / C_{i−1})
 *
 * One fewer than there are closes; empty for one close and for none.
 *
 * @throws RangeError where a close, the first included, is not positive and finite
 * @example logReturns([100, 110, 99]) // [0.0953…, −0.1053…]
 */
export function logReturns(closes: readonly number[]): number[] {
  for (const close of closes)
    demand('a close must be positive and finite', close, close > 0 && close < Infinity);
  return closes.slice(1).map((close, i) => Math.log(close / (closes[i] as number)));
}

/**
 * The annualised volatility of returns, N being `periodsPerYear` and n the number of returns.
 *
 *     sample:  σ = √(N · Σ(r − r̄)² / (n − 1))     equation (2)
 *     zero:    σ = √(N · Σ r² / n)                 equation (3)
 *
 * The deviations are taken from the mean first and squared then: Σr² − n·r̄² is the same on paper, and
 * loses all its digits where the mean is large.
 *
 * @returns 0 or more, per √year
 * @throws RangeError where there are fewer than 2 returns (`sample`) or none (`zero`), a return is not
 *   finite, or `periodsPerYear` is not positive and finite
 * @example annualisedVol([0.01, -0.01], { periodsPerYear: 252, from: 'zero' }) // 0.1587…
 */
export function annualisedVol(returns: readonly number[], options: VolOptions): number {
  const { periodsPerYear, from } = options;
  demand(
    'periods per year must be positive and finite',
    periodsPerYear,
    periodsPerYear > 0 && periodsPerYear < Infinity,
  );
  const lost = from === 'sample' ? 1 : 0;
  const degrees = returns.length - lost;
  demand(`there must be at least ${1 + lost} returns`, returns.length, degrees >= 1);
  for (const r of returns) demand('a return must be finite', r, Number.isFinite(r));

  const centre = from === 'sample' ? sum(returns) / returns.length : 0;
  const squares = sum(returns.map((r) => (r - centre) ** 2));
  return Math.sqrt((periodsPerYear * squares) / degrees);
}

/**
 * Returns of longer periods that share nothing, equation (5): the sums of the first `length` returns,
 * of the next `length`, and so on. What is left at the end, fewer than `length` returns, is dropped.
 * With `length` 1 a copy of the returns.
 *
 * @throws RangeError where `length` is not a whole number from 1, or a return is not finite
 * @example blockReturns([1, 2, 3, 4, 5, 6, 7], 3) // [6, 15]
 */
export function blockReturns(returns: readonly number[], length: number): number[] {
  demand(
    'a block must be a whole number of periods, from 1',
    length,
    Number.isSafeInteger(length) && length >= 1,
  );
  for (const r of returns) demand('a return must be finite', r, Number.isFinite(r));
  const blocks = Math.floor(returns.length / length);
  return Array.from({ length: blocks }, (_, i) => sum(returns.slice(i * length, (i + 1) * length)));
}

/**
 * The standard error of a volatility that was measured from n returns, equation (4).
 *
 *     σ / √(2n)
 *
 * In the unit of the volatility. n counts **independent** returns, of whichever length: 250 daily
 * returns make 50 weekly ones, also where a week was begun on each of the days.
 *
 * @throws RangeError where `vol` is negative or not finite, or n is not a whole number from 1
 * @example volStandardError(0.2, 50) // 0.02: 18 % to 22 %, two times in three
 */
export function volStandardError(vol: number, independentReturns: number): number {
  demand('a volatility must be finite and not negative', vol, vol >= 0 && vol < Infinity);
  demand(
    'the returns must be a whole number, from 1',
    independentReturns,
    Number.isSafeInteger(independentReturns) && independentReturns >= 1,
  );
  return vol / Math.sqrt(2 * independentReturns);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds)
    throw new RangeError(`Cannot measure volatility: ${requirement}, current value is ${value}`);
}
