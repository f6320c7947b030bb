/** Wrong: asks for the highest value after adding the new one, which is therefore never above it. */

import { RollingExtremes } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export { RollingExtremes } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export function breakouts(values: readonly number[], window: number): number[] {
  const extremes = new RollingExtremes(window);
  return values.flatMap((value, i) => {
    extremes.add(value);
    return i >= window && value > (extremes.max() as number) ? [i] : [];
  });
}
