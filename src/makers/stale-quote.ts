/**
 * What a quote costs while it stands still and the price does not.
 *
 * For a short while a quote cannot be changed: the maker has not yet looked, decided and sent. In that
 * time the fair value moves by X, normal with standard deviation s. Where |X| is larger than the
 * half-spread h, somebody who has seen it trades against the stale side, and the maker loses |X| − h.
 * All results depend on the ratio h / s alone, apart from their unit: that is why a spread has to
 * grow in proportion to volatility. Taught in chapter 02, equations (1) to (5) and (11).
 */

/** A volatility, and the time over which it is wanted. */
export interface Exposure {
  /** Standard deviation of the log return over one year: 0.2 is 20 % a year. */
  readonly annualisedVol: number;
  /** How many periods one year has: 252 trading days, or 252 × 23,400 trading seconds. */
  readonly periodsPerYear: number;
  /** For how many of those periods the quote stands. */
  readonly exposedPeriods: number;
}

/** Beyond this ratio of half-spread to move nothing is lost that a number could show. */
const FURTHEST_HALF_SPREAD_IN_MOVES = 12;

/**
 * The standard deviation of the price's move while a quote stands: s = P·σ·√(τ/n), equation (1).
 *
 * P is `midTicks`, σ is `annualisedVol`, τ is `exposedPeriods`, n is `periodsPerYear`. In ticks, not
 * rounded. O(1).
 * @throws RangeError where the price or the periods per year are not positive, or another is negative
 * @example moveTicks(10_000, { annualisedVol: 0.16, periodsPerYear: 256, exposedPeriods: 1 }) // 100
 */
export function moveTicks(midTicks: number, exposure: Exposure): number {
  demandPositive('the mid price', midTicks);
  demandPositive('the periods per year', exposure.periodsPerYear);
  demandNotNegative('the volatility', exposure.annualisedVol);
  demandNotNegative('the exposed periods', exposure.exposedPeriods);
  return (
    midTicks * exposure.annualisedVol * Math.sqrt(exposure.exposedPeriods / exposure.periodsPerYear)
  );
}

/**
 * The probability that the price moves further than the half-spread while the quote stands:
 * 2·(1 − Φ(h/s)), equation (2). h is `halfSpreadTicks`, s is `moveTicks`. O(1).
 * @throws RangeError where either is negative or not finite
 * @example runOverProbability(100, 100) // 0.317
 */
export function runOverProbability(halfSpreadTicks: number, moveTicks: number): number {
  return 2 * upperTail(inMoves(halfSpreadTicks, moveTicks));
}

/**
 * What a standing quote of one lot loses, on average, to those who saw the price move:
 * L = 2s·(φ(z) − z·(1 − Φ(z))) with z = h/s, equation (3), in ticks. O(1).
 * @throws RangeError where either is negative or not finite
 * @see Bachelier (1900): it is the value of a call and a put, each h away from the price
 * @example staleQuoteLossTicks(100, 100) // 16.7
 */
export function staleQuoteLossTicks(halfSpreadTicks: number, moveTicks: number): number {
  const z = inMoves(halfSpreadTicks, moveTicks);
  if (moveTicks === 0 || z >= FURTHEST_HALF_SPREAD_IN_MOVES) return 0;
  return Math.max(0, 2 * moveTicks * (density(z) - z * upperTail(z)));
}

/**
 * The half-spread, as a multiple of the move, at which what comes in pays for what is lost:
 * a·z = 2·(φ(z) − z·(1 − Φ(z))), equation (4).
 *
 * a is `tradesPerExposure`: how many lots, per lot quoted, traders who know nothing are expected to
 * trade with the maker while a quote stands. Each pays the half-spread. The left side grows with z and
 * the right side falls, so there is one answer; twice it is the risk multiplier of equation (5).
 * Bisection, O(1).
 * @throws RangeError where `tradesPerExposure` is not positive and finite
 * @example breakEvenMultiple(0.1) // 0.90: a spread of 1.8 moves
 */
export function breakEvenMultiple(tradesPerExposure: number): number {
  demandPositive('the trades per exposure', tradesPerExposure);
  let low = 0;
  let high = FURTHEST_HALF_SPREAD_IN_MOVES;
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (tradesPerExposure * middle < staleQuoteLossTicks(middle, 1)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * How long a quote may stand: the time in which a one-sigma move covers the half-spread,
 * τ = n·(h / (P·σ))², equation (11), in the periods of which a year has n. Infinity where nothing
 * moves. O(1).
 * @throws RangeError where a number is out of its range
 * @example
 * // 1 % a day at $100, a half-spread of 5 ticks, in seconds of a trading day of 6.5 hours:
 * const annualisedVol = 0.01 * Math.sqrt(252);
 * quoteLifePeriods(5, 10_000, { annualisedVol, periodsPerYear: 252 * 23_400 }); // 58.5
 */
export function quoteLifePeriods(
  halfSpreadTicks: number,
  midTicks: number,
  vol: Omit<Exposure, 'exposedPeriods'>,
): number {
  demandNotNegative('the half-spread', halfSpreadTicks);
  const onePeriodTicks = moveTicks(midTicks, { ...vol, exposedPeriods: 1 });
  if (onePeriodTicks === 0) return Number.POSITIVE_INFINITY;
  return (halfSpreadTicks / onePeriodTicks) ** 2;
}

/** The half-spread measured in moves. Nothing moves: any spread is infinitely far away. */
function inMoves(halfSpreadTicks: number, moveTicks: number): number {
  demandNotNegative('the half-spread', halfSpreadTicks);
  demandNotNegative('the move', moveTicks);
  return moveTicks === 0 ? Number.POSITIVE_INFINITY : halfSpreadTicks / moveTicks;
}

/** φ(z), the density of the standard normal distribution. */
function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * 1 − Φ(z) for z ≥ 0. Near the middle by the series of Marsaglia (2004), in the tail by Laplace's
 * continued fraction, which keeps its digits where the probability is tiny.
 */
function upperTail(z: number): number {
  if (z === Number.POSITIVE_INFINITY) return 0;
  if (z < 3) {
    let term = z;
    let sum = z;
    for (let odd = 3; sum + term !== sum || odd === 3; odd += 2) {
      term *= (z * z) / odd;
      sum += term;
    }
    return 0.5 - sum * density(z);
  }
  let fraction = z;
  for (let level = 100; level >= 1; level--) fraction = z + level / fraction;
  return density(z) / fraction;
}

function demandPositive(what: string, value: number): void {
  if (!(value > 0) || !Number.isFinite(value)) {
    throw new RangeError(
      `Cannot measure a quote: ${what} must be positive and finite, current value is ${value}`,
    );
  }
}

function demandNotNegative(what: string, value: number): void {
  if (!(value >= 0) || !Number.isFinite(value)) {
    throw new RangeError(
      `Cannot measure a quote: ${what} must be finite and not negative, current value is ${value}`,
    );
  }
}
