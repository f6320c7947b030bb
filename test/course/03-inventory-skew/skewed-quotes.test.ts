import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type QuoteInputs,
  reservationPrice,
  skewedQuotes,
  skewedSizes,
} from '#answers/03-inventory-skew/skewed-quotes.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { ticks } from '../../../src/units/index.js';

/** The interview problem: $0.10 of spread at $100, a cent of skew per 100 shares, at most 1,000. */
const base: QuoteInputs = Object.freeze({
  fairTicks: 10_000,
  inventoryLots: 0,
  skewTicksPerLot: 0.01,
  halfSpreadTicks: 5,
  maxInventoryLots: 1_000,
});

const inputs = (changes: Partial<QuoteInputs>): QuoteInputs =>
  Object.freeze({ ...base, ...changes });

/** Asks for both prices, and says what they should be. */
function expectQuotes(
  changes: Partial<QuoteInputs>,
  bid: number | undefined,
  ask: number | undefined,
  why: string,
): void {
  const { bidTicks, askTicks } = skewedQuotes(inputs(changes));
  expectSide(bidTicks, bid, `The bid: ${why}`);
  expectSide(askTicks, ask, `The ask: ${why}`);
}

function expectSide(actual: number | undefined, wanted: number | undefined, why: string): void {
  if (wanted === undefined) expect(actual, why).toBeUndefined();
  else expect(actual, why).toBe(wanted);
}

/** Sums of quarters are exact in binary, so a claim about them has no rounding of its own. */
const quarters = (min: number, max: number) =>
  fc.integer({ min: 4 * min, max: 4 * max }).map((n) => n / 4);

const anyInputs = fc.record({
  fairTicks: quarters(-500, 500),
  inventoryLots: fc.integer({ min: -999, max: 999 }),
  skewTicksPerLot: fc.constantFrom(0, 0.25, 0.5, 1, 2),
  halfSpreadTicks: quarters(1, 20),
});

graded(
  '03-inventory-skew/skewed-quotes',
  {
    hints: [
      'Work one case out by hand first: 300 lots long, 0.01 ticks of skew a lot, a half-spread of 5 and a fair value of 10,000. Which way must both quotes go, so that somebody buys from you?',
      'Take it in steps: the reservation price; half a spread on either side of it; floor for the bid and ceil for the ask (after putting what misses a whole tick by a millionth on that tick); back to where nothing trades at once; and last, leave out the side that the limit forbids. An absent best price is undefined, and 0 is a price.',
      'bid = Math.floor(r − h), ask = Math.ceil(r + h); Math.min(bid, bestAskTicks − 1) and Math.max(ask, bestBidTicks + 1) where those exist; no bid where inventoryLots >= maxInventoryLots, no ask where inventoryLots <= −maxInventoryLots. Sizes: Math.floor(baseLots * clamp(R − q) / R), multiplied before it is divided.',
    ],
  },
  (points) => {
    points(1, 'reservationPrice() moves against the position', () => {
      expect(
        reservationPrice(10_000, 500, 0.01),
        '500 lots long at 0.01 ticks a lot: the reservation price lies 5 ticks below the fair value of 10000',
      ).toBe(9_995);
      expect(
        reservationPrice(10_000, -500, 0.01),
        '500 lots short: it lies 5 ticks above the fair value of 10000',
      ).toBe(10_005);
      expect(
        reservationPrice(10_000.5, 0, 0.01),
        'Flat, it is the fair value, also where that lies between ticks: 10000.5',
      ).toBe(10_000.5);
      expect(
        reservationPrice(10_000, 300, 0),
        'With a skew of 0 it is the fair value, whatever the position',
      ).toBe(10_000);
      expect(
        reservationPrice(10_000, 1, 0.25),
        'It is not on the grid: 1 lot long at 0.25 a lot is 9999.75',
      ).toBe(9_999.75);
    });

    points(2, 'a flat maker quotes the same distance on both sides', () => {
      expectQuotes({}, 9_995, 10_005, 'flat around 10000, the quotes are $99.95 / $100.05');
      expectQuotes({ halfSpreadTicks: 0.5 }, 9_999, 10_001, 'a half-spread of 0.5 around 10000');
      expectQuotes(
        { fairTicks: 10_000.5, halfSpreadTicks: 0.5 },
        10_000,
        10_001,
        'a half-spread of 0.5 around 10000.5 is one tick of spread',
      );
    });

    points(2, 'both quotes move, by the same amount, and the spread stays', () => {
      expectQuotes(
        { inventoryLots: 300 },
        9_992,
        10_002,
        '300 lots long, both quotes are 3 ticks lower than those of a flat maker',
      );
      expectQuotes(
        { inventoryLots: -300 },
        9_998,
        10_008,
        '300 lots short, both quotes are 3 ticks higher than those of a flat maker',
      );
      expectQuotes(
        { inventoryLots: 800 },
        9_987,
        9_997,
        '800 lots long, the skew is larger than the half-spread: the ask is below the fair value',
      );
      forAll(
        fc.record({
          inventoryLots: fc.integer({ min: -999, max: 999 }),
          skewTicksPerLot: fc.constantFrom(1, 2, 3),
          halfSpreadTicks: fc.integer({ min: 1, max: 50 }),
        }),
        (drawn) => {
          const moved = skewedQuotes(inputs(drawn));
          const where = `${drawn.inventoryLots} lots, ${drawn.skewTicksPerLot} ticks of skew a lot, half-spread ${drawn.halfSpreadTicks}, fair value 10000`;
          const shift = -drawn.inventoryLots * drawn.skewTicksPerLot;
          expect(moved.bidTicks, `The bid with ${where}`).toBe(
            10_000 - drawn.halfSpreadTicks + shift,
          );
          expect(moved.askTicks, `The ask with ${where}`).toBe(
            10_000 + drawn.halfSpreadTicks + shift,
          );
        },
      );
    });

    points(2, 'between ticks the bid goes down and the ask up', () => {
      expectQuotes(
        { fairTicks: 10_000.5 },
        9_995,
        10_006,
        'around 10000.5 the wished prices are 9995.5 and 10005.5',
      );
      expectQuotes(
        { inventoryLots: 30 },
        9_994,
        10_005,
        '30 lots long, the wished prices are 9994.7 and 10004.7',
      );
      expectQuotes(
        { fairTicks: -3.5, halfSpreadTicks: 1 },
        -5,
        -2,
        'around −3.5 the wished prices are −4.5 and −2.5, and down is away from zero',
      );
      forAll(anyInputs, (drawn) => {
        const { bidTicks, askTicks } = skewedQuotes(inputs(drawn));
        const centre = drawn.fairTicks - drawn.skewTicksPerLot * drawn.inventoryLots;
        const wishedBid = centre - drawn.halfSpreadTicks;
        const wishedAsk = centre + drawn.halfSpreadTicks;
        const gap = `(got ${bidTicks} / ${askTicks})`;
        expect(
          Number.isInteger(bidTicks) && Number.isInteger(askTicks),
          `A wish of ${wishedBid} / ${wishedAsk} becomes whole ticks ${gap}`,
        ).toBe(true);
        expect(
          wishedBid - Number(bidTicks) >= 0 && wishedBid - Number(bidTicks) < 1,
          `A bid wished at ${wishedBid} goes down, by less than a tick ${gap}`,
        ).toBe(true);
        expect(
          Number(askTicks) - wishedAsk >= 0 && Number(askTicks) - wishedAsk < 1,
          `An ask wished at ${wishedAsk} goes up, by less than a tick ${gap}`,
        ).toBe(true);
      });
    });

    points(1, 'the residue of binary arithmetic does not cost a tick', () => {
      // In binary these miss the tick they are meant for: 63.99999999999999, 62.00000000000001.
      const cheap = { fairTicks: 100, skewTicksPerLot: 0.7 };
      expectQuotes(
        { ...cheap, inventoryLots: 42, halfSpreadTicks: 6.6 },
        64,
        78,
        'around 100 − 0.7 × 42 with a half-spread of 6.6, the wished prices are 64 and 77.2',
      );
      expectQuotes(
        { ...cheap, inventoryLots: 46, halfSpreadTicks: 4.2 },
        63,
        72,
        'around 100 − 0.7 × 46 with a half-spread of 4.2, the wished prices are 63.6 and 72',
      );
      expectQuotes(
        { ...cheap, inventoryLots: 56, halfSpreadTicks: 1.2 },
        59,
        62,
        'around 100 − 0.7 × 56 with a half-spread of 1.2, the wished prices are 59.6 and 62',
      );
      expectQuotes(
        { fairTicks: 10_000.999 },
        9_995,
        10_006,
        'a thousandth of a tick is no residue: the wished prices are 9995.999 and 10005.999',
      );
    });

    points(3, 'at the limit only the side that would grow the position stops', () => {
      expectQuotes({ inventoryLots: 999 }, 9_985, 9_996, '999 of 1000 lots long, both sides quote');
      expectQuotes(
        { inventoryLots: 1_000 },
        undefined,
        9_995,
        'at the limit of 1000 lots long, only the ask quotes',
      );
      expectQuotes(
        { inventoryLots: 1_200 },
        undefined,
        9_993,
        '1200 lots long, beyond the limit of 1000, only the ask quotes',
      );
      expectQuotes(
        { inventoryLots: -999 },
        10_004,
        10_015,
        '999 of 1000 lots short, both sides quote',
      );
      expectQuotes(
        { inventoryLots: -1_000 },
        10_005,
        undefined,
        'at the limit of 1000 lots short, only the bid quotes',
      );
      expectQuotes(
        { inventoryLots: -1_200 },
        10_007,
        undefined,
        '1200 lots short, beyond the limit of 1000, only the bid quotes',
      );
    });

    points(3, 'no quote trades at once', () => {
      const market = { bestBidTicks: ticks(9_996), bestAskTicks: ticks(10_004) };
      expectQuotes(
        { ...market, inventoryLots: 900 },
        9_986,
        9_997,
        '900 lots long, the skew wishes for an ask of 9996, but 9996 is bid: one tick above is the least',
      );
      expectQuotes(
        { ...market, inventoryLots: -900 },
        10_003,
        10_014,
        '900 lots short, the skew wishes for a bid of 10004, but that is offered: one tick below is the most',
      );
      expectQuotes(
        { ...market, inventoryLots: 100 },
        9_994,
        10_004,
        '100 lots long, nothing would trade: the market of 9996 / 10004 changes nothing',
      );
      expectQuotes(
        { inventoryLots: 900, bestAskTicks: ticks(10_004) },
        9_986,
        9_996,
        '900 lots long and nobody bids: the ask stays where the skew puts it',
      );
      expectQuotes(
        { fairTicks: 0, inventoryLots: 900, bestBidTicks: ticks(0) },
        -14,
        1,
        'a best bid of 0 is a price: an ask of 1 is the least',
      );
      expectQuotes(
        { fairTicks: 0, inventoryLots: -900, bestAskTicks: ticks(0) },
        -1,
        14,
        'a best ask of 0 is a price: a bid of −1 is the most',
      );
      expect(
        skewedQuotes(inputs({ ...market, inventoryLots: 1_000 })).askTicks,
        'The ask: at the limit it is the only quote left, and obeys the market of 9996 / 10004 too',
      ).toBe(9_997);
    });

    points(1, 'what cannot be quoted is a RangeError', () => {
      const wrong: readonly [string, Partial<QuoteInputs>][] = [
        [
          'a half-spread of 0.4 leaves less than a tick between bid and ask',
          { halfSpreadTicks: 0.4 },
        ],
        ['a half-spread that is not a number', { halfSpreadTicks: Number.NaN }],
        ['a limit of 0', { maxInventoryLots: 0 }],
        ['a fair value that is not a number', { fairTicks: Number.NaN }],
        ['an infinite fair value', { fairTicks: Number.POSITIVE_INFINITY }],
        ['a skew below 0', { skewTicksPerLot: -0.01 }],
      ];
      for (const [what, changes] of wrong) {
        expect(
          () => skewedQuotes(inputs(changes)),
          `skewedQuotes(): ${what} is a RangeError`,
        ).toThrow(RangeError);
      }
      expect(
        () => reservationPrice(Number.NaN, 0, 0),
        'reservationPrice(): a fair value that is not a number is a RangeError',
      ).toThrow(RangeError);
      expect(
        () => reservationPrice(10_000, 0, -1),
        'reservationPrice(): a skew below 0 is a RangeError',
      ).toThrow(RangeError);
      expect(() => skewedSizes(100, 0, 0), 'skewedSizes(): a range of 0 is a RangeError').toThrow(
        RangeError,
      );
    });

    points(2, 'skewedSizes() leans with quantities', () => {
      // The shape is that of hummingbot's inventory skew; its first published case, in whole lots:
      // 88,333 below a target of 0 with a range of 2,000,000 is a bid ratio of 1.0441665.
      const known: readonly [number, number, number, number, number, string][] = [
        [100, 0, 1_000, 100, 100, 'flat, both sides show the base'],
        [100, 500, 1_000, 50, 150, 'half the range long, the bid shows half'],
        [100, -500, 1_000, 150, 50, 'half the range short, the ask shows half'],
        [100, 1_000, 1_000, 0, 200, 'the whole range long, the bid shows nothing'],
        [100, 5_000, 1_000, 0, 200, 'far beyond the range it is as at its end'],
        [100, -5_000, 1_000, 200, 0, 'far beyond the range on the short side it is as at its end'],
        [100, 90, 100, 10, 190, '100 × 10 / 100 is 10 exactly, and no lot is lost'],
        [50, 21, 50, 29, 71, '50 × 29 / 50 is 29 exactly, though 50 × 0.58 is 28.99… in binary'],
        [90, 3, 10, 63, 117, '90 × 7 / 10 is 63 exactly, though 90 × 0.7 is 62.99… in binary'],
        [100, 1, 1_000, 99, 100, '99.9 and 100.1 lots lose their fractions'],
        [10_000, -88_333, 2_000_000, 10_441, 9_558, 'ratios of 1.0441665 and 0.9558335'],
      ];
      for (const [baseLots, q, range, bidLots, askLots, why] of known) {
        const sizes = skewedSizes(baseLots, q, range);
        const call = `skewedSizes(${baseLots}, ${q}, ${range}): ${why}`;
        expect(sizes.bidLots, `The bid of ${call}`).toBe(bidLots);
        expect(sizes.askLots, `The ask of ${call}`).toBe(askLots);
      }
    });
  },
);
