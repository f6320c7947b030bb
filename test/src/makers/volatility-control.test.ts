import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ControlMechanism } from '../../../solutions/02-spread-and-size/control-mechanism.js';
import {
  bandAround,
  HKEX_FUTURES_CONTROL,
  quotesInBand,
  VolatilityControl,
} from '../../../src/makers/index.js';
import { lots, NS_PER_MINUTE, NS_PER_SECOND, ticks } from '../../../src/units/index.js';

describe('bandAround()', () => {
  // Source: HKEX, VCM cooling-off period trigger history, derivatives market, 8 October 2024: all
  // that it lists (Hang Seng TECH index futures).
  it.each([
    [4865, 4622, 5108],
    [4900, 4655, 5145],
    [5321, 5055, 5587],
  ])('around %i lies from %i to %i, as published', (reference, lowerTicks, upperTicks) => {
    expect(bandAround(ticks(reference), 500)).toEqual({ lowerTicks, upperTicks });
  });

  it('is exact where 1.15 is not: 15 % above 100 is 115', () => {
    expect(bandAround(ticks(100), 1500)).toEqual({ lowerTicks: 85, upperTicks: 115 });
  });

  it.each([0, 10_000, 5.5, Number.NaN])('refuses a band of %f bps', (bandBps) => {
    expect(() => bandAround(ticks(100), bandBps)).toThrow(RangeError);
  });
});

/** A stream of attempted trades: the seconds since the last one, and a price. */
const attempts = fc.array(
  fc.record({
    waitSeconds: fc.constantFrom(0, 1, 20, 60, 300, 301),
    priceTicks: fc.integer({ min: 880, max: 1120 }).map(ticks),
  }),
  { maxLength: 120 },
);

describe('VolatilityControl', () => {
  it('agrees with the model answer of chapter 02, command by command', () => {
    fc.assert(
      fc.property(attempts, (stream) => {
        const control = new VolatilityControl(HKEX_FUTURES_CONTROL);
        const model = new ControlMechanism(HKEX_FUTURES_CONTROL);
        let timeNs = 0;
        for (const { waitSeconds, priceTicks } of stream) {
          timeNs += waitSeconds * NS_PER_SECOND;
          expect(control.tryTrade(timeNs, priceTicks)).toBe(model.tryTrade(timeNs, priceTicks));
          expect(control.band(timeNs)).toEqual(model.band(timeNs));
          expect(control.coolingOff(timeNs) !== undefined).toBe(model.isCoolingOff(timeNs));
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('lets no trade pass that is more than 5 % from the price of five minutes ago', () => {
    fc.assert(
      fc.property(attempts, (stream) => {
        const control = new VolatilityControl(HKEX_FUTURES_CONTROL);
        const traded: { timeNs: number; priceTicks: number }[] = [];
        let timeNs = 0;
        for (const { waitSeconds, priceTicks } of stream) {
          timeNs += waitSeconds * NS_PER_SECOND;
          const isCooling = control.coolingOff(timeNs) !== undefined;
          if (control.tryTrade(timeNs, priceTicks) !== 'traded') continue;
          const old = traded.filter((trade) => trade.timeNs <= timeNs - 5 * NS_PER_MINUTE).at(-1);
          if (old !== undefined && !isCooling) {
            const away = Math.abs(priceTicks - old.priceTicks);
            expect(away * 100).toBeLessThanOrEqual(5 * old.priceTicks);
          }
          traded.push({ timeNs, priceTicks });
        }
        for (const { startNs, endNs } of control.history) {
          expect(endNs - startNs).toBe(5 * NS_PER_MINUTE);
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('keeps a record of each cooling-off period', () => {
    const control = new VolatilityControl(HKEX_FUTURES_CONTROL);
    control.tryTrade(0, ticks(4865));
    control.tryTrade(5 * NS_PER_MINUTE, ticks(4621));
    expect(control.history).toEqual([
      {
        startNs: 5 * NS_PER_MINUTE,
        endNs: 10 * NS_PER_MINUTE,
        referenceTicks: 4865,
        lowerTicks: 4622,
        upperTicks: 5108,
      },
    ]);
  });

  it('has no band while it is not watching', () => {
    const watches = [{ fromNs: 15 * NS_PER_MINUTE, toNs: 130 * NS_PER_MINUTE }];
    const control = new VolatilityControl({ ...HKEX_FUTURES_CONTROL, watches });
    control.tryTrade(0, ticks(1000));
    expect(control.band(15 * NS_PER_MINUTE - 1)).toBeUndefined();
    expect(control.band(15 * NS_PER_MINUTE)).toEqual({ lowerTicks: 950, upperTicks: 1050 });
    expect(control.tryTrade(130 * NS_PER_MINUTE, ticks(1))).toBe('traded');
  });

  it('remembers no more than it needs, over a long day', () => {
    const control = new VolatilityControl(HKEX_FUTURES_CONTROL);
    for (let second = 0; second < 23_400; second++) {
      const priceTicks = ticks(1000 + (second % 7));
      expect(control.tryTrade(second * NS_PER_SECOND, priceTicks)).toBe('traded');
    }
    expect(control.band(23_400 * NS_PER_SECOND)).toEqual(
      bandAround(ticks(1000 + (23_100 % 7)), 500),
    );
  });

  it('refuses a time that goes back, and options out of range', () => {
    const control = new VolatilityControl(HKEX_FUTURES_CONTROL);
    control.tryTrade(5, ticks(100));
    expect(() => control.band(4)).toThrow(/time must not go back from 5, current value is 4/);
    expect(() => new VolatilityControl({ ...HKEX_FUTURES_CONTROL, coolingOffNs: 0 })).toThrow(
      RangeError,
    );
  });
});

describe('quotesInBand()', () => {
  const BAND = { lowerTicks: ticks(9500), upperTicks: ticks(10_500) };
  const quote = (price: number, qty: number) => ({ priceTicks: ticks(price), qtyLots: lots(qty) });

  it('shrinks the ask near the upper limit, and leaves the bid', () => {
    const wanted = { bids: [quote(10_430, 10)], asks: [quote(10_470, 10)] };
    expect(quotesInBand(wanted, BAND, 50)).toEqual({
      bids: [quote(10_430, 10)],
      asks: [quote(10_470, 6)],
    });
  });

  it('lets the bid wait at a limit that the fair price has passed, and pulls the ask', () => {
    const wanted = {
      bids: [quote(10_520, 10), quote(10_510, 5), quote(10_490, 5)],
      asks: [quote(10_560, 10)],
    };
    expect(quotesInBand(wanted, BAND, 50)).toEqual({
      bids: [quote(10_500, 15), quote(10_490, 5)],
      asks: [],
    });
  });

  it('never quotes outside, never more, and never a price better than wanted', () => {
    const price = fc.integer({ min: 9300, max: 10_700 });
    fc.assert(
      fc.property(price, fc.integer({ min: 1, max: 400 }), (bid, spread) => {
        const wanted = { bids: [quote(bid, 37)], asks: [quote(bid + spread, 37)] };
        const { bids, asks } = quotesInBand(wanted, BAND, 80);
        for (const shown of [...bids, ...asks]) {
          expect(shown.priceTicks).toBeGreaterThanOrEqual(9500);
          expect(shown.priceTicks).toBeLessThanOrEqual(10_500);
          expect(shown.qtyLots).toBeGreaterThan(0);
          expect(shown.qtyLots).toBeLessThanOrEqual(37);
        }
        expect(bids[0]?.priceTicks ?? bid).toBeLessThanOrEqual(bid);
        expect(asks[0]?.priceTicks ?? bid + spread).toBeGreaterThanOrEqual(bid + spread);
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('refuses a near zone of nothing', () => {
    expect(() => quotesInBand({ bids: [], asks: [] }, BAND, 0)).toThrow(RangeError);
  });
});
