/** Wrong: skips a highest value of 0, as if there were none. */

import { RollingExtremes } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export { RollingExtremes } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export function breakouts(values: readonly number[], window: number): number[] {
  const before = new RollingExtremes(window);
  return values.flatMap((value, i) => {
    const highest = before.max();
    before.add(value);
    return i >= window && highest && value > highest ? [i] : [];
  });
}
