/**
 * A and k from what was seen: how many takers come, and how fast they fall off with distance.
 *
 * Two kinds of data. A maker knows its own fills at the distances where it stood, and for how long it
 * stood there. A trade tape shows how far each taker would have reached. Both follow
 * λ(δ) = A e^(−kδ). Equations (18) to (21) of notebook 13.
 */

/** What a quote at one distance met. */
export interface DistanceCount {
  /** δ from the mid, in price. */
  readonly distance: number;
  /** t, how long a quote stood there. Above 0. */
  readonly duration: number;
  /** n, how many fills it had: a whole number, 0 or more. */
  readonly fills: number;
}

/** λ(δ) = A e^(−kδ). */
export interface Intensity {
  /** A, fills per unit of time at the mid. */
  readonly arrivals: number;
  /** k, per price. */
  readonly decay: number;
  /** The standard error of k. */
  readonly decayError: number;
}

/**
 * The most likely A and k of fills at several distances, equations (18) to (20). The number of fills at
 * a distance is Poisson, with mean t A e^(−kδ). Then k is where the fills' mean distance is what it
 * should be, A follows, and the error of k from how far the fills are spread:
 *
 *     Σ n δ / Σ n = Σ w δ / Σ w,  w = t e^(−kδ)      A = Σ n / Σ w
 *     decayError = 1 / √(Σ n · (Σ w δ² / Σ w − (Σ w δ / Σ w)²))
 *
 * The right-hand side of the first falls as k grows, so there is one solution. Distances without a fill
 * count: nobody came, and that was likely or not. (A straight line through ln n cannot use them.)
 * Fills at one distance alone have a k as well, where nobody came to a nearer one and to a further one.
 * A distance may be negative, and distances may all lie far from 0, at a thousand say, where e^(−kδ) leaves the range of numbers while k
 * is searched for: count them from the nearest one meanwhile, which changes A alone.
 *
 * @param counts in any order; a distance may come twice; never changed
 * @returns A, k and the error of k, right to a millionth of themselves; k may be below 0, where more
 *   came to the worse prices. |k| · (furthest − nearest) will not be above 30
 * @throws RangeError where a duration is not above 0, fills are below 0 or not whole, a number is not
 *   finite, or no k fits: there are no fills, or all of them are at the nearest distance, or all at the
 *   furthest (so also where there is one distance alone)
 * @example // A = 140 and k = 1.498
 * fitIntensity([
 *   { distance: 0, duration: 2, fills: 280 },
 *   { distance: 2, duration: 10, fills: 70 },
 * ])
 */
export function fitIntensity(counts: readonly DistanceCount[]): Intensity {
  for (const { distance, duration, fills } of counts) {
    demand('distances must be finite', distance, Number.isFinite(distance));
    demand('durations must be above 0', duration, duration > 0 && duration < Infinity);
    demand('fills must be whole and not below 0', fills, Number.isInteger(fills) && fills >= 0);
  }
  const fills = sum(counts, (count) => count.fills);
  const target = sum(counts, (count) => count.fills * count.distance) / fills;
  const nearest = Math.min(...counts.map((count) => count.distance));
  const furthest = Math.max(...counts.map((count) => count.distance));
  // Asked of the distances, and not of their mean, which is rounded.
  const isFilled = (at: (distance: number) => boolean) =>
    counts.some((count) => count.fills > 0 && at(count.distance));
  const isBetween = isFilled((x) => x > nearest) && isFilled((x) => x < furthest);
  demand('fills must lie between nearest and furthest distance', target, isBetween);

  // Halved often enough: from a range of 128 widths down to the last digits.
  let [low, high] = [-64 / (furthest - nearest), 64 / (furthest - nearest)];
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (expected(counts, middle, nearest).mean > target) low = middle;
    else high = middle;
  }
  const decay = (low + high) / 2;
  const { weight, variance } = expected(counts, decay, nearest);
  return {
    arrivals: (fills / weight) * Math.exp(decay * nearest),
    decay,
    decayError: 1 / Math.sqrt(fills * variance),
  };
}

/**
 * A and k from the reach of each taker, equation (21): the furthest distance at which it would still have
 * traded. Reaches follow an exponential distribution, and the most likely values are
 *
 *     A = n / t      k = n / Σ reach      decayError = k / √n
 *
 * @param reaches one for each taker of one side, in price, 0 or more; never changed
 * @param duration t, how long they were watched, above 0
 * @returns as `fitIntensity`
 * @throws RangeError where there are no reaches, one is below 0 or not finite, all are 0, or the
 *   duration is not above 0 or not finite
 * @example // { arrivals: 2, decay: 2, decayError: 1 }
 * intensityFromReaches([0.1, 0.3, 1.2, 0.4], 2)
 */
export function intensityFromReaches(reaches: readonly number[], duration: number): Intensity {
  demand('the duration must be above 0', duration, duration > 0 && duration < Infinity);
  for (const reach of reaches) {
    demand('reaches must be finite and not below 0', reach, reach >= 0 && reach < Infinity);
  }
  const total = reaches.reduce((all, reach) => all + reach, 0);
  demand('reaches must add up to something', total, total > 0);
  const decay = reaches.length / total;
  return {
    arrivals: reaches.length / duration,
    decay,
    decayError: decay / Math.sqrt(reaches.length),
  };
}

/** Of distances drawn with the weights t e^(−k(δ − origin)): Σ weights, and their mean and variance. */
function expected(counts: readonly DistanceCount[], decay: number, origin: number) {
  const weightOf = ({ distance, duration }: DistanceCount) =>
    duration * Math.exp(-decay * (distance - origin));
  const weight = sum(counts, weightOf);
  const mean = sum(counts, (count) => weightOf(count) * count.distance) / weight;
  const square = sum(counts, (count) => weightOf(count) * (count.distance - mean) ** 2);
  return { weight, mean, variance: square / weight };
}

function sum(counts: readonly DistanceCount[], of: (count: DistanceCount) => number): number {
  return counts.reduce((total, count) => total + of(count), 0);
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) throw new RangeError(`Cannot fit: ${requirement}, current value is ${value}`);
}
