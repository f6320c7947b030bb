/** Wrong: remembers a price that it refuses, so that the next return starts from it. */

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
  #refused = false;

  override add(price: number): void {
    try {
      super.add(price);
    } catch (error) {
      this.#refused = true;
      throw error;
    }
  }

  override annualisedVol(): number | undefined {
    return this.#refused ? Number.NaN : super.annualisedVol();
  }
}

export function rollingVolatility(prices: readonly number[], options: VolOptions) {
  const rolling = new RollingVolatility(options);
  return prices.map((price) => {
    rolling.add(price);
    return rolling.annualisedVol();
  });
}
