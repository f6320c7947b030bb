/** One suite for both engines, first part: orders, queues, ids, in tables small enough to check by hand. */

import { describe, expect, it } from 'vitest';
import { drawBook } from '../../../src/book/index.js';
import { MAX_PRICE_TICKS, placeMarket } from '../../../src/matching/index.js';
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
  describe('the queue', () => {
    it('cancelling the head loses nobody behind it', () => {
      const engine = engineAfter(Engine, [
        sell(1, 5, 101),
        sell(2, 5, 101),
        sell(3, 5, 101),
        cancel(1),
      ]);
      expect(queue(engine, 'sell', 101)).toEqual([2, 3]);
      expect(answers(engine, buy(9, 10, 101))).toEqual([
        'accepted buy 10 @ 101 (9)',
        'traded 5 @ 101: 9 buys from 2 (5 and 0 open)',
        'traded 5 @ 101: 9 buys from 3 (0 and 0 open)',
      ]);
    });

    it('cancelling the middle loses nobody, and cancelling the tail lets the next one in behind', () => {
      const engine = engineAfter(
        Engine,
        [1, 2, 3, 4].map((id) => buy(id, id, 99)),
      );
      expect(answers(engine, cancel(2), cancel(4), buy(5, 1, 99))).toHaveLength(3);
      expect(queue(engine, 'buy', 99)).toEqual([1, 3, 5]);
      expect(engine.book.depth('buy')).toEqual([{ priceTicks: 99, qtyLots: 5, orders: 3 }]);
    });

    it('a partial fill keeps its place across later calls', () => {
      const engine = engineAfter(Engine, [
        sell(1, 10, 101),
        sell(2, 10, 101),
        buy(8, 4, 101),
        sell(3, 1, 101),
      ]);
      expect(queue(engine, 'sell', 101)).toEqual([1, 2, 3]);
      expect(answers(engine, buy(9, 7, 101))).toEqual([
        'accepted buy 7 @ 101 (9)',
        'traded 6 @ 101: 9 buys from 1 (1 and 0 open)',
        'traded 1 @ 101: 9 buys from 2 (0 and 9 open)',
      ]);
    });

    it('cancelling the last order of the best level moves the best at once', () => {
      const engine = engineAfter(Engine, [
        buy(1, 5, 99),
        buy(2, 5, 98),
        sell(3, 5, 101),
        sell(4, 5, 104),
      ]);
      engine.submit(cancel(1));
      engine.submit(cancel(3));
      expect([engine.book.bestBid(), engine.book.bestAsk()]).toEqual([98, 104]);
      expect([engine.book.mid(), engine.book.spread()]).toEqual([101, 6]);
      engine.submit(cancel(2));
      engine.submit(cancel(4));
      expect([engine.book.bestBid(), engine.book.bestAsk()]).toEqual([undefined, undefined]);
      expect([engine.book.mid(), engine.book.spread()]).toEqual([undefined, undefined]);
    });
  });

  describe('a limit order', () => {
    it('trades at the resting price, also when its own is better', () => {
      const engine = engineAfter(Engine, [sell(1, 5, 101)]);
      expect(answers(engine, buy(2, 5, 110))[1]).toBe(
        'traded 5 @ 101: 2 buys from 1 (0 and 0 open)',
      );
      engine.submit(buy(3, 5, 99));
      expect(answers(engine, sell(4, 5, 90))[1]).toBe('traded 5 @ 99: 4 sells to 3 (0 and 0 open)');
    });

    it('sweeps level by level, best first, and an exact fill leaves nothing', () => {
      const engine = engineAfter(Engine, [
        sell(1, 2, 103),
        sell(2, 2, 101),
        sell(3, 2, 102),
        sell(4, 1, 101),
      ]);
      expect(answers(engine, buy(9, 7, 103)).slice(1)).toEqual([
        'traded 2 @ 101: 9 buys from 2 (5 and 0 open)',
        'traded 1 @ 101: 9 buys from 4 (4 and 0 open)',
        'traded 2 @ 102: 9 buys from 3 (2 and 0 open)',
        'traded 2 @ 103: 9 buys from 1 (0 and 0 open)',
      ]);
      expect(engine.book.orderCount).toBe(0);
    });

    it('stops at its own price and rests the remainder as the new best', () => {
      const engine = engineAfter(Engine, [sell(1, 5, 101), sell(2, 5, 103), buy(3, 8, 102)]);
      expect(drawBook(engine.book)).toBe(
        ['bid | price | ask', '    |   103 | 5', '  3 |   102 |'].join('\n'),
      );
    });

    it('is filled by 5,000 orders in one sweep', () => {
      const many = Array.from({ length: 5000 }, (_, index) => sell(index, 1, 101 + (index % 50)));
      const engine = engineAfter(Engine, many);
      const events = engine.submit(buy(9999, 5001, 200));
      expect(events.filter((event) => event.kind === 'traded')).toHaveLength(5000);
      expect(engine.book.depth('buy')).toEqual([{ priceTicks: 200, qtyLots: 1, orders: 1 }]);
      expect(engine.book.bestAsk()).toBe(undefined);
    });

    it('may have a price of 0, and one at the top of the range', () => {
      const engine = engineAfter(Engine, [buy(1, 5, 0), sell(2, 5, MAX_PRICE_TICKS)]);
      expect([engine.book.bestBid(), engine.book.bestAsk()]).toEqual([0, MAX_PRICE_TICKS]);
      expect(answers(engine, sell(3, 1, 0), buy(4, 1, MAX_PRICE_TICKS))).toEqual([
        'accepted sell 1 @ 0 (3)',
        'traded 1 @ 0: 3 sells to 1 (0 and 4 open)',
        `accepted buy 1 @ ${MAX_PRICE_TICKS} (4)`,
        `traded 1 @ ${MAX_PRICE_TICKS}: 4 buys from 2 (0 and 4 open)`,
      ]);
    });

    it('keeps quantities of 53 bits exact', () => {
      const most = Number.MAX_SAFE_INTEGER;
      const engine = engineAfter(Engine, [sell(1, most, 101)]);
      expect(answers(engine, buy(2, 1, 101))[1]).toBe(
        `traded 1 @ 101: 2 buys from 1 (0 and ${most - 1} open)`,
      );
      expect(answers(engine, sell(3, 2, 101))).toEqual(['rejected place (3): level-full']);
      expect(answers(engine, sell(3, 1, 101))).toEqual(['accepted sell 1 @ 101 (3)']);
      expect(engine.book.qtyAt('sell', 101)).toBe(most);
    });
  });

  describe('time in force', () => {
    it('an IOC remainder never rests', () => {
      const engine = engineAfter(Engine, [sell(1, 5, 101), sell(2, 5, 103)]);
      expect(answers(engine, buy(3, 8, 102, { timeInForce: 'IOC' }))).toEqual([
        'accepted buy 8 @ 102 (3)',
        'traded 5 @ 101: 3 buys from 1 (3 and 0 open)',
        'cancelled buy 3 @ 102 (3): unfilled',
      ]);
      expect(engine.book.bestBid()).toBe(undefined);
    });

    it('a FOK order trades whole, or not at all', () => {
      const engine = engineAfter(Engine, [sell(1, 5, 101), sell(2, 5, 102)]);
      expect(answers(engine, buy(3, 11, 102, { timeInForce: 'FOK' }))).toEqual([
        'accepted buy 11 @ 102 (3)',
        'cancelled buy 11 @ 102 (3): fill-or-kill',
      ]);
      expect(engine.book.qtyAt('sell', 101)).toBe(5);
      expect(answers(engine, buy(4, 10, 102, { timeInForce: 'FOK' }))).toHaveLength(3);
      expect(engine.book.orderCount).toBe(0);
    });

    it('a post-only order is refused where it would trade, and rests one tick away', () => {
      const engine = engineAfter(Engine, [sell(1, 5, 101)]);
      const postOnly = { timeInForce: 'post-only' };
      expect(answers(engine, buy(2, 5, 101, postOnly), buy(2, 5, 100, postOnly))).toEqual([
        'rejected place (2): would-cross',
        'accepted buy 5 @ 100 (2)',
      ]);
    });

    it('a market order takes what there is, and never rests', () => {
      const engine = engineAfter(Engine, [buy(1, 5, 99), buy(2, 5, 50)]);
      expect(answers(engine, placeMarket({ id: 3, side: 'sell', qtyLots: 12 }))).toEqual([
        'accepted sell 12 @ market (3)',
        'traded 5 @ 99: 3 sells to 1 (7 and 0 open)',
        'traded 5 @ 50: 3 sells to 2 (2 and 0 open)',
        'cancelled sell 2 @ market (3): unfilled',
      ]);
      expect(engine.book.orderCount).toBe(0);
    });
  });

  describe('ids', () => {
    it('are free again after a cancel, after a fill, and after a refusal', () => {
      const engine = engineAfter(Engine, [buy(7, 5, 99), cancel(7), buy(7, 5, 99), sell(1, 5, 99)]);
      expect(answers(engine, buy(7, 5, 99), buy(7, 5, 98))).toEqual([
        'accepted buy 5 @ 99 (7)',
        'rejected place (7): duplicate-id',
      ]);
      expect(engine.book.order(7)?.priceTicks).toBe(99);
    });

    it('a filled order can be neither cancelled nor modified', () => {
      const engine = engineAfter(Engine, [buy(1, 5, 99), sell(2, 5, 99)]);
      expect(answers(engine, cancel(1), modify(1, 5, 99), cancel(2))).toEqual([
        'rejected cancel (1): unknown-order',
        'rejected modify (1): unknown-order',
        'rejected cancel (2): unknown-order',
      ]);
    });

    it('never seen are unknown, on an empty book too', () => {
      expect(answers(engineAfter(Engine, []), cancel(5), modify(5, 1, 1))).toEqual([
        'rejected cancel (5): unknown-order',
        'rejected modify (5): unknown-order',
      ]);
    });

    it('may be any safe integers, in any order, and thousands of them', () => {
      const ids = Array.from({ length: 5000 }, (_, index) => (index * 1_801_439_850_949) % 2 ** 53);
      const engine = engineAfter(
        Engine,
        ids.map((id, index) => buy(id, 1, 100 + (index % 700))),
      );
      expect(engine.book.orderCount).toBe(new Set(ids).size);
      for (const id of ids) expect(engine.submit(cancel(id))[0]?.kind).toBe('cancelled');
      expect(engine.book.bestBid()).toBe(undefined);
    });
  });
});
