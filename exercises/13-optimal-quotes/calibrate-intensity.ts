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
  throw new Error('TODO 13-optimal-quotes/calibrate-intensity');
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
  throw new Error('TODO 13-optimal-quotes/calibrate-intensity');
}
