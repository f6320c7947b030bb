import fc from 'fast-check';
import { expect } from 'vitest';
import {
  optimalQuotes,
  priceVol,
  type SpreadInputs,
  spreadTerms,
} from '#answers/13-optimal-quotes/optimal-spread.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

/** The market of Avellaneda and Stoikov, Quantitative Finance 8(3), 2008. */
const base: SpreadInputs = Object.freeze({ riskAversion: 0.1, vol: 2, decay: 1.5, remaining: 1 });

const inputs = (changes: Partial<SpreadInputs>): SpreadInputs =>
  Object.freeze({ ...base, ...changes });

// Equations (29) and (30) of that paper: inventory, γ, time left, spread, bid and ask around 100.
const KNOWN = [
  [0, 0.1, 1, 1.69077042275, 99.1546147886, 100.845385211],
  [3, 0.1, 0.5, 1.49077042275, 98.6546147886, 100.145385211],
  [-2, 0.01, 1, 1.36890854373, 99.3955457281, 100.764454272],
  [5, 1, 0.25, 2.02165124753, 93.9891743762, 96.0108256238],
  [1, 0.5, 0, 1.15072828981, 99.4246358551, 100.575364145],
] as const;

// The constant term (2/γ) ln(1 + γ/k) for k = 1.5, to twelve digits; and its first two terms,
// 2/k − γ/k², where γ is too small for any other digit to matter.
const PATIENCE = [
  [0.01, 1.32890854373],
  [0.1, 1.29077042275],
  [0.5, 1.15072828981],
  [1, 1.02165124753],
  [1e-10, 2 / 1.5 - 1e-10 / 1.5 ** 2],
  [1e-16, 2 / 1.5],
] as const;

const relative = (actual: number, wanted: number) => Math.abs(actual - wanted) / Math.abs(wanted);

graded(
  '13-optimal-quotes/optimal-spread',
  {
    hints: [
      'The spread has two terms, and the inventory is in neither. Which of the four inputs does each term need? k is how fast takers fall off with the price; it is not how many of them come.',
      'risk = γσ²τ and patience = (2/γ) ln(1 + γ/k): for the whole spread. Half of the sum goes on either side of r = s − qγσ²τ. What does Math.log(1 + 1e-17) give, and what Math.log1p(1e-17)?',
      'patience = γ === 0 ? 2 / k : (2 / γ) * Math.log1p(γ / k); bid = r − spread / 2 and ask = r + spread / 2. priceVol = price * annualisedVol / Math.sqrt(periodsPerYear). Refuse NaN and Infinity as well as what is out of range, with a RangeError.',
    ],
  },
  (points) => {
    points(1, 'priceVol() turns a volatility of returns into dollars', () => {
      expect(
        priceVol(100, 0.32, 256),
        '32 % a year at $100, and 256 days a year, is 2 % a day: $2',
      ).toBeCloseTo(2, 10);
      expect(priceVol(50, 0.32, 256), 'At $50 the same 2 % a day is $1').toBeCloseTo(1, 10);
      expect(priceVol(100, 0.32, 1), 'With the year as the unit of time, $32').toBeCloseTo(32, 10);
      expect(priceVol(100, 0, 252), 'No volatility is 0 in every unit').toBe(0);
    });

    points(2, 'spreadTerms() has the risk until the end', () => {
      expect(spreadTerms(base).risk, 'γσ²τ with γ = 0.1, σ = 2, τ = 1 is 0.4').toBeCloseTo(0.4, 10);
      expect(
        spreadTerms(inputs({ remaining: 0.5 })).risk,
        'With half of the session left (τ = 0.5) the risk is half as much: 0.2',
      ).toBeCloseTo(0.2, 10);
      expect(
        spreadTerms(inputs({ remaining: 0 })).risk,
        'At the end of the session there is no risk left: 0',
      ).toBe(0);
      expect(
        spreadTerms(inputs({ vol: 4 })).risk,
        'Twice the volatility is four times the risk: 1.6',
      ).toBeCloseTo(1.6, 10);
    });

    points(2, 'spreadTerms() has what patience earns, also for a tiny γ', () => {
      for (const [riskAversion, patience] of PATIENCE) {
        const actual = spreadTerms(inputs({ riskAversion })).patience;
        expect(
          relative(actual, patience),
          `(2/γ) ln(1 + γ/k) with γ = ${riskAversion} and k = 1.5 is ${patience}, to a billionth; yours is ${actual}`,
        ).toBeLessThan(1e-9);
      }
      expect(
        spreadTerms(inputs({ decay: 3, riskAversion: 1e-9 })).patience,
        'Twice the decay, half the patience: about 2/3 for k = 3',
      ).toBeCloseTo(2 / 3, 8);
      const calm = spreadTerms(inputs({ riskAversion: 0 }));
      expect(calm.patience, 'For γ = 0 the patience is its limit 2/k = 1.3333…').toBeCloseTo(
        2 / 1.5,
        10,
      );
      expect(calm.risk, 'For γ = 0 the risk costs nothing').toBe(0);
    });

    points(2, 'the spread is the sum of both, and the whole of it', () => {
      for (const [, riskAversion, remaining, spread] of KNOWN) {
        expect(
          spreadTerms(inputs({ riskAversion, remaining })).spread,
          `The spread with γ = ${riskAversion} and τ = ${remaining} (Avellaneda and Stoikov, equation 30) is ${spread}`,
        ).toBeCloseTo(spread, 9);
      }
      // The average spread of the paper's three tables is the spread at half of the session.
      for (const [riskAversion, printed] of [
        [0.1, 1.49],
        [0.01, 1.35],
        [1, 3.02],
      ] as const) {
        expect(
          spreadTerms(inputs({ riskAversion, remaining: 0.5 })).spread,
          `The paper's table for γ = ${riskAversion} prints an average spread of ${printed}`,
        ).toBeCloseTo(printed, 2);
      }
    });

    points(3, 'optimalQuotes() puts half of it on either side of the reservation price', () => {
      for (const [inventory, riskAversion, remaining, , bid, ask] of KNOWN) {
        const quotes = optimalQuotes(100, inventory, inputs({ riskAversion, remaining }));
        const where = `with q = ${inventory}, γ = ${riskAversion}, τ = ${remaining} around 100`;
        expect(quotes.bid, `The bid ${where} is ${bid}`).toBeCloseTo(bid, 8);
        expect(quotes.ask, `The ask ${where} is ${ask}`).toBeCloseTo(ask, 8);
      }
      forAll(
        fc.record({
          inventory: fc.integer({ min: -50, max: 50 }),
          riskAversion: fc.double({ min: 0.001, max: 1, noNaN: true }),
          remaining: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        ({ inventory, ...drawn }) => {
          const flat = optimalQuotes(100, 0, inputs(drawn));
          const held = optimalQuotes(100, inventory, inputs(drawn));
          const where = `with q = ${inventory}, γ = ${drawn.riskAversion}, τ = ${drawn.remaining}`;
          expect(
            held.ask - held.bid,
            `The spread ${where} is that of a flat maker: an inventory moves it, and does not widen it`,
          ).toBeCloseTo(flat.ask - flat.bid, 8);
          const moved = -inventory * drawn.riskAversion * 4 * drawn.remaining;
          expect(
            held.bid - flat.bid,
            `The quotes ${where} are moved by −qγσ²τ = ${moved}`,
          ).toBeCloseTo(moved, 8);
        },
      );
    });

    points(1, 'what makes no sense is a RangeError', () => {
      const bad: readonly [string, Partial<SpreadInputs>][] = [
        ['a risk aversion below 0', { riskAversion: -0.1 }],
        ['a volatility below 0', { vol: -2 }],
        ['a decay of 0', { decay: 0 }],
        ['a time left below 0', { remaining: -0.5 }],
        ['a decay that is not a number', { decay: Number.NaN }],
        ['a time left without end', { remaining: Number.POSITIVE_INFINITY }],
      ];
      for (const [what, changes] of bad) {
        expect(
          () => spreadTerms(inputs(changes)),
          `spreadTerms(): ${what} is a RangeError`,
        ).toThrow(RangeError);
        expect(
          () => optimalQuotes(100, 1, inputs(changes)),
          `optimalQuotes(): ${what} is a RangeError`,
        ).toThrow(RangeError);
      }
      for (const [what, mid, inventory] of [
        ['a mid that is not a number', Number.NaN, 0],
        ['an inventory that is not finite', 100, Number.POSITIVE_INFINITY],
      ] as const) {
        expect(
          () => optimalQuotes(mid, inventory, base),
          `optimalQuotes(): ${what} is a RangeError`,
        ).toThrow(RangeError);
      }
      const wrong: readonly (readonly [string, Parameters<typeof priceVol>])[] = [
        ['a price of 0', [0, 0.3, 252]],
        ['a volatility below 0', [100, -0.3, 252]],
        ['a year without periods', [100, 0.3, 0]],
        ['a volatility that is not a number', [100, Number.NaN, 252]],
      ];
      for (const [what, args] of wrong) {
        expect(() => priceVol(...args), `priceVol(): ${what} is a RangeError`).toThrow(RangeError);
      }
    });
  },
);
