/** The fast way through order-level history gives what the readable one gives, line by line. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FifoRunOptions,
  type MarketEvent,
  runBacktest,
  runFifo,
} from '../../../src/backtest/index.js';
import { Random } from '../../../src/random/index.js';
import { flowOf, Protocol, quotes, ScriptedMaker } from './support/histories.js';

/** Order flow with trades of hidden orders here and there, and orders that lose a part. */
const HISTORIES = [51, 52, 53].map((seed) => {
  const random = new Random(seed);
  const open = new Map<number, number>();
  return flowOf(seed, 700).flatMap((event): MarketEvent[] => {
    const { timeNs } = event;
    if (event.kind === 'placed') {
      open.set(event.id, event.qtyLots);
      const side = random.uniform() < 0.5 ? 'buy' : 'sell';
      const priceTicks = 1_000 + (random.uniformInt(13) - 6) / 2;
      const hidden: MarketEvent = { kind: 'trade', timeNs, side, priceTicks, qtyLots: 3 };
      if (random.uniform() < 0.1) return [event, hidden];
      if (event.qtyLots > 5 && random.uniform() < 0.2) {
        // Lots that are placed a moment before they are taken off again.
        const more = { ...event, qtyLots: event.qtyLots + 2 };
        return [more, { kind: 'reduced', timeNs, id: event.id, qtyLots: 2 }];
      }
    }
    return [event];
  });
});

const makerOf = (away: number, size: number) =>
  new ScriptedMaker(({ fairTicks }, inventory) => {
    const shift = Math.trunc(inventory / 30);
    const bid = Math.floor(fairTicks) - away - shift;
    const ask = Math.max(bid + 1, Math.ceil(fairTicks) + away - shift);
    return quotes(
      [
        [bid, size],
        [bid - 2, size],
      ],
      [[ask, size]],
    );
  });

describe('runFifo()', () => {
  it('is runBacktest() with fifo, quote by quote, fill by fill, point by point', () => {
    const anyOptions = fc.record({
      history: fc.integer({ min: 0, max: HISTORIES.length - 1 }),
      away: fc.integer({ min: -1, max: 2 }),
      size: fc.integer({ min: 1, max: 25 }),
      crossing: fc.constantFrom<'reject' | 'take'>('reject', 'take'),
      feedNs: fc.constantFrom(0, 100_000_000),
      orderNs: fc.constantFrom(0, 300_000_000),
      requoteNs: fc.constantFrom(0, 700_000_000),
      pointNs: fc.constantFrom(0, 1_000_000_000),
      blockEvents: fc.integer({ min: 1, max: 300 }),
    });
    let fills = 0;
    fc.assert(
      fc.property(anyOptions, ({ history, away, size, feedNs, orderNs, ...rest }) => {
        const both = [new Protocol(), new Protocol()] as const;
        const optionsOf = (protocol: Protocol): FifoRunOptions => ({
          maker: makerOf(away, size),
          latency: { feedNs, orderNs },
          fees: { makerTicksPerLot: -1, takerBps: 20 },
          listeners: [protocol],
          ...rest,
        });
        const events = HISTORIES[history]!;
        const slow = runBacktest({ ...optionsOf(both[0]), fills: { model: 'fifo' } }, events);
        const fast = runFifo(optionsOf(both[1]), events);
        expect(both[1].lines.join('\n')).toBe(both[0].lines.join('\n'));
        expect({ ...fast.lots }).toEqual({ ...slow.lots });
        expect(fast.position.cashTickLots).toBe(slow.position.cashTickLots);
        expect([fast.events, fast.rejected, fast.markTicks]).toEqual([
          slow.events,
          slow.rejected,
          slow.markTicks,
        ]);
        fills += fast.fills;
      }),
      { seed: 20141, numRuns: 50 },
    );
    expect(fills, 'there is something to compare').toBeGreaterThan(1_000);
  }, 30_000);

  it('refuses what the readable way refuses', () => {
    const maker = makerOf(1, 1);
    const run = (...events: readonly MarketEvent[]) => runFifo({ maker }, events);
    expect(() => run({ kind: 'deleted', timeNs: 0, id: 5 })).toThrow(/rest in the book/);
    expect(() => run({ kind: 'price', timeNs: 0, priceTicks: 5 })).toThrow(/order-level/);
  });
});
