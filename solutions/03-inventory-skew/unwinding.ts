/**
 * Getting rid of an unwanted position: skew the quotes, cross the spread, or hedge, and what each
 * costs.
 *
 * Every plan is measured against a maker that is flat and quotes symmetrically, by two numbers: what
 * it is expected to cost, and the standard deviation of the profit until it is done. Long and short are
 * treated alike; only the sign of the hedge differs. Money is in tick-lots (one tick on one lot), time
 * in trading days. Equations (8) and (14) to (18) of notebook 03.
 */

/** What is to be got rid of. */
export interface Holding {
  /** q, signed: positive is long, negative is short. */
  readonly inventoryLots: number;
  /** σ, the standard deviation of the mid's move over one day, in ticks. */
  readonly dailyVolTicks: number;
}

/** What a plan costs and risks. */
export interface Plan {
  /** Expected, against being flat and quoting symmetrically. Below 0 it is a gain. */
  readonly costTickLots: number;
  /** Of the profit of the position until the plan ends. */
  readonly sdTickLots: number;
  /** Until the plan ends. */
  readonly days: number;
}

/** Takers arrive at A e^(−kδ) a day on each side, for a quote δ ticks from the mid; each takes n lots. */
export interface SkewedQuoting {
  /** h, half the distance from bid to ask, in ticks. */
  readonly halfSpreadTicks: number;
  /** s, how far both quotes lean against the position until it is gone, in ticks. */
  readonly skewTicks: number;
  /** n, the lots of each fill. */
  readonly quoteLots: number;
  /** A, takers a day at a distance of 0. */
  readonly takersPerDay: number;
  /** k, how fast they fall off with distance, per tick. */
  readonly decayPerTick: number;
}

export interface Crossing {
  /** h, from the mid to the price that is hit, in ticks. */
  readonly halfSpreadTicks: number;
  /** V, what the market trades in a day, in lots. */
  readonly dailyVolumeLots: number;
  /** Y, a number near 1 that is fitted to past trades. */
  readonly impactCoefficient: number;
}

export interface IndexHedge {
  /** m, the price of a lot, in ticks. */
  readonly midTicks: number;
  /** β, how far the share moves, in percent, when the index moves by 1 %. */
  readonly beta: number;
  /** σ_I, the standard deviation of the index's return over one day, as a fraction: 0.01 is 1 %. */
  readonly indexDailyVol: number;
  /** F, the value of one contract, in tick-lots. */
  readonly contractTickLots: number;
  /** What one contract costs to buy or to sell, in tick-lots: half its spread, and the fee. */
  readonly feeTickLots: number;
  /** τ, for how long the position is held with its hedge, in days. */
  readonly horizonDays: number;
}

export interface HedgePlan extends Plan {
  /** N, signed: positive is bought, negative is sold. */
  readonly contracts: number;
}

/**
 * Lean against the position with both quotes and wait, equations (14) and (15).
 *
 *     λ(δ) = A e^(−kδ)
 *     v    = n (λ(h − s) − λ(h + s))                               lots a day towards zero
 *     T    = |q| / v                                               days
 *     cost = T n (2 h λ(h) − (h − s) λ(h − s) − (h + s) λ(h + s))  spread not earned
 *     sd   = σ |q| √(T / 3)                                        along the straight line to zero
 *
 * The skew may be larger than the half-spread: the leaning quote is then beyond the mid. The cost may
 * be below 0, where h is wider than pays best.
 *
 * @returns cost, sd and T; all 0 where there is no position
 * @throws RangeError where the skew is not above 0: quotes that do not lean bring nothing back
 * @example
 * const holding = { inventoryLots: 50_000, dailyVolTicks: 100 };
 * const quoting = { halfSpreadTicks: 5, skewTicks: 4, quoteLots: 100, takersPerDay: 3200,
 *   decayPerTick: 0.2 };
 * unwindBySkewing(holding, quoting).days // 0.239, about an hour and a half
 */
export function unwindBySkewing(holding: Holding, quoting: SkewedQuoting): Plan {
  const { halfSpreadTicks: h, skewTicks: s, quoteLots, takersPerDay, decayPerTick } = quoting;
  demand('the skew must be above 0', s, s > 0);
  const fillsPerDay = (distance: number) => takersPerDay * Math.exp(-decayPerTick * distance);
  const lotsPerDay = quoteLots * (fillsPerDay(h - s) - fillsPerDay(h + s));
  const heldLots = Math.abs(holding.inventoryLots);
  const days = heldLots / lotsPerDay;
  const symmetric = 2 * h * fillsPerDay(h);
  const skewed = (h - s) * fillsPerDay(h - s) + (h + s) * fillsPerDay(h + s);
  return {
    costTickLots: days * quoteLots * (symmetric - skewed),
    sdTickLots: holding.dailyVolTicks * heldLots * Math.sqrt(days / 3),
    days,
  };
}

/**
 * Cross the spread now, with an impact that grows with the square root of the size, equation (16).
 *
 *     cost = |q| (h + Y σ √(|q| / V))
 *
 * @returns the cost; sd and days are 0, since it is done at once
 * @throws RangeError where the daily volume is not above 0
 * @example
 * const holding = { inventoryLots: 50_000, dailyVolTicks: 100 };
 * unwindByCrossing(holding, { halfSpreadTicks: 5, dailyVolumeLots: 5_000_000, impactCoefficient: 1 })
 * // costs 15 ticks a lot, 750,000 tick-lots: $7,500 at a tick of $0.01
 */
export function unwindByCrossing(holding: Holding, crossing: Crossing): Plan {
  const { halfSpreadTicks, dailyVolumeLots, impactCoefficient } = crossing;
  demand('the daily volume must be above 0', dailyVolumeLots, dailyVolumeLots > 0);
  const heldLots = Math.abs(holding.inventoryLots);
  const impactTicks =
    impactCoefficient * holding.dailyVolTicks * Math.sqrt(heldLots / dailyVolumeLots);
  return { costTickLots: heldLots * (halfSpreadTicks + impactTicks), sdTickLots: 0, days: 0 };
}

/**
 * Keep the position for a while, and hedge it with index futures, equation (17).
 *
 *     N    = −β q m / F                   to the nearest whole contract; a half goes away from zero
 *     sd²  = τ ((σ q)² − (β q m σ_I)²     the share's own risk, which no index takes away
 *            + (β q m + N F)² σ_I²)       what rounding to whole contracts leaves of the index
 *     cost = 2 |N| fee                    in and out again
 *
 * A long position sells contracts (N below 0) where β is above 0.
 *
 * @returns N, cost, sd, and τ as `days`
 * @throws RangeError where the contract's value is not above 0, and where the index explains more than
 *   the share moves: (β m σ_I)² above σ²
 * @example
 * const holding = { inventoryLots: 50_000, dailyVolTicks: 100 };
 * hedgeWithFuture(holding, { midTicks: 10_000, beta: 1.2, indexDailyVol: 0.006,
 *   contractTickLots: 25_000_000, feeTickLots: 700, horizonDays: 1 }).contracts // -24
 */
export function hedgeWithFuture(holding: Holding, hedge: IndexHedge): HedgePlan {
  const { midTicks, beta, indexDailyVol, contractTickLots, feeTickLots, horizonDays } = hedge;
  demand('the contract must have a value above 0', contractTickLots, contractTickLots > 0);
  const explainedTicks = beta * midTicks * indexDailyVol;
  const ownVariance = holding.dailyVolTicks ** 2 - explainedTicks ** 2;
  demand('the index must explain no more than the share moves', ownVariance, ownVariance >= 0);

  const exposure = beta * holding.inventoryLots * midTicks;
  const size = Math.round(Math.abs(exposure) / contractTickLots);
  const contracts = size === 0 ? 0 : -Math.sign(exposure) * size;
  const leftOfIndex = (exposure + contracts * contractTickLots) * indexDailyVol;
  const dailyVariance = ownVariance * holding.inventoryLots ** 2 + leftOfIndex ** 2;
  return {
    contracts,
    costTickLots: 2 * size * feeTickLots,
    sdTickLots: Math.sqrt(dailyVariance * horizonDays),
    days: horizonDays,
  };
}

/**
 * The plan that is worth most to somebody who dislikes risk, equation (18).
 *
 *     score = cost + (γ / 2) sd²
 *
 * @param plans in any order; never changed
 * @param riskAversion γ, per tick-lot; 0 looks at the cost alone
 * @returns the plan with the lowest score, the first of equals; undefined where there are no plans
 * @throws RangeError where γ is below 0 or not a number, also where there are no plans
 * @example
 * const sure = { costTickLots: 100, sdTickLots: 0, days: 0 };
 * const risky = { costTickLots: 0, sdTickLots: 20, days: 1 };
 * cheapestPlan([sure, risky], 0.4) // risky: 0 + 0.2 × 400 = 80
 */
export function cheapestPlan<P extends Plan>(
  plans: readonly P[],
  riskAversion: number,
): P | undefined {
  demand('the risk aversion must not be below 0', riskAversion, riskAversion >= 0);
  const score = (plan: P) => plan.costTickLots + (riskAversion / 2) * plan.sdTickLots ** 2;
  let best: P | undefined;
  for (const plan of plans) {
    if (best === undefined || score(plan) < score(best)) best = plan;
  }
  return best;
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) throw new RangeError(`Cannot unwind: ${requirement}, current value is ${value}`);
}
