/** Wrong: finds breakouts before there are as many values as the window has. */

import { RollingExtremes } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export { RollingExtremes } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export function breakouts(values: readonly number[], window: number): number[] {
  const before = new RollingExtremes(window);
  return values.flatMap((value, i) => {
    const highest = before.max();
    before.add(value);
    return highest !== undefined && value > highest ? [i] : [];
  });
}
