/** Wrong: multiplies the values themselves and not their distances from the mean. */

import * as right from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export {
  annualise,
  RollingVolatility,
  relativeError,
  rollingVolatility,
  withoutOverlap,
} from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export function autocorrelation(values: readonly number[], lag: number): number | undefined {
  if (right.autocorrelation(values, lag) === undefined) return undefined;
  const product = (x: number, i: number) => x * (values[i] as number);
  const squares = values.reduce((sum, x) => sum + x * x, 0);
  return (
    values
      .slice(lag)
      .map(product)
      .reduce((sum, x) => sum + x, 0) / squares
  );
}
