/**
 * Rescaled range (R/S): how far a series strays from its own average, in standard deviations.
 *
 * Hurst measured the Nile so: of independent years the range grows as √n, of the river's as n^0.72.
 * In small blocks it is too large even for pure noise, so a slope of 0.57 may mean nothing; the
 * expected value of Anis, Lloyd and Peters corrects that. It measures returns: on prices the answer is
 * near 1 whatever the market does. Taught in chapter 06.
 * Sources: Hurst, Transactions of the ASCE 116 (1951); Anis and Lloyd, Biometrika 63(1) (1976);
 * Peters, Fractal Market Analysis (1994), chapter 5.
 */

import type { Divisor } from '../rolling/index.js';
import { expectedRescaledRange } from './expected-rescaled-range.js';
import { checkSizes, doublingSizes, logLogSlope, type ScalingPoint } from './scaling.js';

const ACTION = 'measure the rescaled range';

export interface RescaledRangeOptions {
  /** The lengths of the blocks, rising, each at least 4. Without them 8, 16, 32 … up to half the series. */
  readonly blockSizes?: readonly number[];
  /** What the squared deviations of a block are divided by. `sample` (n − 1) where it is not said. */
  readonly divisor?: Divisor;
}

export interface RescaledRangeHurst {
  /** The slope of ln(R/S) on ln(n): biased upwards. */
  readonly raw: number;
  /** 0.5 plus the slope of ln(R/S) − ln(expected R/S of noise). */
  readonly corrected: number;
  /** The average R/S of each size of block, and what independent noise would have given. */
  readonly points: readonly (ScalingPoint & { readonly expected: number })[];
}

/**
 * The Hurst exponent of returns by rescaled range.
 *
 *   Y(k) = Σ_{i≤k} (x(i) − x̄),   R = max Y − min Y,   S = the standard deviation,   E[R/S] ~ c · n^H
 *
 * Blocks do not overlap, what is left over at the end is not used, and blocks in which nothing moves
 * have no R/S and are left out. 0.5 says no memory, above trend, below reversal; read it against its
 * error, which for 1,000 values is about 0.1. Assumes that the returns' law does not change, and that
 * there is no short memory, which shifts it. A pure number. Cost: O(n · sizes).
 *
 * @throws RangeError where values are too few (64 without sizes), not finite or constant, or a size does not fit
 * @example rescaledRangeHurst(logReturns(closes)).corrected;
 */
export function rescaledRangeHurst(
  values: ArrayLike<number>,
  options: RescaledRangeOptions = {},
): RescaledRangeHurst {
  const { divisor = 'sample', blockSizes = doublingSizes(8, values.length / 2) } = options;
  checkSizes(ACTION, values, blockSizes, { least: 4, blocks: 1 });
  const points = blockSizes.map((size) => ({
    size,
    value: averageRescaledRange(values, size, divisor),
    expected: expectedRescaledRange(size),
  }));
  const excess = points.map(({ size, value, expected }) => ({ size, value: value / expected }));
  return {
    raw: logLogSlope(ACTION, points),
    corrected: 0.5 + logLogSlope(ACTION, excess),
    points,
  };
}

/** The average R/S of the blocks of one size; 0 where all of them are constant. */
function averageRescaledRange(values: ArrayLike<number>, size: number, divisor: Divisor): number {
  let sum = 0;
  let blocks = 0;
  for (let start = 0; start + size <= values.length; start += size) {
    const ratio = rescaledRangeOf(values, start, size, divisor);
    if (ratio === undefined) continue;
    sum += ratio;
    blocks++;
  }
  return blocks === 0 ? 0 : sum / blocks;
}

/** R/S of one block; undefined where nothing moves in it. */
function rescaledRangeOf(
  values: ArrayLike<number>,
  start: number,
  size: number,
  divisor: Divisor,
): number | undefined {
  const end = start + size;
  const first = values[start];
  let sum = 0;
  let isConstant = true;
  for (let i = start; i < end; i++) {
    sum += values[i] - first;
    isConstant &&= values[i] === first;
  }
  if (isConstant) return undefined;
  const mean = sum / size;
  let strayed = 0;
  let highest = 0;
  let lowest = 0;
  let squares = 0;
  for (let i = start; i < end; i++) {
    const deviation = values[i] - first - mean;
    squares += deviation * deviation;
    strayed += deviation;
    if (strayed > highest) highest = strayed;
    if (strayed < lowest) lowest = strayed;
  }
  return (highest - lowest) / Math.sqrt(squares / (divisor === 'sample' ? size - 1 : size));
}
