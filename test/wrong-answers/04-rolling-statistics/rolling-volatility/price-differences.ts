/** Wrong: takes differences of prices as returns, so that the answer depends on the currency. */

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
  #lastPrice: number | undefined;
  #level = 1;

  override add(price: number): void {
    if (!(price > 0 && price < Infinity)) throw new RangeError(`Cannot add ${price}`);
    const before = this.#lastPrice ?? price;
    this.#lastPrice = price;
    this.#level *= Math.exp((price - before) / 100);
    super.add(this.#level);
  }
}

export function rollingVolatility(prices: readonly number[], options: VolOptions) {
  const rolling = new RollingVolatility(options);
  return prices.map((price) => {
    rolling.add(price);
    return rolling.annualisedVol();
  });
}
