/**
 * Index arbitrage: which of future and index is rich at prices one can trade at, what to quote in the
 * one while the other is there to hedge in, and when to be in the spread between them.
 *
 * All in index points, for one unit of the index on either side. What always holds: an opportunity is
 * measured from bid to ask and after costs; a quote that is filled leaves at least the margin; a
 * position earns only what comes after it. Taught in chapter 09.
 */

import { futureFairValue } from '../stats/pairs/index-future.js';
import { type Ticks, ticks } from '../units/index.js';

/** What carrying the index to the expiry costs and brings, as in `FutureTerms`. */
export interface Carry {
  readonly interestRate: number;
  readonly dividendYield: number;
  readonly years: number;
}

/** The best prices of one market, in points. */
export interface BidAsk {
  readonly bid: number;
  readonly ask: number;
}

/** What to sell and buy now, and what is left of it after all costs. */
export interface IndexOpportunity {
  readonly sell: 'future' | 'index';
  readonly edgePoints: number;
}

/** −1 is short the future and long the index, 1 the opposite. */
export type SpreadPosition = -1 | 0 | 1;

/**
 * A trade in both that pays at once.
 *
 *   sell the future: bid − fair(index ask) − costs;   sell the index: fair(index bid) − ask − costs
 *
 * Points. Cost: O(1).
 * @returns undefined where neither is above 0
 * @throws RangeError where a bid lies above its ask, costs are negative or not finite, or as
 *   `futureFairValue()`
 */
export function indexOpportunity(
  market: { readonly future: BidAsk; readonly index: BidAsk },
  carry: Carry,
  costPoints: number,
): IndexOpportunity | undefined {
  const { future, index } = market;
  checkQuote(future);
  demand('the costs must be finite and not negative', costPoints, costPoints >= 0);
  const fair = fairBidAsk(index, carry);
  const richFuture = future.bid - fair.ask - costPoints;
  if (richFuture > 0) return { sell: 'future', edgePoints: richFuture };
  const richIndex = fair.bid - future.ask - costPoints;
  return richIndex > 0 ? { sell: 'index', edgePoints: richIndex } : undefined;
}

/**
 * Quotes in the future that the index stands behind: bid ⌊fair(index bid) − margin⌋, ask
 * ⌈fair(index ask) + margin⌉, on the future's ticks. O(1).
 * @throws RangeError where the index's bid lies above its ask, the margin is negative, the tick is not
 *   positive, or as `futureFairValue()`
 */
export function quotesBehindFuture(
  index: BidAsk,
  carry: Carry,
  rules: { readonly marginPoints: number; readonly tickPoints: number },
): { readonly bidTicks: Ticks; readonly askTicks: Ticks } {
  const { marginPoints, tickPoints } = rules;
  demand('the margin must be finite and not negative', marginPoints, marginPoints >= 0);
  demand('the tick must be positive and finite', tickPoints, tickPoints > 0);
  const fair = fairBidAsk(index, carry);
  return {
    bidTicks: ticks(Math.floor((fair.bid - marginPoints) / tickPoints)),
    askTicks: ticks(Math.ceil((fair.ask + marginPoints) / tickPoints)),
  };
}

/** In at one threshold, out at a nearer one: so that a wobble at the threshold does not trade. */
export class ConvergenceTrade {
  readonly #enterPoints: number;
  readonly #exitPoints: number;
  #position: SpreadPosition = 0;

  /** @throws RangeError unless 0 ≤ exit < enter, both finite */
  constructor(rules: { readonly enterPoints: number; readonly exitPoints: number }) {
    const { enterPoints, exitPoints } = rules;
    demand('the exit must not be below 0', exitPoints, exitPoints >= 0);
    demand('the entry must lie beyond the exit', enterPoints, enterPoints > exitPoints);
    this.#enterPoints = enterPoints;
    this.#exitPoints = exitPoints;
  }

  /** What is held after a mispricing (future less fair value). O(1). @throws RangeError where it is not finite */
  positionAt(mispricingPoints: number): SpreadPosition {
    demand('a mispricing must be finite', mispricingPoints, true);
    const size = Math.abs(mispricingPoints);
    const against: SpreadPosition = mispricingPoints > 0 ? -1 : 1;
    if (size >= this.#enterPoints) this.#position = against;
    else if (size <= this.#exitPoints || against !== this.#position) this.#position = 0;
    return this.#position;
  }
}

/**
 * The profit of positions up to each moment, marked at the mispricing. Each position earns the move
 * that follows it, and each unit traded costs `costPoints`. Points. Cost: O(n).
 * @throws RangeError where the lengths differ
 */
export function convergenceProfits(
  mispricings: ArrayLike<number>,
  positions: readonly SpreadPosition[],
  costPoints: number,
): Float64Array {
  const isWhole = positions.length === mispricings.length;
  demand('positions must be as many as mispricings', positions.length, isWhole);
  let profit = 0;
  return Float64Array.from(positions, (position, t) => {
    const before = positions[t - 1] ?? 0;
    if (t > 0) profit += before * ((mispricings[t] as number) - (mispricings[t - 1] as number));
    profit -= costPoints * Math.abs(position - before);
    return profit;
  });
}

function fairBidAsk(index: BidAsk, carry: Carry): BidAsk {
  checkQuote(index);
  const fair = (spot: number) => futureFairValue({ spot, ...carry }).fair;
  return { bid: fair(index.bid), ask: fair(index.ask) };
}

function checkQuote({ bid, ask }: BidAsk): void {
  demand('a quote must be finite', ask, true);
  demand('a bid must not lie above its ask', bid, bid <= ask);
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (holds && Number.isFinite(value)) return;
  throw new RangeError(`Cannot arbitrage: ${requirement}, current value is ${value}`);
}
