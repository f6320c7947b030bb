/** Wrong: divides by n also for a sample, as numpy does unless it is told otherwise. */

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
    const { deviation } = options;
    super({ ...options, deviation: deviation === 'sample' ? 'population' : deviation });
  }
}

export function rollingVolatility(prices: readonly number[], options: VolOptions) {
  const rolling = new RollingVolatility(options);
  return prices.map((price) => {
    rolling.add(price);
    return rolling.annualisedVol();
  });
}
