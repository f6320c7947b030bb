/**
 * Aggregated variance: how fast averages calm down as more values go into them.
 *
 * The variance of an average of m independent values falls as 1/m; where the values trend, it falls
 * more slowly, where they revert, faster. Taught in chapter 06.
 * Source: Beran, Statistics for Long-Memory Processes (1994), section 4.4.
 */

import { RollingMoments } from '../rolling/index.js';
import { checkSizes, doublingSizes, logLogSlope, type ScalingPoint } from './scaling.js';

const ACTION = 'measure aggregated variance';

export interface AggregatedVarianceHurst {
  readonly hurst: number;
  /** The sample variance of the means of blocks of each size, in squared units of the values. */
  readonly points: readonly ScalingPoint[];
}

/**
 * The Hurst exponent of returns by aggregated variance.
 *
 *   Var(mean of m values) ~ m^(2H − 2),   H = 1 + slope / 2
 *
 * Biased downwards for H above 0.5, since few large blocks do not show their whole variance. Assumes
 * that the law of the values does not change; a shift of their mean looks like memory. A pure number.
 * Cost: O(n · sizes).
 *
 * @param options sizes of the blocks, rising; without them 1, 2, 4 … up to a thirty-second of the series
 * @throws RangeError where values are too few (128 without sizes), not finite or constant, or a size does not fit
 * @example aggregatedVarianceHurst(logReturns(closes)).hurst;
 */
export function aggregatedVarianceHurst(
  values: ArrayLike<number>,
  options: { readonly blockSizes?: readonly number[] } = {},
): AggregatedVarianceHurst {
  const { blockSizes = doublingSizes(1, values.length / 32) } = options;
  checkSizes(ACTION, values, blockSizes, { least: 1, blocks: 2 });
  const points = blockSizes.map((size) => ({ size, value: varianceOfMeans(values, size) }));
  return { hurst: 1 + logLogSlope(ACTION, points) / 2, points };
}

function varianceOfMeans(values: ArrayLike<number>, size: number): number {
  const blocks = Math.floor(values.length / size);
  const moments = new RollingMoments(blocks);
  for (let block = 0; block < blocks; block++) {
    let sum = 0;
    for (let i = block * size; i < (block + 1) * size; i++) sum += values[i];
    moments.update(sum / size);
  }
  return moments.variance('sample') as number;
}
