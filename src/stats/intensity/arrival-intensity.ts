/**
 * How many takers come, and how fast they fall off with distance: A and k of λ(δ) = A e^(−kδ), from
 * counts of fills at several distances.
 *
 * Counts are Poisson, and the fit says so: it weighs a distance by the fills that it should have, and a
 * distance without a fill counts. The usual straight line through ln(count) weighs all alike, cannot
 * use an empty distance, and so finds too many takers far out. It is here too, to be compared.
 * Source: McCullagh and Nelder, Generalized Linear Models (1989), chapter 6. Taught in chapter 13.
 */

import { linearRegression } from '../regression/index.js';

/** What a quote at one distance met. */
export interface DistanceCount {
  /** δ, from the mid, in price. May be negative. */
  readonly distance: number;
  /** How long a quote stood there, in any unit of time. Positive. */
  readonly duration: number;
  /** How many fills it would have had, or had. A whole number, 0 or more. */
  readonly fills: number;
}

export interface ArrivalIntensity {
  /** A, fills per unit of time at the mid. */
  readonly arrivals: number;
  /** k, per price. */
  readonly decay: number;
}

export interface IntensityFit extends ArrivalIntensity {
  /** Of ln A: `arrivals` is known to this share of itself. */
  readonly logArrivalsError: number;
  /** Of k. */
  readonly decayError: number;
}

const MOST_STEPS = 200;

/**
 * The most likely A and k (Poisson regression with a log link).
 *
 *   k: Σ nᵢδᵢ / Σ nᵢ = Σ tᵢδᵢe^(−kδᵢ) / Σ tᵢe^(−kδᵢ)     A = Σ nᵢ / Σ tᵢe^(−kδᵢ)
 *
 * where n are `fills` and t is `duration`: the mean distance of the fills is what the fit says it should
 * be. The right-hand side falls in k, so there is one solution, found by Newton's method between
 * bounds. Standard errors are those of the Fisher information. O(n) a step, of which few are needed.
 * Equations (18) to (20) of chapter 13.
 * @throws RangeError where a number is not finite, a duration is not positive, fills are not whole or
 *   negative, there are fewer than two distances, or all fills (or none) are at the nearest or at
 *   the furthest, which no k explains
 * @example
 * fitArrivalIntensity([{ distance: 0, duration: 1, fills: 140 }, { distance: 1, duration: 1, fills: 31 }])
 */
export function fitArrivalIntensity(counts: readonly DistanceCount[]): IntensityFit {
  check(counts);
  const fills = counts.reduce((sum, { fills }) => sum + fills, 0);
  const target = counts.reduce((sum, { fills, distance }) => sum + fills * distance, 0) / fills;
  const distances = counts.map(({ distance }) => distance);
  const [nearest, furthest] = [Math.min(...distances), Math.max(...distances)];
  // Asked of the distances, and not of their mean, which is rounded.
  const isFilled = (at: (distance: number) => boolean) =>
    counts.some(({ fills, distance }) => fills > 0 && at(distance));
  if (!isFilled((distance) => distance > nearest) || !isFilled((distance) => distance < furthest)) {
    throw new RangeError(
      `Cannot fit an intensity: fills must lie between nearest and furthest distance, their mean distance is ${target}`,
    );
  }
  const decay = solveDecay(counts, target, nearest, 1 / (furthest - nearest));
  const { total, variance } = expectation(counts, decay, nearest);
  // The sums were taken from the nearest distance, so that nothing overflows: A belongs to the mid.
  const logArrivals = Math.log(fills / total) + decay * nearest;
  return {
    arrivals: Math.exp(logArrivals),
    decay,
    logArrivalsError: Math.sqrt((1 + (target * target) / variance) / fills),
    decayError: 1 / Math.sqrt(fills * variance),
  };
}

/**
 * A and k of the straight line through ln(fills / duration), by least squares, leaving out distances
 * without a fill. What most code does; see `fitArrivalIntensity` for what is wrong with it.
 * @throws RangeError as `fitArrivalIntensity`, and where fewer than three distances have a fill
 */
export function logLinearIntensity(counts: readonly DistanceCount[]): ArrivalIntensity {
  check(counts);
  const seen = counts.filter(({ fills }) => fills > 0);
  const { intercept, slopes } = linearRegression(
    seen.map(({ fills, duration }) => Math.log(fills / duration)),
    [seen.map(({ distance }) => distance)],
  );
  return { arrivals: Math.exp(intercept), decay: -(slopes[0] as number) };
}

/** Newton's method on a falling function, kept between the bounds it has learnt so far. */
function solveDecay(
  counts: readonly DistanceCount[],
  target: number,
  origin: number,
  scale: number,
): number {
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  let decay = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { mean, variance } = expectation(counts, decay, origin);
    if (mean > target) low = decay;
    else high = decay;
    const newton = decay + (mean - target) / variance;
    if (Math.abs(newton - decay) <= 1e-13 * (Math.abs(decay) + scale)) return newton;
    const bounded = Math.max(decay - 8 * scale, Math.min(decay + 8 * scale, newton));
    decay = bounded > low && bounded < high ? bounded : (low + high) / 2;
  }
  return decay;
}

/** Of a distance drawn with weights t e^(−k(δ − origin)): their sum, its mean and its variance. */
function expectation(counts: readonly DistanceCount[], decay: number, origin: number) {
  const exponents = counts.map(({ distance }) => -decay * (distance - origin));
  const most = Math.max(...exponents);
  const weights = counts.map(
    ({ duration }, i) => duration * Math.exp((exponents[i] as number) - most),
  );
  const scaled = weights.reduce((sum, weight) => sum + weight, 0);
  const average = (of: (distance: number) => number) =>
    counts.reduce((sum, { distance }, i) => sum + (weights[i] as number) * of(distance), 0) /
    scaled;
  const mean = average((distance) => distance);
  return {
    total: scaled * Math.exp(most),
    mean,
    variance: average((distance) => (distance - mean) ** 2),
  };
}

function check(counts: readonly DistanceCount[]): void {
  for (const { distance, duration, fills } of counts) {
    demand('distances must be finite', distance, Number.isFinite(distance));
    demand('durations must be positive', duration, duration > 0 && Number.isFinite(duration));
    demand(
      'fills must be whole and not negative',
      fills,
      Number.isSafeInteger(fills) && fills >= 0,
    );
  }
  const different = new Set(counts.map(({ distance }) => distance)).size;
  demand('there must be two distances or more', different, different >= 2);
  const fills = counts.reduce((sum, { fills }) => sum + fills, 0);
  demand('there must be a fill', fills, fills > 0);
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) {
    throw new RangeError(`Cannot fit an intensity: ${requirement}, current value is ${value}`);
  }
}
