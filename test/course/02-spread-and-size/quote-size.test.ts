import fc from 'fast-check';
import { expect } from 'vitest';
import { cutLots, sidedLots } from '#answers/02-spread-and-size/quote-size.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { lots } from '../../../src/units/index.js';

const CONFIG = {
  baseLots: lots(1000),
  maxInventoryLots: lots(100_000),
  inventoryCutAbovePct: 50,
  inventoryKeepPct: 50,
  volCutAbove: 0.02,
  volKeepPct: 70,
};
const CALM = 0.01;
const VOLATILE = 0.05;

graded(
  '02-spread-and-size/quote-size',
  {
    hints: [
      'Two questions, each with a yes or a no: is the position large, and is the market volatile? Each yes keeps a percentage of what is there.',
      'Percentages are whole numbers, so multiply first and divide once: 90 × 70 / 100 is 63, while 90 × 0.7 is 62.999…. For sidedLots, ask of each side whether a fill would make the position larger.',
      'cutLots: Math.floor(base × pctOfInventory × pctOfVol / 10,000), where a cut that does not apply is 100. sidedLots: when long, the bid shows cutLots(inventory, …) and the ask cutLots(0, …); then each side takes the minimum with Math.max(0, max ∓ inventory).',
    ],
  },
  (points) => {
    points(2, 'cutLots() keeps half of a large position and 70 % in a volatile market', () => {
      expect(cutLots(0, CALM, { ...CONFIG }), 'Flat and calm: the base size').toBe(1000);
      expect(
        cutLots(60_000, CALM, { ...CONFIG }),
        'Long 60,000 of 100,000, calm: half is kept',
      ).toBe(500);
      expect(cutLots(0, VOLATILE, { ...CONFIG }), 'Flat, at 5 % a day: 70 % is kept').toBe(700);
      expect(
        cutLots(60_000, VOLATILE, { ...CONFIG }),
        'Both cuts apply: 70 % is kept of the half that the first cut left',
      ).toBe(350);
    });

    points(1, 'cutLots() takes a short position for as large as a long one', () => {
      expect(cutLots(-60_000, CALM, { ...CONFIG }), 'Short 60,000 of 100,000: half is kept').toBe(
        500,
      );
    });

    points(2, 'cutLots() cuts nothing at exactly a threshold', () => {
      for (const inventoryLots of [50_000, -50_000]) {
        expect(
          cutLots(inventoryLots, CALM, { ...CONFIG }),
          `A position of ${inventoryLots} is exactly half of the limit, and not above it`,
        ).toBe(1000);
      }
      expect(cutLots(50_001, CALM, { ...CONFIG }), 'A position of 50,001 is above half').toBe(500);
      expect(
        cutLots(0, 0.02, { ...CONFIG }),
        'A volatility of exactly 0.02 is not above the threshold of 0.02',
      ).toBe(1000);
    });

    points(1, 'cutLots() drops a fraction of a lot, once, at the end', () => {
      const config = { ...CONFIG, baseLots: lots(15) };
      expect(
        cutLots(60_000, CALM, config),
        'Half of 15 lots is 7.5: the half lot is dropped, not rounded up',
      ).toBe(7);
      expect(
        cutLots(60_000, VOLATILE, config),
        'Both cuts of 15 lots leave 5.25: nothing may be dropped between the two cuts',
      ).toBe(5);
    });

    points(1, 'cutLots() is exact where the result is whole', () => {
      expect(
        cutLots(0, VOLATILE, { ...CONFIG, baseLots: lots(90) }),
        '70 % of 90 lots is a whole number of lots; no lot may be lost to the residue of 0.7',
      ).toBe(63);
      forAll(fc.integer({ min: 1, max: 5000 }), (tens) => {
        expect(
          cutLots(0, VOLATILE, { ...CONFIG, baseLots: lots(10 * tens) }),
          `70 % of ${10 * tens} lots is a whole number of lots, and exactly that is quoted`,
        ).toBe(7 * tens);
      });
    });

    points(2, 'sidedLots() cuts for inventory only where a fill would add to the position', () => {
      expect(
        sidedLots(60_000, CALM, { ...CONFIG }),
        'Long 60,000, calm: the bid would make it longer and is cut; the ask, which sells, is not',
      ).toEqual({ bidLots: 500, askLots: 1000 });
      expect(
        sidedLots(-60_000, CALM, { ...CONFIG }),
        'Short 60,000, calm: the ask would make it shorter and is cut; the bid, which buys back, is not',
      ).toEqual({ bidLots: 1000, askLots: 500 });
    });

    points(1, 'sidedLots() cuts both sides in a volatile market', () => {
      expect(
        sidedLots(0, VOLATILE, { ...CONFIG }),
        'Flat, at 5 % a day: 70 % on both sides',
      ).toEqual({
        bidLots: 700,
        askLots: 700,
      });
      expect(
        sidedLots(60_000, VOLATILE, { ...CONFIG }),
        'Long 60,000 at 5 % a day: volatility cuts both sides, inventory the bid alone',
      ).toEqual({ bidLots: 350, askLots: 700 });
    });

    points(2, 'sidedLots() shows no more than the limit has room for', () => {
      const config = { ...CONFIG, maxInventoryLots: lots(1000) };
      expect(
        sidedLots(800, CALM, config),
        'Long 800 of 1,000: a bid filled whole may add 200 and no more',
      ).toEqual({ bidLots: 200, askLots: 1000 });
      expect(sidedLots(-1000, CALM, config), 'Short at the limit: no ask').toEqual({
        bidLots: 1000,
        askLots: 0,
      });
      expect(
        sidedLots(1200, CALM, config),
        'Long 1,200 of 1,000, beyond the limit: no bid (0, never a negative size), and the ask goes on',
      ).toEqual({ bidLots: 0, askLots: 1000 });
      forAll(fc.integer({ min: -1000, max: 1000 }), (inventoryLots) => {
        const { bidLots, askLots } = sidedLots(inventoryLots, CALM, config);
        expect(
          inventoryLots + bidLots <= 1000 && inventoryLots - askLots >= -1000,
          `With ${inventoryLots} lots and a limit of 1,000, a bid of ${bidLots} or an ask of ${askLots} filled whole must stay within the limit`,
        ).toBe(true);
      });
    });

    points(1, 'both refuse a NaN, and leave the settings as they were', () => {
      for (const size of [cutLots, sidedLots]) {
        expect(
          () => size(0, Number.NaN, { ...CONFIG }),
          `${size.name}() with a volatility of NaN must throw a RangeError: a volatility that could not be measured is not a low one`,
        ).toThrow(RangeError);
        expect(
          () => size(0, -0.01, { ...CONFIG }),
          `${size.name}() with a volatility of -0.01 must throw a RangeError`,
        ).toThrow(RangeError);
        expect(
          () => size(Number.NaN, CALM, { ...CONFIG }),
          `${size.name}() with an inventory of NaN must throw a RangeError`,
        ).toThrow(RangeError);
      }
      const config = { ...CONFIG };
      cutLots(60_000, VOLATILE, config);
      expect(config, 'The settings must be the same after a call').toEqual(CONFIG);
    });
  },
);
