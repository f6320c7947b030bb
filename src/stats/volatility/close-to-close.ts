/**
 * Close-to-close volatility: the standard deviation of returns, scaled to a year.
 *
 * The plainest estimator, and the yardstick of all others. It uses one price a period and so needs
 * many of them: from n returns its relative standard error is about 1/√(2n), 16 % from 20 days.
 * Taught in chapters 02 and 05.
 */

import { checkFinite, checkPositive, checkSeries, checkWhole } from '../checks.js';
import { average } from '../moments.js';
import { RollingMoments } from '../rolling/rolling-moments.js';

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
  checkPositive('annualise a volatility', 'periodsPerYear', periodsPerYear);
  const least = deviation === 'sample' ? 2 : 1;
  checkSeries('measure volatility', returns, { what: 'returns', least });
  const n = returns.length;
  const centre = deviation === 'zero' ? 0 : average(returns);
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (returns[i] - centre) ** 2;
  checkFinite('measure volatility', 'the sum of squared returns', squares);
  return Math.sqrt((squares / (n + 1 - least)) * periodsPerYear);
}

/**
 * The volatility of the last `window` returns, after each return; undefined until there are enough.
 * O(n) whatever the window.
 *
 * @throws RangeError as `closeToCloseVol()`, and where window is not a whole number above 1
 * @example rollingVol(logReturns(closes), { window: 20, periodsPerYear: 252 });
 */
export function rollingVol(
  returns: readonly number[],
  options: VolOptions & { readonly window: number },
): (number | undefined)[] {
  const rolling = new RollingVolatility(options);
  return returns.map((value) => {
    rolling.update(value);
    return rolling.annualisedVol();
  });
}

/**
 * The volatility of a stream of returns over the last `window` of them, as `closeToCloseVol()` would
 * give it. Cost: O(1) amortised an update, O(window) of memory.
 *
 * @example
 * const rolling = new RollingVolatility({ window: 20, periodsPerYear: 252 });
 * rolling.update(0.01);
 * rolling.annualisedVol(); // undefined: one return is not twenty
 */
export class RollingVolatility {
  readonly #moments: RollingMoments;
  readonly #options: Required<VolOptions>;

  /** @throws RangeError where window is not a whole number above 1, or periodsPerYear not positive */
  constructor(options: VolOptions & { readonly window: number }) {
    const { window, periodsPerYear, deviation = 'sample' } = options;
    checkPositive('annualise a volatility', 'periodsPerYear', periodsPerYear);
    checkWhole('roll a volatility', 'window', window, 2);
    this.#moments = new RollingMoments(window);
    this.#options = { periodsPerYear, deviation };
  }

  /** @throws RangeError where the return is not finite */
  update(logReturn: number): void {
    this.#moments.update(logReturn);
  }

  /** A pure number per √year; undefined until the window is full. */
  annualisedVol(): number | undefined {
    if (!this.#moments.isFull) return undefined;
    const { deviation, periodsPerYear } = this.#options;
    const periodVol =
      deviation === 'zero' ? this.#moments.rootMeanSquare() : this.#moments.deviation(deviation);
    return periodVol === undefined ? undefined : periodVol * Math.sqrt(periodsPerYear);
  }
}
