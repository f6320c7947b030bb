/**
 * A desk that streams prices to counterparties it knows by name, some of whom know where the mid goes.
 *
 * Orders come at random, and each says how the mid moves on after it: not at all (nobody knew), for
 * good (somebody did), or there and back (somebody pushed). The mid goes its way whether the desk
 * trades or not, and no draw depends on what it quotes: two desks with one seed meet the same orders.
 * What holds where coins decide the sides: the mid leaves an order by `expectedMoveTicks()` on average.
 * Taught in chapter 08.
 */

import type { Random } from '../random/index.js';
import type { MidPath } from '../stats/adverse-selection/markouts.js';
import { type Lots, lots, NS_PER_SECOND, type Side } from '../units/index.js';
import { type Move, midPath, type SessionOptions } from './moving-mid.js';

/** One kind of order of one counterparty, which may have several. */
export interface Flow {
  readonly counterparty: string;
  /** How many orders come in an hour, on average, for a price at the mid. */
  readonly perHour: number;
  readonly qtyLots: number;
  /** What they know. None: nothing. */
  readonly moves: readonly Move[];
  /** k: of the orders, e^(−k·h) accept a half-spread of h ticks. 0 where it is not said: all. */
  readonly decayPerTick?: number;
  /** The worst half-spread that any of them accepts. No such limit where it is not said. */
  readonly mostTicks?: number;
  /** Comes only from and until these seconds of the session; the whole of it where it is not said. */
  readonly between?: readonly [fromSeconds: number, untilSeconds: number];
  /** What the taker does; a fair coin decides where it is not said. */
  readonly side?: Side;
}

/** An order as the desk sees it. */
export interface Request {
  readonly timeNs: number;
  readonly counterparty: string;
  /** What the taker wants to do. */
  readonly side: Side;
  readonly qtyLots: Lots;
}

export interface CounterpartyOrder extends Request {
  /** The worst half-spread that it accepts, which the desk does not see. */
  readonly mostTicks: number;
  readonly moves: readonly Move[];
}

export interface CounterpartySession {
  /** By time. */
  readonly orders: readonly CounterpartyOrder[];
  /** Whole ticks. An entry at the time of an order is the mid after it, never the one it met. */
  readonly mids: MidPath;
}

/**
 * A session of orders and the mid around them.
 * Cost: O(entries · different overSeconds) time, where entries = steps + orders.
 *
 * @throws RangeError where a duration, rate, volatility, quantity or decay is out of range
 * @example simulateCounterparties(flows, { seconds: 23_400, volTicks: 0.65 }, new Random(8));
 */
export function simulateCounterparties(
  flows: readonly Flow[],
  options: SessionOptions,
  random: Random,
): CounterpartySession {
  checkPositive('seconds', options.seconds);
  for (const flow of flows) checkFlow(flow);
  const orders = flows
    .flatMap((flow, i) => ordersOf(flow, options.seconds, random.fork(`flow ${i}`)))
    .sort((a, b) => a.timeNs - b.timeNs);
  return { orders, mids: midPath(orders, options, random.fork('mid')) };
}

/** Always the same draws for each order, whatever its flow says. */
function ordersOf(flow: Flow, seconds: number, random: Random): CounterpartyOrder[] {
  const { counterparty, qtyLots, moves, decayPerTick = 0 } = flow;
  const [from, until] = flow.between ?? [0, seconds];
  const orders: CounterpartyOrder[] = [];
  for (let at = from; flow.perHour > 0; ) {
    at += random.exponential(flow.perHour / 3600);
    if (at > Math.min(until, seconds)) break;
    const coin: Side = random.bernoulli(0.5) ? 'buy' : 'sell';
    const patience = random.exponential(1);
    orders.push({
      timeNs: Math.round(at * NS_PER_SECOND),
      counterparty,
      side: flow.side ?? coin,
      qtyLots: lots(qtyLots),
      moves,
      mostTicks: Math.min(flow.mostTicks ?? Infinity, patience / decayPerTick),
    });
  }
  return orders;
}

function checkFlow(flow: Flow): void {
  checkPositive('qtyLots', flow.qtyLots);
  checkNotNegative('perHour', flow.perHour);
  checkNotNegative('decayPerTick', flow.decayPerTick ?? 0);
  for (const { overSeconds } of flow.moves) checkNotNegative('overSeconds', overSeconds);
}

function checkPositive(name: string, value: number): void {
  if (value > 0 && value !== Infinity) return;
  throw new RangeError(
    `Cannot simulate counterparties: ${name} must be positive and finite, current value is ${value}`,
  );
}

function checkNotNegative(name: string, value: number): void {
  if (value >= 0 && value !== Infinity) return;
  throw new RangeError(
    `Cannot simulate counterparties: ${name} must be finite and not negative, current value is ${value}`,
  );
}
