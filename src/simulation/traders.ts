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

export interface UninformedTraders {
  /** A: how many arrive in a round on each side, on average. 0 or more. */
  readonly perRound: number;
  /** k: one over their mean patience, per tick. Positive. */
  readonly decayPerTick: number;
  /** How many lots each wants. */
  readonly qtyLots: number;
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
 * The orders of all traders in one round, in the order in which they come. Expected cost: O(n log n),
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
  return orders.sort((a, b) => a.at - b.at);
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
