import fc from 'fast-check';
import { expect } from 'vitest';
import {
  certaintyEquivalent,
  type Holding,
  indifferencePrices,
  reservationPrice,
  worth,
} from '#answers/13-optimal-quotes/reservation-price.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

/** The market of Avellaneda and Stoikov, Quantitative Finance 8(3), 2008: $100, σ = 2 a session. */
const base: Holding = Object.freeze({
  mid: 100,
  inventory: 0,
  riskAversion: 0.1,
  vol: 2,
  remaining: 1,
});

const holding = (changes: Partial<Holding>): Holding => Object.freeze({ ...base, ...changes });

// Equations (6), (7) and (29) of that paper: inventory, γ, time left, reservation price, bid, ask.
const KNOWN = [
  [0, 0.1, 1, 100, 99.8, 100.2],
  [3, 0.1, 0.5, 99.4, 99.3, 99.5],
  [-2, 0.01, 1, 100.08, 100.06, 100.1],
  [5, 1, 0.25, 95, 94.5, 95.5],
  [1, 0.5, 0, 100, 100, 100],
] as const;

const anyHolding = fc.record({
  mid: fc.double({ min: 1, max: 500, noNaN: true }),
  inventory: fc.integer({ min: -20, max: 20 }),
  riskAversion: fc.double({ min: 0, max: 1, noNaN: true }),
  vol: fc.double({ min: 0, max: 5, noNaN: true }),
  remaining: fc.double({ min: 0, max: 2, noNaN: true }),
});

const told = (h: Holding) =>
  `mid ${h.mid}, q = ${h.inventory}, γ = ${h.riskAversion}, σ = ${h.vol}, τ = ${h.remaining}`;

graded(
  '13-optimal-quotes/reservation-price',
  {
    hints: [
      'Begin with the certainty equivalent: a risk costs half the risk aversion times its variance. Holding q units until the end is such a risk. What is its variance?',
      'The variance of q units over a time τ is q²σ²τ (times τ, not times τ²). An indifference price is a difference of two worths: what you have after the trade must be worth what you had before. One unit more changes q² to (q + 1)², which is 2q + 1 more.',
      'worth = q·mid − γ/2·q²σ²τ; bid = mid − (1 + 2q)·γσ²τ/2; ask = mid + (1 − 2q)·γσ²τ/2; reservation price = mid − q·γσ²τ. Refuse γ, σ and τ below 0, and anything that is not finite, with a RangeError, before you compute.',
    ],
  },
  (points) => {
    points(1, 'certaintyEquivalent() charges half of γ times the variance', () => {
      expect(
        certaintyEquivalent(10, 4, 0.5),
        'A mean of 10, a deviation of 4 (a variance of 16) and γ = 0.5: 10 − 0.25 × 16 is 6',
      ).toBeCloseTo(6, 10);
      expect(
        certaintyEquivalent(10, 4, 0),
        'Who does not mind risk (γ = 0) takes the mean of 10 for what it is',
      ).toBeCloseTo(10, 10);
      expect(
        certaintyEquivalent(-3, 0, 2),
        'Without risk a sure loss of 3 is worth −3, whatever γ',
      ).toBeCloseTo(-3, 10);
      // The claim behind the formula, tried on a risk with two outcomes that is nearly normal when small.
      const small = 0.01;
      const coin =
        -Math.log((Math.exp(-0.5 * (1 + small)) + Math.exp(-0.5 * (1 - small))) / 2) / 0.5;
      expect(
        certaintyEquivalent(1, small, 0.5),
        'A small coin toss (1 ± 0.01) is worth what −ln(E[e^(−γX)])/γ says, here with γ = 0.5',
      ).toBeCloseTo(coin, 9);
    });

    points(2, 'worth() is the market value less the risk until the end', () => {
      expect(
        worth(holding({ inventory: 3, remaining: 0.5 })),
        '3 units at 100, γ = 0.1, σ = 2, half of the session left: 300 − 0.05 × 9 × 4 × 0.5 is 299.1',
      ).toBeCloseTo(299.1, 9);
      expect(
        worth(holding({ inventory: -3, remaining: 0.5 })),
        '3 units short are as risky as 3 long: −300 − 0.9 is −300.9',
      ).toBeCloseTo(-300.9, 9);
      expect(
        worth(holding({ inventory: 6, remaining: 0.5 })),
        'Twice the units, four times the risk: 600 − 3.6 is 596.4',
      ).toBeCloseTo(596.4, 9);
      expect(
        worth(holding({ inventory: 3, remaining: 2 })),
        'Variance grows in proportion to the time: with τ = 2 the risk costs 0.05 × 9 × 4 × 2 = 3.6',
      ).toBeCloseTo(296.4, 9);
      expect(
        worth(holding({ inventory: 3, remaining: 0 })),
        'At the end nothing can happen any more: 3 units at 100 are worth 300',
      ).toBeCloseTo(300, 9);
      expect(
        worth(holding({ inventory: 0.5 })),
        'Half a unit at 100 with τ = 1: 50 − 0.05 × 0.25 × 4 is 49.95',
      ).toBeCloseTo(49.95, 9);
    });

    points(2, 'reservationPrice() moves against the inventory', () => {
      for (const [inventory, riskAversion, remaining, r] of KNOWN) {
        const h = holding({ inventory, riskAversion, remaining });
        expect(
          reservationPrice(h),
          `The reservation price with ${told(h)} (Avellaneda and Stoikov, equation 29) is ${r}`,
        ).toBeCloseTo(r, 9);
      }
      expect(
        reservationPrice(holding({ inventory: 0.5 })),
        'Half a unit long, γσ²τ = 0.4: the reservation price is 99.8',
      ).toBeCloseTo(99.8, 9);
    });

    points(2, 'indifferencePrices() are those of one whole unit', () => {
      for (const [inventory, riskAversion, remaining, , bid, ask] of KNOWN) {
        const h = holding({ inventory, riskAversion, remaining });
        const prices = indifferencePrices(h);
        const where = `with ${told(h)} (Avellaneda and Stoikov, equations 6 and 7)`;
        expect(prices.bid, `The most to pay for one more ${where} is ${bid}`).toBeCloseTo(bid, 9);
        expect(prices.ask, `The least to take for one less ${where} is ${ask}`).toBeCloseTo(ask, 9);
      }
    });

    points(2, 'after a trade at an indifference price the maker has what it had', () => {
      forAll(anyHolding, (drawn) => {
        const h = Object.freeze(drawn);
        const { bid, ask } = indifferencePrices(h);
        const before = worth(h);
        const scale = 1 + Math.abs(before);
        const bought = worth(Object.freeze({ ...h, inventory: h.inventory + 1 })) - bid;
        const sold = worth(Object.freeze({ ...h, inventory: h.inventory - 1 })) + ask;
        expect(
          Math.abs(bought - before) / scale,
          `One unit more, paid for at the bid of ${bid}, is worth what was there before: ${told(h)}`,
        ).toBeLessThan(1e-9);
        expect(
          Math.abs(sold - before) / scale,
          `One unit less, sold at the ask of ${ask}, is worth what was there before: ${told(h)}`,
        ).toBeLessThan(1e-9);
        expect(
          Math.abs(reservationPrice(h) - (bid + ask) / 2) / (1 + h.mid),
          `The reservation price lies in the middle of bid and ask: ${told(h)}`,
        ).toBeLessThan(1e-9);
      });
    });

    points(1, 'what makes no sense is a RangeError', () => {
      const bad: readonly [string, Partial<Holding>][] = [
        ['a risk aversion below 0', { riskAversion: -0.1 }],
        ['a volatility below 0', { vol: -2 }],
        ['a time left below 0', { remaining: -0.01 }],
        ['a time left without end', { remaining: Number.POSITIVE_INFINITY }],
        ['a risk aversion without end', { riskAversion: Number.POSITIVE_INFINITY }],
        ['a volatility without end', { vol: Number.POSITIVE_INFINITY }],
        ['a mid that is not a number', { mid: Number.NaN }],
        ['an inventory that is not finite', { inventory: Number.NEGATIVE_INFINITY }],
        ['a volatility that is not a number', { vol: Number.NaN }],
      ];
      for (const [what, changes] of bad) {
        for (const [name, of] of [
          ['worth()', worth],
          ['indifferencePrices()', indifferencePrices],
          ['reservationPrice()', reservationPrice],
        ] as const) {
          expect(() => of(holding(changes)), `${name}: ${what} is a RangeError`).toThrow(
            RangeError,
          );
        }
      }
      const wrong: readonly (readonly [string, Parameters<typeof certaintyEquivalent>])[] = [
        ['a deviation below 0', [1, -1, 0.1]],
        ['a risk aversion below 0', [1, 1, -0.1]],
        ['a mean that is not a number', [Number.NaN, 1, 0.1]],
      ];
      for (const [what, args] of wrong) {
        expect(
          () => certaintyEquivalent(...args),
          `certaintyEquivalent(): ${what} is a RangeError`,
        ).toThrow(RangeError);
      }
    });
  },
);
