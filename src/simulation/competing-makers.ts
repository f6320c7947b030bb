/**
 * Several makers in one matching engine, with price-time priority between them.
 *
 * Each round the mid moves; the makers, in an order drawn anew, withdraw the orders that no longer
 * fit; a while later they place what is missing; and all through the round traders come and take what
 * is there at that moment. So a maker that cancels everything first is absent for that while, and
 * comes back behind those who stayed. What always holds: every lot that one side books another side
 * books too, and the book never holds an order that its maker does not know of. Chapter 15.
 */

import { OrderIds, originOf, Position } from '../makers/index.js';
import {
  type Command,
  type MatchingEngine,
  type MatchingEvent,
  placeLimit,
  ReadableEngine,
} from '../matching/index.js';
import type { Random } from '../random/index.js';
import { type Competitor, MakerDesk } from './maker-desk.js';
import { type TraderOrder, type Traders, traderFlow } from './traders.js';

export interface CompetitionOptions {
  /** The mid at the start of each round, and one more for the end: at least two. */
  readonly midsTicks: Float64Array;
  readonly competitors: readonly Competitor[];
  readonly traders: Traders;
  /** From the cancels to the new orders, as a part of a round, from 0 to 1. Defaults to 0. */
  readonly gap?: number;
  /** How long a round takes, for the makers' clock. Defaults to one second. */
  readonly roundNs?: number;
  /** An engine with an empty book. Defaults to a `ReadableEngine` that cancels the newest self-trade. */
  readonly engine?: MatchingEngine;
  /** Called at the end of each round, to look at the book. */
  readonly onRound?: (round: number, engine: MatchingEngine, desks: readonly MakerDesk[]) => void;
}

/** What became of one maker, round by round: entry 0 is before the first. */
export interface CompetitorRun {
  readonly name: string;
  readonly inventoryLots: Float64Array;
  readonly profitTickLots: Float64Array;
  /** What its fills earned against the mid of their own moment. */
  readonly spreadTickLots: Float64Array;
  readonly fills: number;
  /** Orders, reductions and cancels it sent. */
  readonly messages: number;
  /** Its orders that were refused, because they would have traded. */
  readonly refused: number;
  readonly position: Position;
}

export interface CompetitionRun {
  readonly makers: readonly CompetitorRun[];
  /** The books of all traders together, uninformed and informed. */
  readonly uninformed: Position;
  readonly informed: Position;
  /** Lots that traders wanted and found nobody for, at their price. */
  readonly unservedLots: number;
}

/** Takers' orders have ids of this session; desk number i has session and owner i + 1. */
const TRADERS = 0;
const NS_PER_ROUND = 1_000_000_000;

/**
 * Runs a competition. The traders do not depend on the makers: the same seed sends the same people to
 * other makers. Cost: O(rounds × (orders + traders) × log).
 * @throws RangeError where there are fewer than two mids, or the gap is not from 0 to 1
 * @example
 * const competitors = [{ name: 'blind', maker: blind }, { name: 'leaning', maker: leaning }];
 * simulateCompetition({ midsTicks, competitors, traders }, new Random(7)).makers[0].profitTickLots;
 */
export function simulateCompetition(options: CompetitionOptions, random: Random): CompetitionRun {
  const { midsTicks, competitors, traders, gap = 0, onRound } = options;
  const rounds = midsTicks.length - 1;
  demand('there must be at least two mids', midsTicks.length, rounds >= 1);
  demand('the gap must be from 0 to 1', gap, gap >= 0 && gap <= 1);
  const venue = new Venue(options);
  const series = competitors.map(() => emptySeries(rounds));
  const turns = random.fork('turns');
  const arrivals = traderFlow(midsTicks, traders, random.fork('arrivals'));

  for (let round = 0; round < rounds; round++) {
    venue.midTicks = midsTicks[round] as number;
    const orders = arrivals(round);
    const turn = turns.shuffle(venue.desks);
    venue.withdraw(turn, round);
    for (const order of orders) if (order.at < gap) venue.trade(order);
    for (const desk of turn) desk.place(venue.send);
    for (const order of orders) if (order.at >= gap) venue.trade(order);
    onRound?.(round, venue.engine, venue.desks);
    venue.desks.forEach((desk, i) => {
      record(series[i] as Series, desk, round + 1, midsTicks[round + 1] as number);
    });
  }
  return {
    makers: venue.desks.map((desk, i) => ({
      ...(series[i] as Series),
      name: desk.competitor.name,
      fills: desk.fills,
      messages: desk.messages,
      refused: desk.refused,
      position: desk.position,
    })),
    uninformed: venue.uninformed,
    informed: venue.informed,
    unservedLots: venue.unservedLots,
  };
}

/** The engine with everybody who is connected to it. */
class Venue {
  readonly engine: MatchingEngine;
  readonly desks: readonly MakerDesk[];
  readonly uninformed = new Position();
  readonly informed = new Position();
  unservedLots = 0;
  midTicks = 0;
  readonly #ids = new OrderIds(TRADERS);
  readonly #roundNs: number;

  constructor({ engine, competitors, roundNs = NS_PER_ROUND }: CompetitionOptions) {
    this.engine = engine ?? new ReadableEngine({ selfTrade: 'cancel-newest' });
    this.desks = competitors.map((competitor, i) => new MakerDesk(competitor, i + 1));
    this.#roundNs = roundNs;
  }

  /** Sends a command and tells each desk what happened to its orders. */
  readonly send = (command: Command): readonly MatchingEvent[] => {
    const events = this.engine.submit(command);
    for (const event of events) {
      const ids = event.kind === 'traded' ? [event.makerId, event.takerId] : [event.id];
      for (const id of ids) {
        this.desks[originOf(id).session - 1]?.onEvent(event, id, this.midTicks);
      }
    }
    return events;
  };

  withdraw(turn: readonly MakerDesk[], round: number): void {
    const market = { timeNs: round * this.#roundNs, fairTicks: this.midTicks };
    for (const desk of turn) desk.withdraw(market, this.engine.book, this.send);
  }

  trade({ side, limitTicks, qtyLots, isInformed }: TraderOrder): void {
    const position = isInformed ? this.informed : this.uninformed;
    // Below 0 there is no price on this venue: nobody sells there.
    if (limitTicks < 0 && side === 'buy') return;
    const priceTicks = Math.max(0, limitTicks);
    const id = this.#ids.next();
    const order = placeLimit({ id, side, priceTicks, qtyLots, timeInForce: 'IOC' });
    for (const event of this.send(order)) {
      if (event.kind === 'traded') position.apply({ ...event, side });
      else if (event.kind === 'cancelled' && event.id === id) this.unservedLots += event.qtyLots;
    }
  }
}

type Series = Pick<CompetitorRun, 'inventoryLots' | 'profitTickLots' | 'spreadTickLots'>;

function emptySeries(rounds: number): Series {
  return {
    inventoryLots: new Float64Array(rounds + 1),
    profitTickLots: new Float64Array(rounds + 1),
    spreadTickLots: new Float64Array(rounds + 1),
  };
}

function record(series: Series, desk: MakerDesk, at: number, markTicks: number): void {
  series.inventoryLots[at] = desk.position.inventoryLots;
  series.profitTickLots[at] = desk.position.totalTickLots(markTicks);
  series.spreadTickLots[at] = desk.earnedTickLots;
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) {
    throw new RangeError(`Cannot run a competition: ${requirement}, current value is ${value}`);
  }
}
