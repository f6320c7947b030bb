/**
 * What the estimators of H have in common: sizes to look at, and the slope on log-log axes.
 *
 * A quantity that grows as size^H is a straight line of slope H when both axes are logarithmic. Sizes
 * that double lie evenly on such an axis. Taught in chapter 06.
 */

import { checkSeries, checkWhole } from '../checks.js';
import { linearRegression } from '../regression/index.js';

/** One point of a log-log plot. */
export interface ScalingPoint {
  /** How many values a block has. */
  readonly size: number;
  readonly value: number;
}

/** From `least`, doubling, up to `most`: 8, 16, 32, … */
export function doublingSizes(least: number, most: number): number[] {
  const sizes: number[] = [];
  for (let size = least; size <= most; size *= 2) sizes.push(size);
  return sizes;
}

/** The slope of ln(value) on ln(size). @throws RangeError where a value is not above zero */
export function logLogSlope(action: string, points: readonly ScalingPoint[]): number {
  for (const { size, value } of points) {
    if (value > 0) continue;
    throw new RangeError(
      `Cannot ${action}: the values must vary within blocks of ${size}, and they are constant`,
    );
  }
  const y = points.map(({ value }) => Math.log(value));
  return linearRegression(y, [points.map(({ size }) => Math.log(size))]).slopes[0];
}

export interface SizesRule {
  readonly least: number;
  /** How many blocks of the largest size the series must hold. */
  readonly blocks: number;
}

/** @throws RangeError where values are not finite, or sizes are fewer than 3, too small, too large or not rising */
export function checkSizes(
  action: string,
  values: ArrayLike<number>,
  sizes: readonly number[],
  rule: SizesRule,
): void {
  const { least, blocks } = rule;
  checkSeries(action, values, { what: 'values', least: least * blocks });
  if (sizes.length < 3) {
    throw new RangeError(
      `Cannot ${action}: there must be at least 3 sizes of blocks, a series of ${values.length} was given ${sizes.length}`,
    );
  }
  for (const [i, size] of sizes.entries()) {
    checkWhole(action, 'a size', size, least);
    if (i > 0 && size <= sizes[i - 1]) {
      throw new RangeError(`Cannot ${action}: sizes must rise, ${size} follows ${sizes[i - 1]}`);
    }
    if (size * blocks > values.length) {
      throw new RangeError(
        `Cannot ${action}: a series of ${values.length} must hold ${blocks} blocks of each size, current size is ${size}`,
      );
    }
  }
}
