import fc from 'fast-check';
import { expect } from 'vitest';
import {
  attribute,
  markout,
  type ProfitParts,
  type StepFill,
} from '#answers/14-backtesting/attribution.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { signOf } from '../../../src/units/index.js';

const freeze = (fills: StepFill[]): readonly StepFill[] =>
  Object.freeze(fills.map((fill) => Object.freeze(fill)));
const marksOf = (...marks: number[]): readonly number[] => Object.freeze(marks);

function expectParts(actual: ProfitParts, wanted: Partial<ProfitParts>, where: string): void {
  const names = {
    spreadTickLots: 'spread earned',
    adverseTickLots: 'adverse selection',
    inventoryTickLots: 'inventory',
    feesTickLots: 'fees',
    profitTickLots: 'profit',
  } as const;
  for (const key of Object.keys(wanted) as (keyof ProfitParts)[]) {
    expect(actual[key], `${where}: ${names[key]} is ${wanted[key]}`).toBeCloseTo(
      wanted[key] as number,
      8,
    );
  }
}

/** Whole numbers, so that sums are exact. */
const anyRun = fc
  .record({
    marks: fc.array(fc.integer({ min: 900, max: 1100 }), { minLength: 1, maxLength: 12 }),
    fills: fc.array(
      fc.record({
        at: fc.nat({ max: 1000 }),
        side: fc.constantFrom<'buy' | 'sell'>('buy', 'sell'),
        edge: fc.integer({ min: -4, max: 8 }),
        qtyLots: fc.integer({ min: 1, max: 20 }),
        feeTickLots: fc.integer({ min: -5, max: 9 }),
      }),
      { maxLength: 10 },
    ),
    horizon: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ marks, fills, horizon }) => ({
    marks: Object.freeze(marks),
    horizon,
    fills: freeze(
      fills.map(({ at, side, edge, qtyLots, feeTickLots }) => {
        const step = at % marks.length;
        const priceTicks = (marks[step] as number) - signOf(side) * edge;
        return { step, side, priceTicks, qtyLots, feeTickLots };
      }),
    ),
  }));

const story = (fills: readonly StepFill[], marks: readonly number[]) =>
  `marks ${marks.join(', ')}; ${
    fills
      .map(
        (f) => `${f.side} ${f.qtyLots} at ${f.priceTicks} in step ${f.step}, fee ${f.feeTickLots}`,
      )
      .join('; ') || 'no fills'
  }`;

graded(
  '14-backtesting/attribution',
  {
    hints: [
      'Take one fill: bought 10 at 98 with the mark at 100, then 99, then 104. What was earned at once, what was lost in the next step, and what did the rest of the time give?',
      'Each sum is over fills: the sign of the side, times a difference of two marks or of mark and price, times the lots. For the holding you may follow the inventory from mark to mark, or see that a fill’s lots are held from its step to the end.',
      'spread += D·n·(m[i] − p); adverse += D·n·(m[min(i + τ, N)] − m[i]); holding += D·n·(m[N] − m[i]); inventory = holding − adverse; profit = spread + holding − fees. markout: skip fills with i + τ > N; divide Σ D (m[i + τ] − p) n by Σ n.',
    ],
  },
  (points) => {
    points(2, 'attribute() splits one fill', () => {
      const fills = freeze([{ step: 0, side: 'buy', priceTicks: 98, qtyLots: 10 }]);
      expectParts(
        attribute(fills, marksOf(100, 99, 104), 1),
        {
          spreadTickLots: 20,
          adverseTickLots: -10,
          inventoryTickLots: 50,
          feesTickLots: 0,
          profitTickLots: 60,
        },
        'Bought 10 at 98, marks 100, 99, 104, horizon of 1 step',
      );
    });

    points(2, 'a sale gains where the mark falls', () => {
      const fills = freeze([{ step: 1, side: 'sell', priceTicks: 103, qtyLots: 4 }]);
      expectParts(
        attribute(fills, marksOf(90, 101, 99, 95), 1),
        { spreadTickLots: 8, adverseTickLots: 8, inventoryTickLots: 16, profitTickLots: 32 },
        'Sold 4 at 103 in step 1, marks 90, 101, 99, 95, horizon of 1 step',
      );
    });

    points(3, 'the three trades of the spread decomposition', () => {
      // Oracle spread_decomposition_markout, in cents: maker's P&L −6.00, 1.00 and −4.00 dollars.
      const vector = [
        { side: 'buy', price: 9998, qty: 200, later: 9995, spread: 400, adverse: -1000 },
        { side: 'sell', price: 10_002, qty: 100, later: 10_001, spread: 200, adverse: -100 },
        { side: 'sell', price: 10_002, qty: 100, later: 10_006, spread: 200, adverse: -600 },
      ] as const;
      for (const { side, price, qty, later, spread, adverse } of vector) {
        const fills = freeze([{ step: 0, side, priceTicks: price, qtyLots: qty }]);
        const where = `The maker ${side}s ${qty} at ${price}, the mid goes from 10000 to ${later}`;
        expectParts(
          attribute(fills, marksOf(10_000, later), 1),
          {
            spreadTickLots: spread,
            adverseTickLots: adverse,
            inventoryTickLots: 0,
            profitTickLots: spread + adverse,
          },
          where,
        );
        expect(
          markout(fills, marksOf(10_000, later), 1),
          `${where}: a lot has gained ${(spread + adverse) / qty} ticks a step later`,
        ).toBeCloseTo((spread + adverse) / qty, 9);
      }
    });

    points(2, 'fees are taken off, and rebates come back', () => {
      const fills = freeze([
        { step: 0, side: 'buy', priceTicks: 99, qtyLots: 10, feeTickLots: 3 },
        { step: 1, side: 'sell', priceTicks: 101, qtyLots: 10, feeTickLots: -1 },
        { step: 1, side: 'sell', priceTicks: 101, qtyLots: 1 },
      ]);
      expectParts(
        attribute(fills, marksOf(100, 100), 1),
        { spreadTickLots: 21, adverseTickLots: 0, feesTickLots: 2, profitTickLots: 19 },
        'A fee of 3, a rebate of 1 and a fill without a fee, with the mark still at 100',
      );
    });

    points(2, 'a fill near the end is judged at the last mark', () => {
      const fills = freeze([{ step: 1, side: 'buy', priceTicks: 99, qtyLots: 10 }]);
      expectParts(
        attribute(fills, marksOf(100, 100, 97), 5),
        { spreadTickLots: 10, adverseTickLots: -30, inventoryTickLots: 0, profitTickLots: -20 },
        'Bought 10 at 99 in step 1, marks 100, 100, 97, horizon of 5 steps: the last mark is 97',
      );
      const last = freeze([{ step: 2, side: 'sell', priceTicks: 98, qtyLots: 10 }]);
      expectParts(
        attribute(last, marksOf(100, 100, 97), 1),
        { spreadTickLots: 10, adverseTickLots: 0, inventoryTickLots: 0, profitTickLots: 10 },
        'Sold 10 at 98 in the last step, mark 97: there is no later mark, so only the spread is left',
      );
    });

    points(3, 'the parts add up to cash + inventory × mark, for every horizon', () => {
      forAll(anyRun, ({ fills, marks, horizon }) => {
        const parts = attribute(fills, marks, horizon);
        let [inventory, cash] = [0, 0];
        for (const { side, priceTicks, qtyLots, feeTickLots = 0 } of fills) {
          inventory += signOf(side) * qtyLots;
          cash -= signOf(side) * qtyLots * priceTicks + feeTickLots;
        }
        const profit = cash + inventory * (marks[marks.length - 1] as number);
        const where = `${story(fills, marks)}, horizon ${horizon}`;
        expect(parts.profitTickLots, `${where}: cash + inventory × mark is ${profit}`).toBeCloseTo(
          profit,
          6,
        );
        const sum =
          parts.spreadTickLots +
          parts.adverseTickLots +
          parts.inventoryTickLots -
          parts.feesTickLots;
        expect(sum, `${where}: spread + adverse + inventory − fees is ${profit}`).toBeCloseTo(
          profit,
          6,
        );
      });
    });

    points(1, 'with a horizon of 0 nothing is adverse; without fills everything is 0', () => {
      forAll(anyRun, ({ fills, marks }) => {
        expect(
          attribute(fills, marks, 0).adverseTickLots,
          `${story(fills, marks)}: no time has passed at a horizon of 0`,
        ).toBeCloseTo(0, 9);
      });
      expectParts(
        attribute([], marksOf(100, 105), 1),
        { spreadTickLots: 0, adverseTickLots: 0, inventoryTickLots: 0, profitTickLots: 0 },
        'Without fills',
      );
    });

    points(2, 'markout() is an average over lots, of the fills that live to see it', () => {
      const fills = freeze([
        { step: 0, side: 'buy', priceTicks: 98, qtyLots: 30 },
        { step: 1, side: 'sell', priceTicks: 104, qtyLots: 10 },
        { step: 3, side: 'buy', priceTicks: 90, qtyLots: 500 },
      ]);
      const marks = marksOf(100, 101, 99, 97);
      const where = 'Bought 30 at 98, sold 10 at 104, bought 500 at 90 in the last step';
      expect(
        markout(fills, marks, 0),
        `${where}, horizon 0: (2·30 + 3·10 + 7·500) / 540, the spread earned of a lot`,
      ).toBeCloseTo(3590 / 540, 9);
      expect(
        markout(fills, marks, 2),
        `${where}, horizon 2: gains of 1 for 30 lots and 7 for 10; the last fill has no mark there`,
      ).toBeCloseTo(100 / 40, 9);
      expect(
        markout(fills, marks, 4),
        `${where}, horizon 4: no fill has a mark there, so undefined`,
      ).toBeUndefined();
      expect(markout([], marks, 1), 'Without fills there is no average: undefined').toBeUndefined();
    });

    points(1, 'steps and horizons that are none are refused', () => {
      const fill = (step: number) =>
        freeze([{ step, side: 'buy', priceTicks: 99, qtyLots: 1 } as const]);
      const marks = marksOf(100, 101);
      for (const step of [-1, 2, 0.5]) {
        expect(
          () => attribute(fill(step), marks, 1),
          `A fill in step ${step} of two marks: a RangeError`,
        ).toThrow(RangeError);
        expect(
          () => markout(fill(step), marks, 1),
          `The markout of a fill in step ${step} of two marks: a RangeError`,
        ).toThrow(RangeError);
      }
      for (const horizon of [-1, 1.5]) {
        expect(
          () => attribute(fill(0), marks, horizon),
          `A horizon of ${horizon} steps: a RangeError`,
        ).toThrow(RangeError);
      }
      expect(() => attribute([], [], 1), 'Without a mark: a RangeError').toThrow(RangeError);
    });
  },
);
