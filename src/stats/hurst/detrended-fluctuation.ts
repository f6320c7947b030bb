/**
 * Detrended fluctuation analysis (DFA): how far running sums stray from a straight line.
 *
 * R/S takes a slow trend for memory; here each window's own trend is taken off before anything is
 * measured. Taught in chapter 06.
 * Source: Peng, Buldyrev, Havlin, Simons, Stanley and Goldberger, "Mosaic organization of DNA
 * nucleotides", Physical Review E 49(2) (1994).
 */

import { checkSizes, doublingSizes, logLogSlope, type ScalingPoint } from './scaling.js';

const ACTION = 'analyse detrended fluctuations';

export interface DfaOptions {
  /** The lengths of the windows, rising, each at least 4. Without them 8, 16, 32 … up to a quarter of the series. */
  readonly windowSizes?: readonly number[];
  /**
   * `global` is the root of the mean square over all windows (Peng, the default); `mean` is the mean of
   * the windows' roots, which some programs print.
   */
  readonly average?: 'global' | 'mean';
}

export interface Dfa {
  /** The slope of ln F on ln n: H of returns; of prices it is H + 1. */
  readonly alpha: number;
  /** F(n) of each window size, in the units of the values. */
  readonly points: readonly ScalingPoint[];
}

/**
 * The scaling exponent of a series by DFA of order 1.
 *
 *   Y(k) = Σ_{i≤k} (x(i) − x̄),   F(n) = √(mean of (Y − its line in each window of n)²) ~ n^α
 *
 * Windows do not overlap and start at the beginning. 0.5 says no memory. Assumes that the law of the
 * values, less a slow trend, does not change. A pure number. Cost: O(n · sizes).
 *
 * @throws RangeError where values are too few (128 without sizes), not finite or constant, or a size does not fit
 * @example detrendedFluctuation(logReturns(closes)).alpha;
 */
export function detrendedFluctuation(values: ArrayLike<number>, options: DfaOptions = {}): Dfa {
  const { average = 'global', windowSizes = doublingSizes(8, values.length / 4) } = options;
  checkSizes(ACTION, values, windowSizes, { least: 4, blocks: 4 });
  const profile = profileOf(values);
  const points = windowSizes.map((size) => {
    const squares: number[] = [];
    for (let start = 0; start + size <= profile.length; start += size) {
      squares.push(meanSquareAboutLine(profile.subarray(start, start + size)));
    }
    const total = squares.reduce((sum, x) => sum + (average === 'mean' ? Math.sqrt(x) : x), 0);
    const mean = total / squares.length;
    return { size, value: average === 'mean' ? mean : Math.sqrt(mean) };
  });
  return { alpha: logLogSlope(ACTION, points), points };
}

function profileOf(values: ArrayLike<number>): Float64Array {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  const mean = sum / values.length;
  const profile = new Float64Array(values.length);
  let strayed = 0;
  for (let i = 0; i < values.length; i++) {
    strayed += values[i] - mean;
    profile[i] = strayed;
  }
  return profile;
}

function meanSquareAboutLine(window: Float64Array): number {
  const n = window.length;
  const middle = (n - 1) / 2;
  let sum = 0;
  for (const y of window) sum += y;
  const mean = sum / n;
  let product = 0;
  for (let i = 0; i < n; i++) product += (i - middle) * (window[i] - mean);
  const slope = product / ((n * (n * n - 1)) / 12);
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (window[i] - mean - slope * (i - middle)) ** 2;
  return squares / n;
}
