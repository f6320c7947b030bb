/**
 * What to say of a run besides its profit: per risk, at its worst, and how it was held.
 *
 * Every ratio is asked for its period: nothing here knows how many days a year has. Money is in ticks ×
 * lots, time in seconds. Equations (15) to (19) of notebook 14.
 */

/** The state at one moment. It holds until the next point. */
export interface RunPoint {
  readonly timeS: number;
  readonly inventoryLots: number;
  readonly profitTickLots: number;
}

/**
 * What each whole period has made, equation (15).
 *
 * Periods follow one another from the first point on: they end at t₀ + T, t₀ + 2T, … The profit at such
 * an end is that of the last point at or before it; what a period made is the profit at its end less
 * that at the end before. The profit before the first period is 0. A period without a point made 0. The
 * last period counts only if it is whole: if there is a point at its end or later.
 *
 * @param points times do not fall; never changed
 * @param periodS T, above 0
 * @returns one number a whole period, in order; empty without points
 * @throws RangeError where the period is not above 0
 * @example
 * periodProfits([{ timeS: 0, inventoryLots: 0, profitTickLots: 0 },
 *   { timeS: 9, inventoryLots: 0, profitTickLots: 5 },
 *   { timeS: 25, inventoryLots: 0, profitTickLots: 7 }], 10) // [5, 0]: the third is not whole
 */
export function periodProfits(points: readonly RunPoint[], periodS: number): number[] {
  throw new Error('TODO 14-backtesting/metrics');
}

/**
 * The Sharpe ratio of a year, equation (16). The riskless rate is 0: a maker has no capital in the run.
 *
 *     mean(x) / sd(x) · √P,   sd divided by n − 1
 *
 * @param profits x, what each period made
 * @param periodsPerYear P
 * @returns undefined for fewer than two periods, and where they are all equal
 * @throws RangeError where P is not above 0
 * @example sharpe([0.01, 0.1, -0.04, 0.02, 0.03, 0.02, 0.01, -0.1], 252) // 1.7238…
 */
export function sharpe(profits: readonly number[], periodsPerYear: number): number | undefined {
  throw new Error('TODO 14-backtesting/metrics');
}

/**
 * The Sortino ratio of a year, equation (17): only losses count as risk.
 *
 *     mean(x) / √(Σ min(0, x)² / n) · √P
 *
 * The sum has only losses, but it is divided by the number n of all periods.
 *
 * @returns undefined where no period lost, or there is none
 * @throws RangeError where P is not above 0
 * @example sortino([0.01, 0.1, -0.04, 0.02, 0.03, 0.02, 0.01, -0.1], 252) // 2.6055…
 */
export function sortino(profits: readonly number[], periodsPerYear: number): number | undefined {
  throw new Error('TODO 14-backtesting/metrics');
}

/**
 * The largest drawdown, equation (18): how far the profit has fallen from its highest point before.
 *
 *     max over i ≤ j of  x(i) − x(j)
 *
 * In money, not in percent: a profit starts at 0, and has no price.
 *
 * @param profits the profit so far, at each moment (not what each period made); never changed
 * @returns 0 or more; 0 where it never fell, and without values
 * @example maxDrawdown([0, 50, 20, 60, 10, 40]) // 50
 */
export function maxDrawdown(profits: readonly number[]): number {
  throw new Error('TODO 14-backtesting/metrics');
}

/**
 * For which share of the time each inventory was held, equation (19).
 *
 * A point's inventory is held until the next point, so the last one has no time. Inventories that were
 * never held for any time are not in the answer.
 *
 * @param points times do not fall; never changed
 * @returns shares by inventory, which add up to 1; empty where no time passed
 * @example
 * inventoryShares([{ timeS: 0, inventoryLots: 0, profitTickLots: 0 },
 *   { timeS: 3, inventoryLots: 5, profitTickLots: 0 },
 *   { timeS: 4, inventoryLots: 0, profitTickLots: 0 }]) // Map { 0 → 0.75, 5 → 0.25 }
 */
export function inventoryShares(points: readonly RunPoint[]): Map<number, number> {
  throw new Error('TODO 14-backtesting/metrics');
}
