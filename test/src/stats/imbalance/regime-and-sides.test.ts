import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import { recordFlow } from '../../../../src/simulation/index.js';
import { SpreadRegime, TradeSides } from '../../../../src/stats/index.js';

describe('SpreadRegime', () => {
  it('judges each spread by the window before it, and no earlier than that is full', () => {
    const spreads = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 });
    fc.assert(
      fc.property(spreads, fc.integer({ min: 1, max: 6 }), (given, window) => {
        const regime = new SpreadRegime(window);
        for (const [i, spread] of given.entries()) {
          const before = given.slice(Math.max(0, i - window), i);
          const sum = before.reduce((total, one) => total + one, 0);
          const { averageTicks, isWide } = regime.update(spread);
          if (before.length < window) {
            expect([averageTicks, isWide]).toEqual([undefined, false]);
          } else {
            expect(averageTicks).toBeCloseTo(sum / window, 12);
            if (spread * window !== 2 * sum) expect(isWide).toBe(spread * window > 2 * sum);
          }
        }
      }),
      { seed: 72 },
    );
  });

  it('fires as often as independent exponential spreads exceed twice their average', () => {
    // s > 2 · mean of n others: with rate 1, E[exp(−2 · sum / n)] = (1 + 2 / n)^−n.
    const [window, count] = [5, 20_000];
    const random = new Random(73);
    const regime = new SpreadRegime(window);
    let wide = 0;
    for (let i = 0; i < count; i++) if (regime.update(random.exponential(1)).isWide) wide++;
    const known = (1 + 2 / window) ** -window;
    // A verdict shares its spreads with `window` neighbours on either side, so at most 2 · 5 + 1 go together.
    const bound = 5 * Math.sqrt(((2 * window + 1) * known * (1 - known)) / count);
    expect(Math.abs(wide / (count - window) - known)).toBeLessThan(bound);
  });

  it('refuses what is no spread, and forgets it; and settings that are none', () => {
    const regime = new SpreadRegime(1);
    regime.update(2);
    for (const bad of [-1, Number.NaN, Infinity]) {
      expect(() => regime.update(bad)).toThrow(`current value is ${bad}`);
      expect(() => new SpreadRegime(3, bad)).toThrow(RangeError);
    }
    expect(regime.update(5)).toEqual({ averageTicks: 2, isWide: true });
    expect(() => new SpreadRegime(0)).toThrow(RangeError);
  });
});

describe('TradeSides', () => {
  it('finds every side of a simulated tape, where the quote is the one before the trade', () => {
    const { rows, openingTop } = recordFlow({ startTicks: 10_000, seconds: 200 }, new Random(74));
    const sides = new TradeSides();
    let before = openingTop;
    for (const { kind, takerSide, priceTicks, top } of rows) {
      if (kind === 'traded') expect(sides.sideOf(priceTicks, before)).toBe(takerSide);
      before = top;
    }
  });

  it('mirrors: with prices negated, buys become sells', () => {
    const price = fc.integer({ min: -5, max: 5 });
    const quote = fc.option(price, { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(price, quote, quote), { maxLength: 20 }), (prints) => {
        const [sides, mirrored] = [new TradeSides(), new TradeSides()];
        const flip = (ticks: number | undefined) => (ticks === undefined ? undefined : 0 - ticks);
        for (const [ticks, bidTicks, askTicks] of prints) {
          const side = sides.sideOf(ticks, { bidTicks, askTicks });
          const other = mirrored.sideOf(0 - ticks, {
            bidTicks: flip(askTicks),
            askTicks: flip(bidTicks),
          });
          expect(other).toBe(side && (side === 'buy' ? 'sell' : 'buy'));
        }
      }),
      { seed: 75 },
    );
  });

  it('at the mid looks back to the nearest other price, and is undefined where there is none', () => {
    const sides = new TradeSides();
    const at = { bidTicks: 100, askTicks: 102 };
    expect(sides.sideOf(101, at)).toBeUndefined();
    expect(sides.sideOf(102, at)).toBe('buy');
    expect([sides.sideOf(101, at), sides.sideOf(101, at)]).toEqual(['sell', 'sell']);
    expect(sides.sideOf(103, { bidTicks: 100 })).toBe('buy');
    expect(() => sides.sideOf(Number.NaN, at)).toThrow(RangeError);
    expect(() => sides.sideOf(100, { bidTicks: Number.NaN })).toThrow(RangeError);
  });
});
