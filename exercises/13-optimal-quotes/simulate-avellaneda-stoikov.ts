/**
 * The simulation behind the tables of Avellaneda and Stoikov, and what it must give on average for a
 * maker that never leans.
 *
 * A session is a row of short steps. In each, the maker quotes, each side is filled or not, and then
 * the mid moves. Equations (10) to (13) of notebook 13.
 */

/** The market of a session. Prices in one unit, times in another. */
export interface Market {
  /** s at the start. */
  readonly start: number;
  /** N, how many steps the session has: 1 or more. */
  readonly steps: number;
  /** dt, how long a step takes. */
  readonly step: number;
  /** σ, in price per √time. */
  readonly vol: number;
  /** A, takers per unit of time who come to a quote at the mid, on one side. */
  readonly arrivals: number;
  /** k, per price. */
  readonly decay: number;
}

/** How far below the mid to bid and above it to ask; below 0 is on the other side of the mid. */
export interface Distances {
  readonly bid: number;
  readonly ask: number;
}

/** A strategy is told the time left (N·dt at the first step, dt at the last) and the inventory. */
export type Strategy = (remaining: number, inventory: number) => Distances;

/** How a session ended. */
export interface Ending {
  /** Cash and inventory at the last mid, in price. */
  readonly profit: number;
  /** In units, signed. */
  readonly inventory: number;
  /** The mid after the last step. */
  readonly mid: number;
}

/**
 * The chance that a quote is filled in one step, equation (10).
 *
 *     min(1, A e^(−k δ) dt)
 *
 * It is the paper's rule, and not 1 − e^(−λ dt).
 *
 * @param distance δ in price; below 0 the quote is on the wrong side of the mid, filled the more surely
 * @example // 0.7 with A = 140 and dt = 0.005
 * fillChance(0, market)
 */
export function fillChance(distance: number, market: Market): number {
  throw new Error('TODO 13-optimal-quotes/simulate-avellaneda-stoikov');
}

/**
 * Simulates one session. It begins with no cash and no inventory. In each step, in this order:
 * 1. the strategy is asked, once, with the time left and the inventory;
 * 2. the bid is filled where the next uniform is below its chance: one unit bought at mid − bid distance;
 * 3. the ask is filled where the next uniform is below its chance: one unit sold at mid + ask distance
 *    (both sides of one step may be filled, and both prices are of this step's mid);
 * 4. the mid moves: up by σ√dt where the next uniform is below 0.5, else down by as much.
 *
 * So exactly three uniforms are drawn a step, whatever is quoted, and two strategies with equal seeds
 * meet one market.
 *
 * @param uniform gives the next number from 0 up to, not including, 1
 * @returns the ending, right to a billionth of a price
 * @throws RangeError where the steps are not a whole number of 1 or more
 * @example
 * const random = new Random(1);
 * simulateSession(market, () => ({ bid: 0.7, ask: 0.7 }), () => random.uniform()).profit
 */
export function simulateSession(market: Market, strategy: Strategy, uniform: () => number): Ending {
  throw new Error('TODO 13-optimal-quotes/simulate-avellaneda-stoikov');
}

/**
 * What a maker earns that stays δ from the mid on both sides, without simulating, equations (12) and
 * (13). With p = `fillChance(δ)`:
 *
 *     mean = 2 N p δ
 *     variance of the inventory = 2 N p (1 − p)
 *     variance of the profit = 2 N p (1 − p) δ² + σ² dt · p (1 − p) · N (N + 1)
 *
 * @param distance δ in price
 * @returns the mean profit, the standard deviation of the profit, and that of the final inventory
 * @example // about 68.2, 13.5 and 8.4 for the paper's first symmetric maker
 * symmetricMoments(0.7453852, market)
 */
export function symmetricMoments(
  distance: number,
  market: Market,
): { readonly mean: number; readonly sd: number; readonly inventorySd: number } {
  throw new Error('TODO 13-optimal-quotes/simulate-avellaneda-stoikov');
}
