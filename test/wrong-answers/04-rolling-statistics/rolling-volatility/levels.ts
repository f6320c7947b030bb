/** Wrong: takes the deviation of the prices themselves. */

import {
  RollingVolatility as Right,
  type VolOptions,
} from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export {
  annualise,
  autocorrelation,
  relativeError,
  withoutOverlap,
} from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export class RollingVolatility extends Right {
  #prices: number[] = [];
  readonly #options: VolOptions;

  constructor(options: VolOptions) {
    super(options);
    this.#options = options;
  }

  override add(price: number): void {
    super.add(price);
    this.#prices.push(price);
  }

  override annualisedVol(): number | undefined {
    const { window, periodsPerYear, deviation } = this.#options;
    if (super.annualisedVol() === undefined) return undefined;
    this.#prices = this.#prices.slice(-window);
    const mean = this.#prices.reduce((sum, x) => sum + x, 0) / window;
    const squares = this.#prices.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    const freedom = deviation === 'sample' ? window - 1 : window;
    return Math.sqrt((squares / freedom) * periodsPerYear);
  }
}

export function rollingVolatility(prices: readonly number[], options: VolOptions) {
  const rolling = new RollingVolatility(options);
  return prices.map((price) => {
    rolling.add(price);
    return rolling.annualisedVol();
  });
}
