/**
 * RiskMetrics: tomorrow's variance as an exponentially weighted average of squared returns.
 *
 * It forecasts, so what it says of a day may use the returns before that day and no other. It takes
 * the mean as zero, which for daily returns costs less than estimating it would. Its forecast for any
 * horizon is flat: it knows of no level to come back to. Taught in chapters 04 and 05.
 * Source: J.P. Morgan/Reuters, RiskMetrics Technical Document, 4th edition (1996), section 5.2; λ is
 * 0.94 for days and 0.97 for months there.
 */

import { checkFinite, checkNotNegative, checkPositive, checkSeries } from '../checks.js';
import { checkDecay } from '../rolling/ewma.js';

export interface RiskMetricsOptions {
  /** λ: how much of yesterday's forecast stays. 0.94 for days. */
  readonly decay: number;
  /** The variance per period to start from. Without it, the first squared return starts. */
  readonly initialVariance?: number;
}

/**
 * A forecast of the next period's variance, brought up to date return by return.
 *
 *   σ²(t+1) = λ σ²(t) + (1 − λ) r(t)²,   λ = decay
 *
 * Units: returns are pure numbers per period, the variance per period. Cost: O(1) an update.
 *
 * @example
 * const risk = new RiskMetrics({ decay: 0.94, initialVariance: 0.000324 });
 * risk.update(-0.023);
 * risk.nextVariance(); // 0.0003363
 */
export class RiskMetrics {
  readonly decay: number;
  #variance: number | undefined;

  /** @throws RangeError where the decay is not between 0 and 1, or the variance negative or not finite */
  constructor(options: RiskMetricsOptions) {
    const { decay, initialVariance } = options;
    checkDecay('forecast a variance', decay);
    if (initialVariance !== undefined) {
      checkNotNegative('forecast a variance', 'initialVariance', initialVariance);
    }
    this.decay = decay;
    this.#variance = initialVariance;
  }

  /** @throws RangeError where the return is not finite */
  update(logReturn: number): void {
    checkFinite('forecast a variance', 'a return', logReturn);
    const square = logReturn * logReturn;
    this.#variance =
      this.#variance === undefined
        ? square
        : this.decay * this.#variance + (1 - this.decay) * square;
  }

  /** The variance forecast for the period after the last return; undefined while nothing is known. */
  nextVariance(): number | undefined {
    return this.#variance;
  }

  /**
   * The forecast as a volatility per √year.
   * @throws RangeError where periodsPerYear is not positive
   */
  annualisedVol(periodsPerYear: number): number | undefined {
    checkPositive('annualise a volatility', 'periodsPerYear', periodsPerYear);
    return this.#variance === undefined ? undefined : Math.sqrt(this.#variance * periodsPerYear);
  }
}

/**
 * The volatility forecast for each return from those before it, annualised: entry i may be compared
 * with returns[i], which it has not seen. Entry 0 is undefined unless there is an initial variance.
 * The forecast for the period after the last return is the entry at the end: one more than returns.
 * Cost: O(n).
 *
 * @throws RangeError as `RiskMetrics`
 * @example riskMetricsForecasts(returns, { decay: 0.94, periodsPerYear: 252 });
 */
export function riskMetricsForecasts(
  returns: ArrayLike<number>,
  options: RiskMetricsOptions & { readonly periodsPerYear: number },
): (number | undefined)[] {
  checkSeries('forecast a variance', returns, { what: 'returns', least: 0 });
  const risk = new RiskMetrics(options);
  const forecasts = [risk.annualisedVol(options.periodsPerYear)];
  for (let i = 0; i < returns.length; i++) {
    risk.update(returns[i]);
    forecasts.push(risk.annualisedVol(options.periodsPerYear));
  }
  return forecasts;
}
