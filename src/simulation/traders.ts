/**
 * Traders who come to a market to trade at once: those who need to, and those who know something.
 *
 * Uninformed traders arrive on each side as a Poisson process, and each has a patience: the most it
 * pays beyond the mid, exponentially distributed. So those who accept a quote at distance δ arrive at
 * the rate A·e^(−kδ) that the models assume; here they stand in front of a real queue. Informed
 * traders know the mid some rounds ahead, and take whatever is on the wrong side of it.
 * Sources: Avellaneda and Stoikov, Quantitative Finance 8(3), 2008, section 2.4; Glosten and Milgrom,
 * Journal of Financial Economics 14, 1985, for the two kinds. Taught in chapters 08 and 15.
 */

import type { Random } from '../random/index.js';
import { type Lots, lots, type Side, type Ticks, ticks } from '../units/index.js';
import { hawkesArrivals } from './hawkes.js';

export interface UninformedTraders {
  /** A: how many arrive in a round on each side, on average. 0 or more. */
  readonly perRound: number;
  /** k: one over their mean patience, per tick. Positive. */
  readonly decayPerTick: number;
  /** How many lots each wants. */
  readonly qtyLots: number;
  /** They come in bursts, each side by itself. Absent: independently of one another. */
  readonly burst?: Burst;
}

/** Arrivals that bring on more: a Hawkes process whose mean rate stays `perRound`. */
export interface Burst {
  /** How many others an arrival brings on directly, on average. From 0 to below 1. */
  readonly branching: number;
  /** How fast that dies away, per round. Positive. */
  readonly decayPerRound: number;
}

export interface InformedTraders {
  /** How many arrive in a round, on average, of whom each trades only if it pays. 0 or more. */
  readonly perRound: number;
  /** How many rounds ahead they know the mid. From 1. */
  readonly foresightRounds: number;
  /** The least that a lot must gain them. 0 or more. */
  readonly leastEdgeTicks: number;
  readonly qtyLots: number;
}

export interface Traders {
  readonly uninformed?: UninformedTraders;
  readonly informed?: InformedTraders;
}

/** An order to trade at once: immediate or cancel, at this price or better. */
export interface TraderOrder {
  /** When in the round it comes, from 0 up to, not including, 1. */
  readonly at: number;
  readonly side: Side;
  readonly limitTicks: Ticks;
  readonly qtyLots: Lots;
  readonly isInformed: boolean;
}

/**
 * Everybody who comes along a path of mids: a function that is asked for one round after the other.
 * Where the uninformed come in bursts their times are drawn beforehand; the rest is `tradersInRound`.
 * @throws RangeError where a number is out of its range
 */
export function traderFlow(
  midsTicks: Float64Array,
  traders: Traders,
  random: Random,
): (round: number) => TraderOrder[] {
  const { uninformed } = traders;
  if (uninformed?.burst === undefined) {
    return (round) => tradersInRound(round, midsTicks, traders, random);
  }
  const bursts = burstsByRound(uninformed, uninformed.burst, midsTicks, random);
  const { informed } = traders;
  const others = informed === undefined ? {} : { informed };
  return (round) =>
    [...(bursts[round] ?? []), ...tradersInRound(round, midsTicks, others, random)].sort(byTime);
}

/**
 * The orders of all traders in one round, in the order in which they come; bursts are left to
 * `traderFlow`, since a round does not know of the last one. Expected cost: O(n log n),
 * n orders.
 * @param midsTicks the mid at each round's start; beyond its end the last one holds
 * @throws RangeError where a rate or a quantity is out of its range
 * @example tradersInRound(0, midsTicks, { uninformed: { perRound: 2, decayPerTick: 0.2, qtyLots: 1 } }, random)
 */
export function tradersInRound(
  round: number,
  midsTicks: Float64Array,
  { uninformed, informed }: Traders,
  random: Random,
): TraderOrder[] {
  const orders: TraderOrder[] = [];
  const midTicks = midsTicks[round] as number;
  if (uninformed !== undefined) {
    const { perRound, decayPerTick } = uninformed;
    const qtyLots = lots(uninformed.qtyLots);
    for (const side of ['buy', 'sell'] as const) {
      for (let left = random.poisson(perRound); left > 0; left--) {
        const patienceTicks = random.exponential(decayPerTick);
        const limitTicks = within(side, midTicks, patienceTicks);
        orders.push({ at: random.uniform(), side, limitTicks, qtyLots, isInformed: false });
      }
    }
  }
  if (informed !== undefined) {
    const { perRound, foresightRounds, leastEdgeTicks } = informed;
    demandForesight(foresightRounds);
    const qtyLots = lots(informed.qtyLots);
    const known = midsTicks[Math.min(round + foresightRounds, midsTicks.length - 1)] as number;
    const side = known > midTicks ? 'buy' : 'sell';
    for (let left = random.poisson(perRound); left > 0; left--) {
      const limitTicks = within(side, known, -leastEdgeTicks);
      orders.push({ at: random.uniform(), side, limitTicks, qtyLots, isInformed: true });
    }
  }
  return orders.sort(byTime);
}

/** Hawkes arrivals of both sides over all rounds, each with a patience of its own. */
function burstsByRound(
  { perRound, decayPerTick, qtyLots }: UninformedTraders,
  { branching, decayPerRound }: Burst,
  midsTicks: Float64Array,
  random: Random,
): TraderOrder[][] {
  const rounds = midsTicks.length - 1;
  const byRound = Array.from({ length: rounds }, (): TraderOrder[] => []);
  const process = {
    baseRate: perRound * (1 - branching),
    excitement: branching * decayPerRound,
    decay: decayPerRound,
  };
  for (const side of ['buy', 'sell'] as const) {
    const draws = random.fork(`bursts of ${side} orders`);
    for (const time of hawkesArrivals(process, rounds, draws)) {
      const round = Math.floor(time);
      const limitTicks = within(side, midsTicks[round] as number, draws.exponential(decayPerTick));
      const order = { side, limitTicks, qtyLots: lots(qtyLots), isInformed: false };
      byRound[round]?.push({ ...order, at: time - round });
    }
  }
  return byRound;
}

function byTime(a: TraderOrder, b: TraderOrder): number {
  return a.at - b.at;
}

/** The worst price on the grid that lies no more than `byTicks` beyond a price. */
function within(side: Side, priceTicks: number, byTicks: number): Ticks {
  return ticks(side === 'buy' ? Math.floor(priceTicks + byTicks) : Math.ceil(priceTicks - byTicks));
}

function demandForesight(rounds: number): void {
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new RangeError(
      `Cannot send informed traders: they must know whole rounds from 1, current value is ${rounds}`,
    );
  }
}
