/** Wrong: goes through all returns of the window at each question. */

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
  readonly #returns: number[] = [];
  readonly #options: VolOptions;
  #lastPrice: number | undefined;

  constructor(options: VolOptions) {
    super(options);
    this.#options = options;
  }

  override add(price: number): void {
    super.add(price);
    if (this.#lastPrice !== undefined) this.#returns.push(Math.log(price / this.#lastPrice));
    this.#lastPrice = price;
    if (this.#returns.length > this.#options.window) this.#returns.shift();
  }

  override annualisedVol(): number | undefined {
    const { window, periodsPerYear, deviation } = this.#options;
    if (this.#returns.length < window) return undefined;
    const sum = this.#returns.reduce((total, r) => total + r, 0);
    const centre = deviation === 'zero' ? 0 : sum / window;
    const squares = this.#returns.reduce((total, r) => total + (r - centre) ** 2, 0);
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
