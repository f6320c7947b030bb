/** Wrong: takes deviations from zero also where they should be from the mean. */

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
  readonly #scale: number;

  constructor(options: VolOptions) {
    super(options);
    const { window, deviation } = options;
    this.#scale = deviation === 'sample' ? Math.sqrt(window / (window - 1)) : 1;
    this.#fromZero = new Right({ ...options, deviation: 'zero' });
  }

  readonly #fromZero: Right;

  override add(price: number): void {
    super.add(price);
    this.#fromZero.add(price);
  }

  override annualisedVol(): number | undefined {
    const vol = this.#fromZero.annualisedVol();
    return vol === undefined ? undefined : vol * this.#scale;
  }
}

export function rollingVolatility(prices: readonly number[], options: VolOptions) {
  const rolling = new RollingVolatility(options);
  return prices.map((price) => {
    rolling.add(price);
    return rolling.annualisedVol();
  });
}
