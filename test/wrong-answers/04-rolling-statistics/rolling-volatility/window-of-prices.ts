/** Wrong: holds as many prices as the window says, and so one return too few. */

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
  constructor(options: VolOptions) {
    const { window } = options;
    super({ ...options, window: window > 2 ? window - 1 : window });
  }
}

export function rollingVolatility(prices: readonly number[], options: VolOptions) {
  const rolling = new RollingVolatility(options);
  return prices.map((price) => {
    rolling.add(price);
    return rolling.annualisedVol();
  });
}
