import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldContracts } from '../../../solutions/09-pairs-and-hedging/hedge-ratio.js';
import * as model from '../../../solutions/09-pairs-and-hedging/index-arbitrage.js';
import {
  ConvergenceTrade,
  convergenceProfits,
  HedgeBand,
  indexOpportunity,
  quotesBehindFuture,
} from '../../../src/makers/index.js';

const SEED = 20110509;
const point = fc.integer({ min: -96, max: 96 }).map((n) => n / 8);
const carry = { interestRate: 0.045, dividendYield: 0.03, years: 0.246575342466 };

describe('indexOpportunity() and quotesBehindFuture()', () => {
  const market = fc.tuple(point, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }));

  it('agree with the model answer, in any market', () => {
    fc.assert(
      fc.property(market, fc.integer({ min: 0, max: 6 }), ([off, w, v], costs) => {
        const index = { bid: 20_000, ask: 20_000 + w };
        const future = { bid: 20_074 + off, ask: 20_074 + off + v };
        const found = indexOpportunity({ index, future }, carry, costs);
        const known = model.opportunity({ index, future }, carry, costs);
        expect(found?.sell).toBe(known?.rich);
        expect(found?.edgePoints ?? 0).toBeCloseTo(known?.edgePoints ?? 0, 9);
        const rules = { marginPoints: costs, tickPoints: 0.3 };
        expect(quotesBehindFuture(index, carry, rules)).toEqual(
          model.quotesFromIndex(index, carry, rules),
        );
      }),
      { seed: SEED },
    );
  });

  it('never quote the future where the index would make it an opportunity for somebody else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), (w, margin) => {
        const index = { bid: 20_000, ask: 20_000 + w };
        const rules = { marginPoints: margin, tickPoints: 1 };
        const { bidTicks, askTicks } = quotesBehindFuture(index, carry, rules);
        const future = { bid: bidTicks, ask: askTicks };
        expect(indexOpportunity({ index, future }, carry, 0)).toBeUndefined();
      }),
      { seed: SEED },
    );
  });

  it('refuse quotes and costs that are none', () => {
    const fine = { bid: 100, ask: 101 };
    const crossed = { bid: 101, ask: 100 };
    const rules = { marginPoints: 1, tickPoints: 1 };
    expect(() => indexOpportunity({ index: fine, future: crossed }, carry, 1)).toThrow(/above its/);
    expect(() => indexOpportunity({ index: crossed, future: fine }, carry, 1)).toThrow(/above its/);
    expect(() => indexOpportunity({ index: fine, future: fine }, carry, -1)).toThrow(/is -1/);
    const unknown = { bid: 100, ask: Number.NaN };
    expect(() => indexOpportunity({ index: fine, future: unknown }, carry, 1)).toThrow(RangeError);
    expect(() => quotesBehindFuture(crossed, carry, rules)).toThrow(RangeError);
    expect(() => quotesBehindFuture(fine, carry, { ...rules, tickPoints: 0 })).toThrow(/is 0/);
    expect(() => quotesBehindFuture(fine, carry, { ...rules, marginPoints: -2 })).toThrow(/is -2/);
  });
});

describe('ConvergenceTrade and convergenceProfits()', () => {
  it('agree with the model answer, written another way', () => {
    fc.assert(
      fc.property(fc.array(point), fc.nat(16), fc.nat(16), (mispricings, exit, further) => {
        const rules = { exitPoints: exit / 8, enterPoints: (exit + further + 1) / 8 };
        const trade = new ConvergenceTrade(rules);
        const held = mispricings.map((m) => trade.positionAt(m));
        expect(held).toEqual(model.positions(mispricings, rules));
        const profits = convergenceProfits(mispricings, held, 0.25);
        expect(Array.from(profits)).toEqual(model.profits(mispricings, held, 0.25));
      }),
      { seed: SEED },
    );
  });

  it('refuse thresholds, mispricings and lengths that are none', () => {
    const rules = (exitPoints: number, enterPoints: number) => () =>
      new ConvergenceTrade({ exitPoints, enterPoints });
    for (const wrong of [rules(-1, 2), rules(2, 2), rules(Number.NaN, 2), rules(0, Infinity)]) {
      expect(wrong).toThrow(RangeError);
    }
    expect(() => rules(0, 1)().positionAt(Number.NaN)).toThrow(/NaN/);
    expect(() => convergenceProfits([1, 2], [0], 1)).toThrow(/as many/);
    expect(convergenceProfits([], [], 1)).toHaveLength(0);
  });
});

describe('HedgeBand', () => {
  it('holds what the model answer holds, whole and within the band', () => {
    const targets = fc.array(point);
    fc.assert(
      fc.property(targets, fc.integer({ min: 4, max: 24 }), (wanted, eighths) => {
        const band = eighths / 8;
        const hedge = new HedgeBand(band);
        const held = wanted.map((target) => {
          const before = hedge.heldContracts;
          expect(hedge.tradeFor(target)).toBe(hedge.heldContracts - before);
          expect(Math.abs(target - hedge.heldContracts)).toBeLessThanOrEqual(band);
          return hedge.heldContracts + 0;
        });
        expect(held).toEqual(heldContracts(wanted, band).map((contracts) => contracts + 0));
      }),
      { seed: SEED },
    );
  });

  it('refuses a band that no whole number can keep, and a target that is none', () => {
    expect(() => new HedgeBand(0.4)).toThrow(/0\.4/);
    expect(() => new HedgeBand(Infinity)).toThrow(RangeError);
    expect(() => new HedgeBand(1).tradeFor(Number.NaN)).toThrow(/NaN/);
  });
});
