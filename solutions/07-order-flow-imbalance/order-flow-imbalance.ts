/**
 * Order flow imbalance (OFI): the net of all that was placed, cancelled and traded at the best prices.
 *
 * It is read from the top of the book alone, before and after. More lots on the bid, or a higher bid,
 * are demand; more lots on the ask, or a lower ask, are supply. Equations (5) to (7) of notebook 07.
 * Source: Cont, Kukanov and Stoikov, Journal of Financial Econometrics 12(1), 2014.
 */

/** The best prices, and the lots that wait there. A side where nobody waits has neither. */
export interface Top {
  readonly bidTicks?: number | undefined;
  readonly bidLots?: number | undefined;
  readonly askTicks?: number | undefined;
  readonly askLots?: number | undefined;
}

/** One stretch of a tape. */
export interface Stretch {
  readonly ofiLots: number;
  /** The mid at its end less the mid at its start. */
  readonly moveTicks: number;
}

/** A straight line through points. */
export interface Line {
  /** Its height at x = 0. */
  readonly intercept: number;
  readonly slope: number;
  /** The share of the variation of y that it explains, from 0 to 1. */
  readonly rSquared: number;
}

/**
 * What one step of the book says, equation (5).
 *
 *     e = 1{P′_b ≥ P_b} q′_b − 1{P′_b ≤ P_b} q_b − 1{P′_a ≤ P_a} q′_a + 1{P′_a ≥ P_a} q_a
 *
 * P and q are price and lots of the best bid (b) and the best ask (a) before the step, with a prime
 * after it. A side where nobody waits has 0 lots, at a price worse than any other: a bid that appears
 * counts with all its lots, and one that vanishes takes all of them away; asks likewise, with the
 * opposite sign. Prices of 0 and below are prices.
 *
 * @param before the top of the book; never changed
 * @param after the top after one or more events; never changed
 * @returns e in lots: above 0 is demand, below 0 supply
 * @example
 * const before = { bidTicks: 99, bidLots: 500, askTicks: 100, askLots: 400 };
 * orderFlowEvent(before, { ...before, askLots: 300 }) // 100: a hundred lots left the ask
 */
export function orderFlowEvent(before: Top, after: Top): number {
  const bid = sideEvent(before.bidTicks, before.bidLots, after.bidTicks, after.bidLots);
  // An ask is a bid in a mirror: the lower price is the better one.
  const ask = sideEvent(
    mirror(before.askTicks),
    before.askLots,
    mirror(after.askTicks),
    after.askLots,
  );
  return bid - ask;
}

/**
 * OFI: the sum of the steps from each top to the next.
 *
 * @param tops in order of time; never changed
 * @returns in lots; 0 where there are fewer than two tops
 * @example orderFlowImbalance([first, second, third]) // e(first, second) + e(second, third)
 */
export function orderFlowImbalance(tops: readonly Top[]): number {
  return tops.slice(1).reduce((sum, top, i) => sum + orderFlowEvent(tops[i], top), 0);
}

/**
 * Cuts a tape into stretches of `steps` steps each, and measures OFI and the move of the mid in each.
 *
 * A stretch of n steps has n + 1 tops, and the last top of one stretch is the first of the next: so no
 * step is lost and none counted twice. Stretch i, from 0, goes from top i · steps to top (i + 1) · steps.
 * Steps at the end that do not fill a stretch are left out. So is a stretch whose *first* or *last* top
 * lacks a side, for it has no move; tops inside it may lack one.
 *
 * @param tops in order of time; never changed
 * @param steps a whole number from 1
 * @returns the stretches in order
 * @throws RangeError where steps is no whole number from 1
 * @example stretches(tops, 100) // of 1,000 tops: 9 stretches, because 1,000 tops are 999 steps
 */
export function stretches(tops: readonly Top[], steps: number): Stretch[] {
  if (!(steps >= 1) || steps % 1 !== 0) {
    throw new RangeError(
      `Cannot cut a tape: steps must be a whole number from 1, current value is ${steps}`,
    );
  }
  const found: Stretch[] = [];
  for (let start = 0; start + steps < tops.length; start += steps) {
    const inside = tops.slice(start, start + steps + 1);
    const [first, last] = [midOf(inside[0]), midOf(inside[steps])];
    if (first === undefined || last === undefined) continue;
    found.push({ ofiLots: orderFlowImbalance(inside), moveTicks: last - first });
  }
  return found;
}

/**
 * The straight line that fits best by least squares, equation (7): y = intercept + slope · x.
 *
 *     slope = Σ (x − x̄)(y − ȳ) / Σ (x − x̄)²      R² = [Σ (x − x̄)(y − ȳ)]² / (Σ (x − x̄)² Σ (y − ȳ)²)
 *
 * Subtract the means first: Σx² − (Σx)²/n loses all digits where x is large and varies little.
 * Where y does not vary there is nothing to explain: R² is 0.
 *
 * @param x never changed
 * @param y as many as x; never changed
 * @returns right to nine digits at least, also for an x of 10⁹ give or take a few
 * @throws RangeError where there are fewer than two points, x and y differ in number, or x does not vary
 * @example fitLine([0, 1, 2], [1, 3, 5]) // { intercept: 1, slope: 2, rSquared: 1 }
 */
export function fitLine(x: readonly number[], y: readonly number[]): Line {
  if (x.length < 2 || x.length !== y.length) {
    throw new RangeError(
      `Cannot fit a line: there must be two points or more, with as many x as y, current numbers are ${x.length} and ${y.length}`,
    );
  }
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b) / values.length;
  const [xMean, yMean] = [mean(x), mean(y)];
  let [xx, xy, yy] = [0, 0, 0];
  for (const [i, value] of x.entries()) {
    const [dx, dy] = [value - xMean, y[i] - yMean];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  if (xx === 0) {
    throw new RangeError(`Cannot fit a line: x must vary, current values are all ${x[0]}`);
  }
  const slope = xy / xx;
  return {
    intercept: yMean - slope * xMean,
    slope,
    rSquared: yy === 0 ? 0 : (xy * xy) / (xx * yy),
  };
}

/** What a side says, with prices so that higher is better. */
function sideEvent(
  priceBefore = Number.NEGATIVE_INFINITY,
  lotsBefore = 0,
  priceAfter = Number.NEGATIVE_INFINITY,
  lotsAfter = 0,
): number {
  const came = priceAfter >= priceBefore ? lotsAfter : 0;
  const went = priceAfter <= priceBefore ? lotsBefore : 0;
  return came - went;
}

function mirror(priceTicks: number | undefined): number | undefined {
  return priceTicks === undefined ? undefined : -priceTicks;
}

function midOf({ bidTicks, askTicks }: Top): number | undefined {
  return bidTicks === undefined || askTicks === undefined ? undefined : (bidTicks + askTicks) / 2;
}
