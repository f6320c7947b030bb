/**
 * Close-to-close volatility: the standard deviation of returns, scaled to a year.
 *
 * The plainest estimator, and the yardstick of all others. It uses one price a period and so needs
 * many of them: from n returns its relative standard error is about 1/√(2n), 16 % from 20 days.
 * Taught in chapters 02 and 05.
 */

export interface VolOptions {
  /** 252 for trading days; 1 leaves the volatility per period. */
  readonly periodsPerYear: number;
  /**
   * What the squared deviations are taken from and divided by: from the mean by n − 1 (`sample`, the
   * default) or by n (`population`), or from zero by n (`zero`), as traders do with short windows, in
   * which the mean is noise.
   */
  readonly deviation?: 'sample' | 'population' | 'zero';
}

/**
 * The volatility of returns, annualised.
 *
 *   σ = √(periodsPerYear · Σ(r − r̄)² / (n − 1)),  r = returns
 *
 * A pure number per √year: 0.2 is 20 %. Two passes, O(n), without cancellation.
 *
 * @throws RangeError where there are too few returns, one is not finite, or periodsPerYear is not positive
 * @example closeToCloseVol(logReturns(closes), { periodsPerYear: 252 });
 */
export function closeToCloseVol(returns: ArrayLike<number>, options: VolOptions): number {
  const { periodsPerYear, deviation = 'sample' } = options;
  if (!(periodsPerYear > 0) || periodsPerYear === Infinity) {
    throw new RangeError(
      `Cannot annualise a volatility: periodsPerYear must be positive, current value is ${periodsPerYear}`,
    );
  }
  const n = returns.length;
  const least = deviation === 'sample' ? 2 : 1;
  if (n < least) {
    throw new RangeError(
      `Cannot measure volatility: there must be at least ${least} returns, there are ${n}`,
    );
  }
  const centre = deviation === 'zero' ? 0 : mean(returns);
  let squares = 0;
  for (let i = 0; i < n; i++) squares += ((returns[i] as number) - centre) ** 2;
  if (!Number.isFinite(squares)) {
    throw new RangeError('Cannot measure volatility: every return must be finite');
  }
  return Math.sqrt((squares / (n + 1 - least)) * periodsPerYear);
}

/**
 * The volatility of the last `window` returns, after each return; undefined until there are enough.
 * Every window is measured anew, O(n · window): plain, and exact for any data. Chapter 04 does it in
 * O(1) an update.
 *
 * @throws RangeError as `closeToCloseVol()`, and where window is not a whole number above 1
 * @example rollingVol(logReturns(closes), { window: 20, periodsPerYear: 252 });
 */
export function rollingVol(
  returns: readonly number[],
  options: VolOptions & { readonly window: number },
): (number | undefined)[] {
  const { window } = options;
  if (!Number.isInteger(window) || window < 2) {
    throw new RangeError(
      `Cannot roll a volatility: window must be a whole number above 1, current value is ${window}`,
    );
  }
  return returns.map((_, i) =>
    i + 1 < window ? undefined : closeToCloseVol(returns.slice(i + 1 - window, i + 1), options),
  );
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}
