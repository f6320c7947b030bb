/** One suite for both engines, second part: modify, self-trade prevention, refusals, snapshots. */

import { describe, expect, it } from 'vitest';
import { type Command, MAX_PRICE_TICKS } from '../../../src/matching/index.js';
import {
  answers,
  buy,
  cancel,
  ENGINES,
  engineAfter,
  modify,
  queue,
  sell,
} from './support/engines.js';

describe.each(ENGINES)('%s', (_, Engine) => {
  describe('modify', () => {
    it('to fewer lots at the same price keeps the place, anything else loses it', () => {
      const engine = engineAfter(Engine, [buy(1, 5, 99), buy(2, 5, 99), modify(1, 3, 99)]);
      expect(queue(engine, 'buy', 99)).toEqual([1, 2]);
      expect(answers(engine, modify(1, 4, 99))).toEqual([
        'modified buy 4 @ 99 (1), place lost: requested',
      ]);
      expect(queue(engine, 'buy', 99)).toEqual([2, 1]);
    });

    it('always loses the place where the engine is told to reinsert', () => {
      const engine = engineAfter(Engine, [buy(1, 5, 99), buy(2, 5, 99)], {
        modifyPolicy: 'reinsert',
      });
      engine.submit(modify(1, 3, 99));
      expect(queue(engine, 'buy', 99)).toEqual([2, 1]);
    });

    it('to a price that crosses trades at the maker’s price, and rests what is left', () => {
      const engine = engineAfter(Engine, [sell(1, 5, 101), buy(2, 8, 99)]);
      expect(answers(engine, modify(2, 8, 105))).toEqual([
        'modified buy 8 @ 105 (2), place lost: requested',
        'traded 5 @ 101: 2 buys from 1 (3 and 0 open)',
      ]);
      expect(engine.book.depth('buy')).toEqual([{ priceTicks: 105, qtyLots: 3, orders: 1 }]);
    });

    it('repricing one of two orders at a price leaves the other', () => {
      const engine = engineAfter(Engine, [buy(1, 5, 99), buy(2, 6, 99), modify(1, 5, 98)]);
      expect(engine.book.depth('buy')).toEqual([
        { priceTicks: 99, qtyLots: 6, orders: 1 },
        { priceTicks: 98, qtyLots: 5, orders: 1 },
      ]);
      expect(answers(engine, cancel(2), cancel(1))).toHaveLength(2);
    });

    it('does not turn a post-only order into a taker, and leaves it where it was', () => {
      const engine = engineAfter(Engine, [
        buy(1, 5, 99, { timeInForce: 'post-only' }),
        sell(2, 5, 101),
      ]);
      expect(answers(engine, modify(1, 5, 101))).toEqual(['rejected modify (1): would-cross']);
      expect(engine.book.order(1)).toMatchObject({ priceTicks: 99, qtyLots: 5, postOnly: true });
    });

    it('does not escape self-trade prevention', () => {
      const own = { owner: 7, selfTrade: 'cancel-newest' };
      const engine = engineAfter(Engine, [sell(1, 5, 101, own), buy(2, 5, 99, own)]);
      expect(answers(engine, modify(2, 5, 101))).toEqual([
        'modified buy 5 @ 101 (2), place lost: requested',
        'cancelled buy 5 @ 101 (2): self-trade',
      ]);
    });
  });

  describe('self-trade prevention', () => {
    /** Own 5 lots at 101 before another's 5; an own buy of 7 arrives. */
    const answered = (selfTrade: string): string[] => {
      const engine = engineAfter(Engine, [
        sell(1, 5, 101, { owner: 7 }),
        sell(2, 5, 101, { owner: 8 }),
      ]);
      return answers(engine, buy(3, 7, 101, { owner: 7, selfTrade })).slice(1);
    };

    it.each([
      [
        'allow',
        [
          'traded 5 @ 101: 3 buys from 1 (2 and 0 open)',
          'traded 2 @ 101: 3 buys from 2 (0 and 3 open)',
        ],
      ],
      ['cancel-newest', ['cancelled buy 7 @ 101 (3): self-trade']],
      [
        'cancel-oldest',
        ['cancelled sell 5 @ 101 (1): self-trade', 'traded 5 @ 101: 3 buys from 2 (2 and 0 open)'],
      ],
      [
        'cancel-both',
        ['cancelled sell 5 @ 101 (1): self-trade', 'cancelled buy 7 @ 101 (3): self-trade'],
      ],
      [
        'decrement',
        [
          'cancelled sell 5 @ 101 (1): self-trade',
          'modified buy 2 @ 101 (3), place kept: self-trade',
          'traded 2 @ 101: 3 buys from 2 (0 and 3 open)',
        ],
      ],
    ])('%s', (selfTrade, events) => {
      expect(answered(selfTrade)).toEqual(events);
    });

    it('decrement leaves a larger resting order in its place', () => {
      const engine = engineAfter(Engine, [sell(1, 9, 101, { owner: 7 }), sell(2, 5, 101)]);
      const order = buy(3, 4, 101, { owner: 7, selfTrade: 'decrement' });
      expect(answers(engine, order).slice(1)).toEqual([
        'modified sell 5 @ 101 (1), place kept: self-trade',
        'cancelled buy 4 @ 101 (3): self-trade',
      ]);
      expect(queue(engine, 'sell', 101)).toEqual([1, 2]);
    });

    it('a FOK order does not count lots it may not trade with', () => {
      const fok = { owner: 7, timeInForce: 'FOK' };
      const engine = engineAfter(Engine, [sell(1, 5, 101, { owner: 7 }), sell(2, 5, 102)]);
      const kill = (selfTrade: string, qtyLots: number): string[] =>
        answers(engine, buy(3, qtyLots, 102, { ...fok, selfTrade })).slice(1);
      expect(kill('cancel-newest', 5)).toEqual(['cancelled buy 5 @ 102 (3): fill-or-kill']);
      expect(kill('cancel-oldest', 6)).toEqual(['cancelled buy 6 @ 102 (3): fill-or-kill']);
      expect(kill('cancel-oldest', 5)).toEqual([
        'cancelled sell 5 @ 101 (1): self-trade',
        'traded 5 @ 102: 3 buys from 2 (0 and 0 open)',
      ]);
    });
  });

  describe('a bad command', () => {
    it.each<[string, Command, string]>([
      ['a price between ticks', buy(5, 1, 99.5), 'bad-price'],
      ['a negative price', buy(5, 1, -1), 'bad-price'],
      ['a price beyond the range', buy(5, 1, MAX_PRICE_TICKS + 1), 'bad-price'],
      ['no lots', buy(5, 0, 99), 'bad-quantity'],
      ['half a lot', buy(5, 0.5, 99), 'bad-quantity'],
      ['lots that are no number', buy(5, Number.NaN, 99), 'bad-quantity'],
      ['a negative id', buy(-5, 1, 99), 'bad-id'],
      ['an id that rests', buy(1, 1, 99), 'duplicate-id'],
      ['another instrument', buy(5, 1, 99, { symbol: 'ABC' }), 'unknown-instrument'],
      ['a side that does not exist', buy(5, 1, 99, { side: 'long' }), 'bad-instruction'],
      ['an owner of 0', buy(5, 1, 99, { owner: 0 }), 'bad-owner'],
    ])('%s is refused, and the book is untouched', (_name, command, reason) => {
      const engine = engineAfter(Engine, [buy(1, 5, 99), sell(2, 5, 101)], { symbol: 'XYZ' });
      const before = engine.snapshot();
      const events = engine.submit(command);
      expect(events).toEqual([
        { kind: 'rejected', seq: 3, command: 'place', id: command.id, reason },
      ]);
      expect(engine.snapshot()).toEqual({ ...before, seq: 3 });
    });
  });

  describe('events and snapshots', () => {
    it('number their events without a gap, refusals included', () => {
      const engine = new Engine();
      const commands = [buy(1, 5, 99), cancel(9), sell(2, 7, 98), modify(2, 1, 98), cancel(2)];
      const numbers = commands.flatMap((command) => engine.submit(command)).map(({ seq }) => seq);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      expect(engine.seq).toBe(numbers.length);
    });

    it('a restored engine answers as the old one would have', () => {
      const postOnly = { timeInForce: 'post-only', owner: 3, selfTrade: 'decrement' };
      const engine = engineAfter(Engine, [buy(1, 5, 99), buy(2, 5, 99, postOnly), sell(3, 5, 101)]);
      const twin = new Engine({ snapshot: engine.snapshot() });
      const then = [sell(4, 7, 99, { owner: 3, selfTrade: 'cancel-both' }), modify(2, 5, 101)];
      expect(answers(twin, ...then)).toEqual(answers(engine, ...then));
      expect(twin.snapshot()).toEqual(engine.snapshot());
    });
  });
});
