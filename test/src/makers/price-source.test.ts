import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PriceSource } from '../../../src/makers/index.js';

const twoFeeds = (settleNs = 0) =>
  new PriceSource({
    feeds: [
      { name: 'first', staleAfterNs: 100 },
      { name: 'second', staleAfterNs: 300 },
    ],
    settleNs,
  });

const price = (priceTicks: number, receivedNs: number, observedNs = receivedNs) => ({
  priceTicks,
  observedNs,
  receivedNs,
});

describe('PriceSource', () => {
  it('says so while no feed ever told a price', () => {
    expect(twoFeeds().read(5)).toEqual({ kind: 'none' });
  });

  it('gives the price of the first feed, its age, and how far the other is', () => {
    const source = twoFeeds();
    source.onPrice('second', price(1_003, 10));
    source.onPrice('first', price(1_000, 20, 15));
    expect(source.read(50)).toEqual({
      kind: 'price',
      feed: 'first',
      priceTicks: 1_000,
      ageNs: 35,
      disagreementTicks: 3,
    });
  });

  it('falls back when the first is older than it may be, and not before', () => {
    const source = twoFeeds();
    source.onPrice('first', price(1_000, 0));
    source.onPrice('second', price(1_003, 0));
    expect(source.read(100)).toMatchObject({ feed: 'first', ageNs: 100 });
    const after = source.read(101);
    expect(after).toMatchObject({ feed: 'second', priceTicks: 1_003, ageNs: 101 });
    expect(after.kind === 'price' && after.disagreementTicks).toBeUndefined();
  });

  it('is stale when all are, and tells the youngest price', () => {
    const source = twoFeeds();
    source.onPrice('second', price(1_003, 40));
    source.onPrice('first', price(1_000, 50));
    expect(source.read(400)).toEqual({
      kind: 'stale',
      last: { feed: 'first', priceTicks: 1_000, observedNs: 50, receivedNs: 50 },
    });
  });

  it('takes a price of 0 for a price', () => {
    const source = twoFeeds();
    source.onPrice('first', price(0, 0));
    expect(source.read(1)).toMatchObject({ kind: 'price', priceTicks: 0 });
  });

  it('ignores what is no price, and what was overtaken', () => {
    const source = twoFeeds();
    expect(source.onPrice('first', price(1_000, 10, 8))).toBe('taken');
    expect(source.onPrice('first', price(999, 12, 7))).toBe('out-of-order');
    expect(source.onPrice('first', price(Number.NaN, 14))).toBe('not-a-price');
    expect(source.read(20)).toMatchObject({ priceTicks: 1_000, ageNs: 12 });
  });

  it('a feed whose clock is ahead is no younger than its arrival', () => {
    const source = twoFeeds();
    source.onPrice('first', price(1_000, 10, 900));
    expect(source.read(60)).toMatchObject({ ageNs: 50 });
    expect(source.read(111).kind).toBe('stale');
  });

  it('does not go back to a better feed before it has settled', () => {
    const source = twoFeeds(50);
    source.onPrice('second', price(1_003, 0));
    source.read(0);
    source.onPrice('first', price(1_000, 10));
    expect(source.read(59)).toMatchObject({ feed: 'second' });
    source.onPrice('first', price(1_001, 59));
    expect(source.read(60)).toMatchObject({ feed: 'first', priceTicks: 1_001 });
  });

  it('a gap in the better feed starts its settling anew', () => {
    const source = twoFeeds(50);
    source.onPrice('second', price(1_003, 0));
    source.read(0);
    source.onPrice('first', price(1_000, 10));
    source.onPrice('first', price(1_001, 120)); // 110 > 100: it had gone stale
    expect(source.read(150)).toMatchObject({ feed: 'second' });
    expect(source.read(170)).toMatchObject({ feed: 'first' });
  });

  it('refuses what only a programmer gets wrong', () => {
    const source = twoFeeds();
    expect(() => source.onPrice('third', price(1, 0))).toThrow(RangeError);
    source.read(10);
    expect(() => source.read(9)).toThrow(/time must not go back/);
    expect(() => new PriceSource({ feeds: [] })).toThrow(RangeError);
    const twice = [
      { name: 'a', staleAfterNs: 1 },
      { name: 'a', staleAfterNs: 1 },
    ];
    expect(() => new PriceSource({ feeds: twice })).toThrow(/name of its own/);
    const never = [{ name: 'a', staleAfterNs: 0 }];
    expect(() => new PriceSource({ feeds: never })).toThrow(RangeError);
  });

  it('never gives out a price that is older than its feed allows, and is stale only if all are', () => {
    const event = fc.record({
      feed: fc.constantFrom('first', 'second'),
      wait: fc.integer({ min: 0, max: 200 }),
      delay: fc.integer({ min: 0, max: 150 }),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), fc.nat(120), (events, settleNs) => {
        const source = twoFeeds(settleNs);
        const youngest = { first: Number.NEGATIVE_INFINITY, second: Number.NEGATIVE_INFINITY };
        let now = 0;
        for (const { feed, wait, delay } of events) {
          now += wait;
          source.onPrice(feed, price(1_000, now, now - delay));
          const name = feed as 'first' | 'second';
          youngest[name] = Math.max(youngest[name], now - delay);
          const reading = source.read(now);
          const fresh = now - youngest.first <= 100 || now - youngest.second <= 300;
          expect(reading.kind).toBe(fresh ? 'price' : 'stale');
          if (reading.kind === 'price') {
            const of = reading.feed as 'first' | 'second';
            expect(reading.ageNs).toBe(now - youngest[of]);
            expect(reading.ageNs).toBeLessThanOrEqual(of === 'first' ? 100 : 300);
          }
        }
      }),
      { seed: 15 },
    );
  });
});
