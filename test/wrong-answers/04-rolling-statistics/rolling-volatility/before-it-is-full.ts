/** Wrong: answers as soon as there are two returns, before the window is full. */

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
  readonly #prices: number[] = [];
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
    const returns = this.#prices.length - 1;
    if (returns < 1 || returns >= this.#options.window) return super.annualisedVol();
    const part = new Right({ ...this.#options, window: Math.max(2, returns) });
    for (const price of this.#prices) part.add(price);
    return part.annualisedVol();
  }
}

export function rollingVolatility(prices: readonly number[], options: VolOptions) {
  const rolling = new RollingVolatility(options);
  return prices.map((price) => {
    rolling.add(price);
    return rolling.annualisedVol();
  });
}
