import fc from 'fast-check';
import { expect } from 'vitest';
import {
  fillChance,
  type Market,
  type Strategy,
  simulateSession,
  symmetricMoments,
} from '#answers/13-optimal-quotes/simulate-avellaneda-stoikov.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { Random } from '../../../src/random/index.js';

/** Avellaneda and Stoikov, Quantitative Finance 8(3), 2008, section 3.3. */
const paper: Market = Object.freeze({
  start: 100,
  steps: 200,
  step: 0.005,
  vol: 2,
  arrivals: 140,
  decay: 1.5,
});

/** Moves by exactly 1 a step, and fills a quote at the mid with a chance of 0.25. */
const simple: Market = Object.freeze({
  start: 100,
  steps: 2,
  step: 0.25,
  vol: 2,
  arrivals: 1,
  decay: 1,
});

/** Gives the numbers of a list, and says when it is asked for more. */
function listed(...numbers: number[]) {
  const source = { drawn: 0, next: () => numbers[source.drawn++] ?? Number.NaN };
  return source;
}

const always =
  (bid: number, ask: number): Strategy =>
  () => ({ bid, ask });

graded(
  '13-optimal-quotes/simulate-avellaneda-stoikov',
  {
    hints: [
      'Write one step on paper first: which mid are the two fill prices made from, the one before the move or the one after? And at which mid is the inventory valued in the end?',
      'Three uniforms a step, always, in the order bid, ask, mid, also where a chance is 0 or 1. A bid that is filled takes mid − bid distance out of the cash, an ask puts mid + ask distance in. The time left at the first step is the whole session, steps × step.',
      'for (i = 0 … steps − 1): { bid, ask } = strategy((steps − i) * step, inventory); if (uniform() < fillChance(bid)) buy; if (uniform() < fillChance(ask)) sell; mid += uniform() < 0.5 ? σ√dt : −σ√dt. In the end profit = cash + inventory × mid. The chance is Math.min(1, A·e^(−kδ)·dt).',
    ],
  },
  (points) => {
    points(2, 'fillChance() is λ·dt, at most 1', () => {
      expect(fillChance(0, paper), 'At the mid: 140 × 0.005 is 0.7').toBeCloseTo(0.7, 10);
      expect(fillChance(1, paper), 'A dollar away: 0.7 × e^(−1.5) is 0.15619…').toBeCloseTo(
        0.7 * Math.exp(-1.5),
        10,
      );
      expect(
        fillChance(-0.1, paper),
        'Ten cents beyond the mid: 0.7 × e^0.15 is 0.8132…, more than at the mid',
      ).toBeCloseTo(0.7 * Math.exp(0.15), 10);
      expect(
        fillChance(-1, paper),
        'A dollar beyond the mid it would be 3.1: a chance is at most 1',
      ).toBe(1);
      expect(fillChance(1000, paper), 'Far away hardly anybody comes').toBeCloseTo(0, 10);
    });

    points(3, 'a session, followed step by step', () => {
      const both = listed(0.1, 0.1, 0.2, 0.9, 0.9, 0.8);
      const ending = simulateSession(simple, always(0, 0.5), both.next);
      expect(
        ending.inventory,
        'In the first of two steps both quotes are filled, in the second neither: no inventory is left',
      ).toBe(0);
      expect(
        ending.profit,
        'Bought at 100, sold at 100.5 in the same step: a profit of 0.5',
      ).toBeCloseTo(0.5, 9);
      expect(ending.mid, 'Up by σ√dt = 1 and down by 1: the mid ends at 100').toBeCloseTo(100, 9);
      expect(both.drawn, 'Two steps draw six uniforms').toBe(6);

      const long = simulateSession(simple, always(0.5, 0.5), listed(0, 1, 0.2, 1, 1, 0.2).next);
      expect(long.inventory, 'Only the bid of the first step is filled: 1 unit').toBe(1);
      expect(long.mid, 'Two ups from 100: the mid ends at 102').toBeCloseTo(102, 9);
      expect(
        long.profit,
        'Bought at 99.5, which is the mid before the move less 0.5, valued at the last mid of 102: 2.5',
      ).toBeCloseTo(2.5, 9);

      const short = simulateSession(simple, always(0.5, 0.5), listed(1, 1, 0.2, 1, 0, 0.2).next);
      expect(short.inventory, 'Only the ask of the second step is filled: −1 unit').toBe(-1);
      expect(
        short.profit,
        'Sold at 101.5 after one up, bought back at the last mid of 102: −0.5',
      ).toBeCloseTo(-0.5, 9);
    });

    points(2, 'what counts as below: chances and coins at their edge', () => {
      const edge = simulateSession(
        simple,
        always(0, 0),
        listed(0.25, 0.2499, 0.5, 1, 1, 0.4999).next,
      );
      expect(
        edge.inventory,
        'With a chance of 0.25, a uniform of 0.25 is no fill (the bid) and 0.2499 is one (the ask)',
      ).toBe(-1);
      expect(
        edge.mid,
        'A uniform of 0.5 moves the mid down and 0.4999 up: it ends where it began, at 100',
      ).toBeCloseTo(100, 9);
    });

    points(2, 'the strategy is told the time left and the inventory, once a step', () => {
      const seen: [number, number][] = [];
      const watching: Strategy = (remaining, inventory) => {
        seen.push([remaining, inventory]);
        return { bid: 0.5, ask: 0.5 };
      };
      simulateSession({ ...simple, steps: 3 }, watching, listed(0, 1, 0, 0, 1, 0, 1, 1, 0).next);
      expect(
        seen.map(([remaining]) => remaining),
        'Three steps of 0.25: it is told 0.75, 0.5 and 0.25 as the time left',
      ).toEqual([0.75, 0.5, 0.25]);
      expect(
        seen.map(([, inventory]) => inventory),
        'Two bids are filled, one a step: it is told an inventory of 0, 1 and 2',
      ).toEqual([0, 1, 2]);
    });

    points(1, 'a quote on the wrong side of the mid is kept', () => {
      const dumped = simulateSession(
        { ...simple, steps: 1 },
        always(5, -2),
        listed(0.99, 0.99, 0.2).next,
      );
      expect(
        dumped.inventory,
        'An ask 2 below the mid has a chance of 0.25 × e² = 1.8, so it is filled for certain: −1 unit',
      ).toBe(-1);
      expect(
        dumped.profit,
        'Sold at 98, the price that was quoted, and valued at 101 after the up: −3',
      ).toBeCloseTo(-3, 9);
    });

    points(2, 'equal seeds meet one market, whatever is quoted', () => {
      forAll(
        fc.record({
          seed: fc.integer(),
          bid: fc.double({ min: -1, max: 3, noNaN: true }),
          ask: fc.double({ min: -1, max: 3, noNaN: true }),
        }),
        ({ seed, bid, ask }) => {
          const short = { ...paper, steps: 20 };
          const run = (strategy: Strategy) => {
            const random = new Random(seed);
            return simulateSession(short, strategy, () => random.uniform());
          };
          const quoting = run(always(bid, ask));
          expect(
            quoting.mid,
            `The last mid of seed ${seed} is the same for quotes at ${bid} and ${ask} and for none that trade: three uniforms a step, always`,
          ).toBe(run(always(1e9, 1e9)).mid);
          const shifted = run((_, q) => ({ bid, ask: q > 0 ? ask : 1e9 }));
          expect(
            shifted.inventory >= quoting.inventory,
            `Seed ${seed}: who offers less of the time sells no more, on the same draws`,
          ).toBe(true);
        },
      );
    });

    points(2, 'symmetricMoments() has the exact mean and deviations', () => {
      // Exact for the market of the paper: average spread, mean, deviations of profit and inventory.
      for (const [gamma, distance, mean, sd, inventorySd] of [
        [0.1, 1.49077042275 / 2, 68.2281785081, 13.4573476704, 8.40165945228],
        [0.01, 1.34890854373 / 2, 68.6661800973, 13.6776153527, 8.71187712062],
        [1, 3.02165124753 / 2, 43.8689789135, 10.7514524703, 5.18928148415],
      ] as const) {
        const moments = symmetricMoments(distance, paper);
        const where = `${distance} from the mid on both sides, the paper's symmetric maker for γ = ${gamma}`;
        expect(moments.mean, `The mean profit ${where}`).toBeCloseTo(mean, 6);
        expect(moments.sd, `The deviation of the profit ${where}`).toBeCloseTo(sd, 6);
        expect(moments.inventorySd, `The deviation of the last inventory ${where}`).toBeCloseTo(
          inventorySd,
          6,
        );
      }
      expect(
        symmetricMoments(-2, paper).inventorySd,
        'Two dollars beyond the mid both sides are filled in every step (p = 1): the inventory is always 0',
      ).toBe(0);
    });

    points(2, '400 sessions earn what symmetricMoments() says', () => {
      const random = new Random(13);
      const sessions = 400;
      const distance = 1.49077042275 / 2;
      // The exact moments once more, from the vectors above: a wrong formula must not hide a wrong run.
      const [mean, sd, inventorySd] = [68.2281785081, 13.4573476704, 8.40165945228];
      let [profits, inventories, squares] = [0, 0, 0];
      for (let i = 0; i < sessions; i++) {
        const strategy = always(distance, distance);
        const ending = simulateSession(paper, strategy, () => random.uniform());
        profits += ending.profit / sessions;
        inventories += ending.inventory / sessions;
        squares += ending.inventory ** 2 / sessions;
      }
      const error = 1 / Math.sqrt(sessions);
      expect(
        Math.abs(profits - mean),
        `The mean profit of 400 sessions is ${profits.toFixed(2)}: it should lie within four standard errors (${(4 * sd * error).toFixed(2)}) of ${mean.toFixed(2)}`,
      ).toBeLessThan(4 * sd * error);
      expect(
        Math.abs(inventories),
        `The mean last inventory is ${inventories.toFixed(2)}: within four standard errors of 0`,
      ).toBeLessThan(4 * inventorySd * error);
      expect(
        Math.abs(Math.sqrt(squares) / inventorySd - 1),
        `The last inventory has a deviation of ${Math.sqrt(squares).toFixed(2)}: within 15 % of ${inventorySd.toFixed(2)}`,
      ).toBeLessThan(0.15);
    });

    points(1, 'a session needs a step', () => {
      for (const steps of [0, -1, 1.5, Number.NaN]) {
        expect(
          () => simulateSession({ ...paper, steps }, always(1, 1), () => 0.5),
          `A session of ${steps} steps is a RangeError`,
        ).toThrow(RangeError);
      }
    });
  },
);
