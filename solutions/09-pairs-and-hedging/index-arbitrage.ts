/**
 * A future against its index: what it is worth, which of the two is rich after all costs, how to quote
 * one from the other, and when to get in and out. Equations (14) to (19) of notebook 09. All prices,
 * costs and profits are in index points, for one unit of the index on either side. Inputs are never
 * changed. Results are compared with a tolerance of one part in a billion.
 */

/** What carrying the index to the expiry costs and brings. */
export interface Carry {
  /** r, a year, continuously compounded: 0.045 is 4.5 %. May be negative. */
  readonly interestRate: number;
  /** d, a year, continuously compounded. May be negative. */
  readonly dividendYield: number;
  /** T, years to the expiry. 0 or more. */
  readonly years: number;
}

/** The best prices of one market: one sells at the bid and buys at the ask. */
export interface Quote {
  readonly bid: number;
  readonly ask: number;
}

/** A trade that pays at today's quotes. */
export interface Opportunity {
  /** What to sell; the other one is bought. */
  readonly rich: 'future' | 'index';
  /** What is left after all costs, above 0. */
  readonly edgePoints: number;
}

/** When to get in, and when to get out. */
export interface Thresholds {
  /** Above 0. */
  readonly enterPoints: number;
  /** From 0, and below `enterPoints`. */
  readonly exitPoints: number;
}

/** What is held: −1 is short the future and long the index, 1 the opposite, 0 nothing. */
export type SpreadPosition = -1 | 0 | 1;

/**
 * What a future is worth where the index stands at `spot`, equation (14): spot · e^((r − d) T).
 *
 * @throws RangeError where the spot is not positive and finite, a rate is not finite, or the years are
 *   negative or not finite
 * @example fairFuture(20_000, { interestRate: 0.045, dividendYield: 0.03, years: 0.25 }) // 20,075.14…
 */
export function fairFuture(spot: number, { interestRate, dividendYield, years }: Carry): number {
  demand('the spot must be positive and finite', spot, spot > 0 && spot < Infinity);
  for (const rate of [interestRate, dividendYield])
    demand('a rate must be finite', rate, Number.isFinite(rate));
  demand('the years must be finite and not negative', years, years >= 0 && years < Infinity);
  return spot * Math.exp((interestRate - dividendYield) * years);
}

/**
 * Whether selling the rich one and buying the cheap one pays **at the prices at which one can trade**,
 * equation (15).
 *
 *     sell the future, buy the index:  edge = future bid − fairFuture(index ask) − costs
 *     sell the index, buy the future:  edge = fairFuture(index bid) − future ask − costs
 *
 * @param costPoints fees and everything else for both sides, there and back; 0 or more
 * @returns the one whose edge is above 0 (the quotes being sound, both cannot be); `undefined` where
 *   neither is, an edge of exactly 0 included
 * @throws RangeError where a bid lies above its ask, or a quote of the future or the costs are not
 *   finite, or the costs are negative; and as `fairFuture` for the index
 */
export function opportunity(
  quotes: { readonly future: Quote; readonly index: Quote },
  carry: Carry,
  costPoints: number,
): Opportunity | undefined {
  const { future, index } = quotes;
  demand('a bid must not lie above its ask', future.bid, future.bid <= future.ask);
  demand('a bid must not lie above its ask', index.bid, index.bid <= index.ask);
  for (const price of [future.bid, future.ask])
    demand('a quote must be finite', price, Number.isFinite(price));
  costsAreSound(costPoints);
  const richFuture = future.bid - fairFuture(index.ask, carry) - costPoints;
  const richIndex = fairFuture(index.bid, carry) - future.ask - costPoints;
  if (richFuture > 0) return { rich: 'future', edgePoints: richFuture };
  if (richIndex > 0) return { rich: 'index', edgePoints: richIndex };
  return undefined;
}

/**
 * Quotes for the future from those of the index, equation (16). Who is filled at once hedges in the
 * index at its bid or ask, and is left with at least `marginPoints`. In **whole ticks** of the future:
 * the bid rounded down, the ask rounded up.
 *
 *     bid = ⌊(fairFuture(index bid) − margin) / tick⌋,   ask = ⌈(fairFuture(index ask) + margin) / tick⌉
 *
 * @throws RangeError where the index's bid lies above its ask, the margin is negative or not finite, or
 *   the tick is not positive and finite; and as `fairFuture`
 */
export function quotesFromIndex(
  index: Quote,
  carry: Carry,
  { marginPoints, tickPoints }: { readonly marginPoints: number; readonly tickPoints: number },
): { readonly bidTicks: number; readonly askTicks: number } {
  demand('a bid must not lie above its ask', index.bid, index.bid <= index.ask);
  costsAreSound(marginPoints);
  const isTick = tickPoints > 0 && tickPoints < Infinity;
  demand('the tick must be positive and finite', tickPoints, isTick);
  return {
    bidTicks: Math.floor((fairFuture(index.bid, carry) - marginPoints) / tickPoints),
    askTicks: Math.ceil((fairFuture(index.ask, carry) + marginPoints) / tickPoints),
  };
}

/**
 * What is held after each mispricing m = future − fair value, rule (17). One starts with nothing. At
 * each moment, in this order:
 *
 *     m ≥ enter    the future is rich: −1
 *     m ≤ −enter   the future is cheap: 1
 *     otherwise    a short future is kept while m > exit, a long one while m < −exit; else 0
 *
 * So a mispricing that jumps from one side to the other turns the position round.
 *
 * @returns one position for each mispricing; empty for none
 * @throws RangeError where a mispricing is not finite, or the thresholds are not finite with
 *   0 ≤ exit < enter
 * @example positions([3, 6, 2, 1, -7], { enterPoints: 5, exitPoints: 1 }) // [0, −1, −1, 0, 1]
 */
export function positions(
  mispricings: readonly number[],
  { enterPoints, exitPoints }: Thresholds,
): SpreadPosition[] {
  const sound = exitPoints >= 0 && exitPoints < enterPoints && enterPoints < Infinity;
  demand('thresholds must have 0 ≤ exit < enter', `${exitPoints} and ${enterPoints}`, sound);
  let position: SpreadPosition = 0;
  return mispricings.map((m) => {
    demand('a mispricing must be finite', m, Number.isFinite(m));
    if (m >= enterPoints) position = -1;
    else if (m <= -enterPoints) position = 1;
    else if (position === -1 && m <= exitPoints) position = 0;
    else if (position === 1 && m >= -exitPoints) position = 0;
    return position;
  });
}

/**
 * The profit up to each moment, equations (18) and (19). A position is taken **at** a moment's
 * mispricing and earns what comes **after** it; every unit that is traded costs `costPoints`. So
 * turning round, from −1 to 1, costs twice that. What is held at the end is not closed.
 *
 *     profit_0 = −cost · |position_0|
 *     profit_t = profit_{t−1} + position_{t−1} · (m_t − m_{t−1}) − cost · |position_t − position_{t−1}|
 *
 * @returns one number for each moment; empty for none
 * @throws RangeError where the lengths differ, a mispricing is not finite, or the costs are negative or
 *   not finite
 * @example profits([6, 2, 1], [-1, -1, 0], 0.5) // [−0.5, 3.5, 4]
 */
export function profits(
  mispricings: readonly number[],
  held: readonly SpreadPosition[],
  costPoints: number,
): number[] {
  const lengths = `${mispricings.length} and ${held.length}`;
  demand('there must be one position for each', lengths, mispricings.length === held.length);
  costsAreSound(costPoints);
  let profit = 0;
  return mispricings.map((m, t) => {
    demand('a mispricing must be finite', m, Number.isFinite(m));
    const before = held[t - 1] ?? 0;
    const change = t === 0 ? 0 : m - (mispricings[t - 1] as number);
    profit += before * change - costPoints * Math.abs((held[t] as number) - before);
    return profit;
  });
}

function costsAreSound(points: number): void {
  demand('costs must be finite and not negative', points, points >= 0 && points < Infinity);
}

function demand(requirement: string, value: number | string, holds: boolean): void {
  if (!holds) throw new RangeError(`Cannot arbitrage: ${requirement}, current value is ${value}`);
}
