import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BookView } from '../../../src/book/index.js';
import {
  type Command,
  describeCommand,
  describeEvent,
  type EngineOptions,
  type EngineOrder,
  type EngineSnapshot,
  FastEngine,
  type MatchingEngine,
  type MatchingEvent,
  modifyOrder,
  ReadableEngine,
} from '../../../src/matching/index.js';
import { anyCommand, anyOptions, SAME_PRICE } from './support/arbitrary-commands.js';
import { EventLedger } from './support/event-ledger.js';
import { NaiveModel, type NaiveOrder } from './support/naive-model.js';

const RUNS = 300;
const COMMANDS_PER_RUN = 400;

/** One order as a line, with all that matching remembers of it. */
function line(order: NaiveOrder | EngineOrder): string {
  const { id, side, qtyLots, priceTicks, owner, postOnly, selfTrade } = order;
  return `${id} ${side} ${qtyLots} @ ${priceTicks} ${owner} ${postOnly} ${selfTrade}`;
}

function lines({ bids, asks }: Pick<EngineSnapshot, 'bids' | 'asks'>): string {
  return [...bids.map(line), ...asks.map(line)].join('\n');
}

/** What must hold of any book, whatever has happened: found by adding up, not by asking. */
function violated(book: BookView<EngineOrder>, orders: readonly EngineOrder[]): string | undefined {
  const bid = book.bestBid();
  const ask = book.bestAsk();
  if (bid !== undefined && ask !== undefined && bid >= ask) return `crossed: ${bid} and ${ask}`;
  if (book.orderCount !== orders.length) return `${book.orderCount} orders are counted`;
  for (const side of ['buy', 'sell'] as const) {
    const depth = book.depth(side);
    const best = side === 'buy' ? bid : ask;
    if (depth[0]?.priceTicks !== best) return `best ${side} is ${best}, not the first level`;
    for (const { priceTicks, qtyLots, orders: count } of depth) {
      const here = orders.filter((order) => order.side === side && order.priceTicks === priceTicks);
      const sum = here.reduce((total, order) => total + order.qtyLots, 0);
      if (sum !== qtyLots || here.length !== count) return `level ${priceTicks} is not its orders`;
      if (book.qtyAt(side, priceTicks) !== qtyLots) return `qtyAt(${priceTicks}) is not its level`;
    }
    const prices = depth.map((level) => level.priceTicks);
    const sorted = [...prices].sort((a, b) => (side === 'buy' ? b - a : a - b));
    if (prices.join() !== sorted.join()) return `levels out of order: ${prices.join()}`;
    const resting = orders.filter((order) => order.side === side).length;
    const counted = depth.reduce((total, level) => total + level.orders, 0);
    if (resting !== counted) return `${resting} orders rest on ${counted} places`;
  }
  return undefined;
}

/** How often each kind of event and each reason occurred, so that a test that tests nothing is noticed. */
const occurred = new Map<string, number>();

function count(events: readonly MatchingEvent[]): void {
  for (const event of events) {
    const reason = 'reason' in event ? event.reason : '';
    const place = 'keptPlace' in event ? String(event.keptPlace) : '';
    const key = [event.kind, reason, place].filter((part) => part !== '').join(' ');
    occurred.set(key, (occurred.get(key) ?? 0) + 1);
  }
}

/** A modify to the price an order has, with that price filled in. */
function resolved(command: Command, model: NaiveModel): Command {
  if (command.kind !== 'modify' || command.priceTicks !== SAME_PRICE) return command;
  const live = model.orders.find((order) => order.id === command.id);
  return modifyOrder({ ...command, priceTicks: live?.priceTicks ?? 255 });
}

/** Drives all three with the same commands. @returns the first disagreement as a story, or undefined */
function disagreement(options: EngineOptions, commands: readonly Command[]): string | undefined {
  const model = new NaiveModel(options);
  const engines: [string, MatchingEngine][] = [
    ['readable', new ReadableEngine(options)],
    ['fast', new FastEngine(options)],
  ];
  const ledger = new EventLedger();
  const told: string[] = [];
  for (const [step, drawn] of commands.entries()) {
    const command = resolved(drawn, model);
    const expected = model.submit(command);
    const events = expected.map(describeEvent).join('\n');
    told.push(`> ${describeCommand(command)}\n${events}`);
    ledger.record(command, expected);
    count(expected);
    const book = { bids: model.queue('buy'), asks: model.queue('sell') } as unknown;
    const lists = book as EngineSnapshot;
    for (const entry of engines) {
      const [name, engine] = entry;
      const fail = (what: string): string => `${told.join('\n')}\n${name}: ${what}`;
      const answered = engine.submit(command).map(describeEvent).join('\n');
      if (answered !== events) return fail(`answered instead\n${answered}`);
      const snapshot = engine.snapshot();
      if (lines(snapshot) !== lines(lists)) return fail(`holds instead\n${lines(snapshot)}`);
      const wrong =
        violated(engine.book, [...snapshot.bids, ...snapshot.asks]) ??
        ledger.difference([...snapshot.bids, ...snapshot.asks]);
      if (wrong !== undefined) return fail(wrong);
      // Now and then an engine is replaced by one restored from its snapshot.
      if (step % 97 === 96) {
        const Engine = name === 'fast' ? FastEngine : ReadableEngine;
        entry[1] = new Engine({ ...options, snapshot });
      }
    }
  }
  return undefined;
}

describe('readable engine, fast engine and naive model', () => {
  it(`agree on every event and the whole book over ${RUNS * COMMANDS_PER_RUN} commands`, () => {
    fc.assert(
      fc.property(
        anyOptions,
        fc.array(anyCommand, { minLength: COMMANDS_PER_RUN, maxLength: COMMANDS_PER_RUN }),
        (options, commands) => {
          expect(disagreement(options, commands)).toBe(undefined);
        },
      ),
      { numRuns: RUNS, seed: 20120621 },
    );
  }, 300_000);

  it.each([
    'accepted',
    'traded',
    'cancelled requested',
    'cancelled unfilled',
    'cancelled fill-or-kill',
    'cancelled self-trade',
    'modified requested true',
    'modified requested false',
    'modified self-trade true',
    'rejected unknown-instrument',
    'rejected bad-id',
    'rejected bad-instruction',
    'rejected bad-price',
    'rejected bad-quantity',
    'rejected bad-owner',
    'rejected duplicate-id',
    'rejected unknown-order',
    'rejected would-cross',
    'rejected level-full',
  ])('those commands led to "%s" 100 times and more', (key) => {
    expect(occurred.get(key) ?? 0).toBeGreaterThanOrEqual(100);
  });
});
