import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  avellanedaStoikovQuotes,
  avellanedaStoikovReservation,
  avellanedaStoikovSpread,
  averageSpread,
  indifferencePrices,
  infiniteHorizonPrices,
  patience,
  printedInfiniteHorizonPrices,
} from '../../../../src/makers/optimal/index.js';

const PLACES = 9;

// Avellaneda and Stoikov, Quantitative Finance 8(3), 2008: equations (6), (7), (29) and (30), s = 100,
// σ = 2, k = 1.5, worked out to 12 digits.
const KNOWN = [
  {
    at: { inventory: 0, riskAversion: 0.1, remaining: 1 },
    reservation: 100,
    indifferent: [99.8, 100.2],
    spread: 1.69077042275,
    quotes: [99.1546147886, 100.845385211],
  },
  {
    at: { inventory: 3, riskAversion: 0.1, remaining: 0.5 },
    reservation: 99.4,
    indifferent: [99.3, 99.5],
    spread: 1.49077042275,
    quotes: [98.6546147886, 100.145385211],
  },
  {
    at: { inventory: -2, riskAversion: 0.01, remaining: 1 },
    reservation: 100.08,
    indifferent: [100.06, 100.1],
    spread: 1.36890854373,
    quotes: [99.3955457281, 100.764454272],
  },
  {
    at: { inventory: 5, riskAversion: 1, remaining: 0.25 },
    reservation: 95,
    indifferent: [94.5, 95.5],
    spread: 2.02165124753,
    quotes: [93.9891743762, 96.0108256238],
  },
  {
    at: { inventory: 1, riskAversion: 0.5, remaining: 0 },
    reservation: 100,
    indifferent: [100, 100],
    spread: 1.15072828981,
    quotes: [99.4246358551, 100.575364145],
  },
] as const;

describe('the finite horizon', () => {
  it.each(KNOWN)('quotes the known prices at $at', ({ at, ...known }) => {
    const { riskAversion, inventory, remaining } = at;
    const model = { riskAversion, vol: 2, decay: 1.5 };
    const moment = { mid: 100, inventory, remaining };
    expect(avellanedaStoikovReservation(moment, model)).toBeCloseTo(known.reservation, PLACES);
    expect(avellanedaStoikovSpread(remaining, model)).toBeCloseTo(known.spread, PLACES);
    const quotes = avellanedaStoikovQuotes(moment, model);
    expect(quotes.bid).toBeCloseTo(known.quotes[0], PLACES);
    expect(quotes.ask).toBeCloseTo(known.quotes[1], PLACES);
    const indifferent = indifferencePrices(moment, model);
    expect(indifferent.bid).toBeCloseTo(known.indifferent[0], PLACES);
    expect(indifferent.ask).toBeCloseTo(known.indifferent[1], PLACES);
  });

  it.each([
    [0.1, 1.49077042275],
    [0.01, 1.34890854373],
    [1, 3.02165124753],
    [0.5, 2.15072828981],
  ])('averages a spread of the published tables, γ = %f', (riskAversion, expected) => {
    expect(averageSpread(1, { riskAversion, vol: 2, decay: 1.5 })).toBeCloseTo(expected, PLACES);
  });

  it.each([
    [1e-10, 1.33333333329],
    [0.01, 1.32890854373],
    [0.1, 1.29077042275],
    [0.5, 1.15072828981],
    [1, 1.02165124753],
  ])('has the constant term (2/γ) ln(1 + γ/k) to the last digit, γ = %f', (riskAversion, term) => {
    expect(2 * patience({ riskAversion, decay: 1.5 })).toBeCloseTo(term, 10);
  });

  it('has 2/k as its spread where the maker does not mind risk', () => {
    expect(avellanedaStoikovSpread(1, { riskAversion: 0, vol: 2, decay: 1.5 })).toBe(2 / 1.5);
  });

  it('makes the holder of q exactly as happy after a trade at an indifference price', () => {
    // Holding to the end: v = −exp(−γ(x + qs) + ½γ²q²σ²(T−t)), the paper's (3).
    const logLoss = (cash: number, q: number, m: { gamma: number; variance: number }) =>
      -m.gamma * (cash + 100 * q) + (m.gamma ** 2 * q ** 2 * m.variance) / 2;
    fc.assert(
      fc.property(
        fc.integer({ min: -9, max: 9 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (q, gamma, remaining) => {
          const model = { riskAversion: gamma, vol: 2, decay: 1.5 };
          const { bid, ask } = indifferencePrices({ mid: 100, inventory: q, remaining }, model);
          const m = { gamma, variance: 4 * remaining };
          expect(logLoss(-bid, q + 1, m)).toBeCloseTo(logLoss(0, q, m), 8);
          expect(logLoss(ask, q - 1, m)).toBeCloseTo(logLoss(0, q, m), 8);
        },
      ),
      { seed: 1 },
    );
  });

  it.each([
    ['the risk aversion', { riskAversion: -0.1, vol: 2, decay: 1.5 }, 1],
    ['the volatility', { riskAversion: 0.1, vol: Number.NaN, decay: 1.5 }, 1],
    ['the decay', { riskAversion: 0.1, vol: 2, decay: 0 }, 1],
    ['the time left', { riskAversion: 0.1, vol: 2, decay: 1.5 }, -1],
  ])('refuses what makes no sense of %s', (what, model, remaining) => {
    expect(() => avellanedaStoikovSpread(remaining, model)).toThrow(
      new RegExp(`^Cannot quote: ${what} must`),
    );
  });
});

// Quantitative Finance 8(3), 2008, section 2.3: s = 100, γ = 0.1, σ = 2, ω = ½γ²σ²(q_max + 1)².
const INFINITE = [
  [0, 99.9170119719, 100.082304991],
  [3, 99.3546147886, 99.5432996317],
  [-3, 100.436750635, 100.606246218],
  [9, 93.5564298361, 94.4661476182],
  [10, Number.NEGATIVE_INFINITY, 76.4862474284],
] as const;

describe('the infinite horizon', () => {
  const model = { riskAversion: 0.1, maxInventory: 10 };

  it.each(INFINITE)('with %i units has the prices that the paper prints', (inventory, bid, ask) => {
    const prices = printedInfiniteHorizonPrices({ mid: 100, inventory }, model);
    expect(prices.bid).toBeCloseTo(bid, PLACES);
    expect(prices.ask).toBeCloseTo(ask, PLACES);
    expect(infiniteHorizonPrices({ mid: 100, inventory }, model).bid).toBeCloseTo(bid, PLACES);
  });

  it('makes the holder for ever exactly as happy after a trade, which the printed ask does not', () => {
    // v = −exp(−γ(x + qs)) / (ω − ½γ²q²σ²), the paper's section 2.3; σ = 2, ω = 2.42.
    const value = (cash: number, q: number) =>
      -Math.exp(-0.1 * (cash + 100 * q)) / (2.42 - 0.02 * q * q);
    for (let q = -9; q <= 9; q++) {
      const { bid, ask } = infiniteHorizonPrices({ mid: 100, inventory: q }, model);
      expect(value(-bid, q + 1) / value(0, q)).toBeCloseTo(1, 9);
      expect(value(ask, q - 1) / value(0, q)).toBeCloseTo(1, 9);
      const printed = printedInfiniteHorizonPrices({ mid: 100, inventory: q }, model);
      expect(value(printed.ask, q - 1) / value(0, q)).not.toBeCloseTo(1, 6);
    }
  });

  it('mirrors a long position in a short one, and stays as it is beyond the limit', () => {
    for (const q of [0, 1, 5, 10, 14]) {
      const long = infiniteHorizonPrices({ mid: 0, inventory: q }, model);
      const short = infiniteHorizonPrices({ mid: 0, inventory: -q }, model);
      expect(short.ask).toBe(-long.bid);
      expect(short.bid).toBe(-long.ask);
    }
    const beyond = infiniteHorizonPrices({ mid: 0, inventory: 14 }, model);
    expect(beyond).toEqual(infiniteHorizonPrices({ mid: 0, inventory: 10 }, model));
  });

  it('refuses a limit and a risk aversion that are not positive', () => {
    const held = { mid: 0, inventory: 0 };
    expect(() => infiniteHorizonPrices(held, { ...model, maxInventory: 0 })).toThrow(RangeError);
    expect(() => infiniteHorizonPrices(held, { ...model, riskAversion: 0 })).toThrow(RangeError);
  });
});

describe('the formula of the web', () => {
  // γσ² + (2/γ) ln(1 + γ/arrival rate) + |q|, called the half-spread: γ = 0.1, σ = 2, 140 arrivals.
  it.each([
    [0, 0.414280614673, 0],
    [3, 3.41428061467, -1.2],
    [-3, 3.41428061467, 1.2],
  ])('with %i units is %f, where half the optimal spread is 0.845', (q, web, skew) => {
    const perArrival = patience({ riskAversion: 0.1, decay: 140 });
    expect(0.1 * 2 ** 2 + 2 * perArrival + Math.abs(q)).toBeCloseTo(web, PLACES);
    const model = { riskAversion: 0.1, vol: 2, decay: 1.5 };
    expect(avellanedaStoikovSpread(1, model) / 2).toBeCloseTo(0.845385211376, PLACES);
    const moment = { mid: 0, inventory: q, remaining: 1 };
    expect(avellanedaStoikovReservation(moment, model)).toBeCloseTo(skew, PLACES);
  });
});
