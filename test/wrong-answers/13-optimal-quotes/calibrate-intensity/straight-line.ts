/** Wrong: draws a straight line through the logarithms by least squares, and leaves out where nobody came. */

import type { DistanceCount } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';
import * as right from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export { intensityFromReaches } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export function fitIntensity(counts: readonly DistanceCount[]) {
  const { decayError } = right.fitIntensity(counts);
  const seen = counts.filter(({ fills }) => fills > 0);
  const mean = (of: (count: DistanceCount) => number) =>
    seen.reduce((sum, count) => sum + of(count), 0) / seen.length;
  const log = ({ fills, duration }: DistanceCount) => Math.log(fills / duration);
  const x = mean(({ distance }) => distance);
  const y = mean(log);
  const both = mean((count) => (count.distance - x) * (log(count) - y));
  const slope = both / mean(({ distance }) => (distance - x) ** 2);
  return { arrivals: Math.exp(y - slope * x), decay: -slope, decayError };
}
