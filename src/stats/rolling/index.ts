export { decayOfHalfLife, Ewma } from './ewma.js';
export { rollingDeviation, rollingExtremes, rollingMean } from './rolling-batch.js';
export { RollingExtremes } from './rolling-extremes.js';
export { type Divisor, RollingMoments } from './rolling-moments.js';
