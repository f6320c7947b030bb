/**
 * One session of the paper's simulation, step by step, with all that a figure wants to show: the
 * readable twin of `simulateSessions`, which keeps only how sessions end.
 *
 * In each step the maker quotes, each side is filled or not, and then the mid moves. Three words are
 * drawn a step (bid, ask, mid) whatever is quoted, so that two strategies with equal seeds meet the
 * same market. Taught in chapter 13.
 */

import type { Random } from '../../random/index.js';
import { fillChance, type PaperMarket, stepsOf } from './paper-market.js';
import type { Strategy } from './strategies.js';

/** A session, step by step: entry i stands before step i, the last one at the end. */
export interface Session {
  /** In the market's unit of time. */
  readonly times: Float64Array;
  readonly mids: Float64Array;
  /** In fills, signed. */
  readonly inventories: Float64Array;
  /** Cash and inventory at the mid, in price. */
  readonly profits: Float64Array;
  /** What is quoted in each step, one entry less; NaN where a side is not quoted. */
  readonly bids: Float64Array;
  readonly asks: Float64Array;
  readonly fills: readonly SessionFill[];
}

export interface SessionFill {
  readonly time: number;
  readonly side: 'buy' | 'sell';
  readonly price: number;
}

const TWO_TO_32 = 2 ** 32;

/**
 * Simulates a session. O(steps).
 * @param random three words a step are drawn from it
 * @example simulateSession(PAPER_2008, inventoryStrategy(PAPER_2008, 0.1), new Random(1)).profits.at(-1)
 */
export function simulateSession(market: PaperMarket, strategy: Strategy, random: Random): Session {
  const steps = stepsOf(market);
  const times = Float64Array.from({ length: steps + 1 }, (_, i) => i * market.step);
  const mids = new Float64Array(steps + 1).fill(market.start);
  const inventories = new Float64Array(steps + 1);
  const profits = new Float64Array(steps + 1);
  const bids = new Float64Array(steps);
  const asks = new Float64Array(steps);
  const fills: SessionFill[] = [];
  const jump = market.vol * Math.sqrt(market.step);
  const happens = (chance: number) => random.word() < chance * TWO_TO_32;
  let cash = 0;
  let inventory = 0;
  for (let i = 0; i < steps; i++) {
    const time = times[i] as number;
    const mid = mids[i] as number;
    const { bid, ask } = strategy(market.session - time, inventory);
    bids[i] = mid - (bid ?? Number.NaN);
    asks[i] = mid + (ask ?? Number.NaN);
    const isBought = happens(fillChance(bid, market));
    const isSold = happens(fillChance(ask, market));
    const trade = (side: 'buy' | 'sell', price: number) => {
      inventory += side === 'buy' ? 1 : -1;
      cash += side === 'buy' ? -price : price;
      fills.push({ time, side, price });
    };
    if (isBought) trade('buy', bids[i] as number);
    if (isSold) trade('sell', asks[i] as number);
    const next = mid + (random.word() < TWO_TO_32 / 2 ? jump : -jump);
    mids[i + 1] = next;
    inventories[i + 1] = inventory;
    profits[i + 1] = cash + inventory * next;
  }
  return { times, mids, inventories, profits, bids, asks, fills };
}
