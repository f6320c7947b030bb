import fc from 'fast-check';
import { expect } from 'vitest';
import {
  applyFill,
  type Fill,
  FLAT,
  type Position,
  profitAndLoss,
} from '#answers/03-inventory-skew/profit-and-loss.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { lots, type Side, ticks } from '../../../src/units/index.js';

const buy = (qty: number, price: number) => fill('buy', qty, price);
const sell = (qty: number, price: number) => fill('sell', qty, price);

function fill(side: Side, qty: number, price: number): Fill {
  return Object.freeze({ side, priceTicks: ticks(price), qtyLots: lots(qty) });
}

function after(...fills: readonly Fill[]): Position {
  return fills.reduce((position, next) => Object.freeze(applyFill(position, next)), FLAT);
}

/** `buy 100 at 9995, sell 40 at 10005`: what a message calls a list of fills. */
const told = (fills: readonly Fill[]) =>
  fills.map(({ side, qtyLots, priceTicks }) => `${side} ${qtyLots} at ${priceTicks}`).join(', ');

/** Equal to a ten-thousandth of a tick-lot: an average cost is seldom a whole number. */
function expectNear(actual: number, expected: number, sentence: string): void {
  const close = Math.abs(actual - expected) <= 1e-4;
  expect(close ? expected : actual, sentence).toBe(expected);
}

const fills = fc.array(
  fc
    .tuple(
      fc.constantFrom<Side>('buy', 'sell'),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: -20, max: 20_000 }),
    )
    .map(([side, qty, price]) => fill(side, qty, price)),
  { minLength: 1, maxLength: 25 },
);

graded(
  '03-inventory-skew/profit-and-loss',
  {
    hints: [
      'Cash and inventory never need a case: a buy of n lots at p takes n p from the cash and adds n lots. Only the average cost and the realised profit ask what the fill did to the position.',
      'Compare the sign of the fill (+n or −n) with the sign of the inventory before it. The same sign, or flat before: it grows. The other sign: min(|q|, n) lots are closed and realised; what is left of the fill, if anything, opens a new position.',
      "realised += closed × (price − cost) × sign(q). The new cost: undefined where q' is 0; the price of the fill where the position was flat or the sign changed; the old cost where |q'| < |q|; otherwise (|q| × cost + n × price) / |q'|.",
    ],
  },
  (points) => {
    points(2, 'cash and inventory follow every fill', () => {
      const long = after(buy(100, 9_995));
      expect(long.inventoryLots, 'A buy of 100 lots from flat: 100 lots long').toBe(100);
      expect(long.cashTickLots, 'A buy of 100 lots at 9995 costs 999500 of cash').toBe(-999_500);
      const short = after(sell(40, 10_005));
      expect(short.inventoryLots, 'A sale of 40 lots from flat: 40 lots short, which is −40').toBe(
        -40,
      );
      expect(short.cashTickLots, 'A sale of 40 lots at 10005 brings 400200 of cash').toBe(400_200);
      expect(after(buy(10, -38)).cashTickLots, 'A buy of 10 lots at −38 brings 380 of cash').toBe(
        380,
      );
      forAll(fills, (drawn) => {
        let cash = 0;
        let inventory = 0;
        for (const { side, qtyLots, priceTicks } of drawn) {
          cash += side === 'buy' ? -qtyLots * priceTicks : qtyLots * priceTicks;
          inventory += side === 'buy' ? qtyLots : -qtyLots;
        }
        const position = after(...drawn);
        expect(position.cashTickLots + 0, `Cash after: ${told(drawn)}`).toBe(cash + 0);
        expect(position.inventoryLots + 0, `Inventory after: ${told(drawn)}`).toBe(inventory + 0);
      });
    });

    points(2, 'fills that grow a position are averaged by lots', () => {
      expect(
        after(buy(100, 100), buy(300, 110)).averageCostTicks,
        '100 lots at 100 and 300 at 110 cost 107.5 on average',
      ).toBe(107.5);
      expect(
        after(sell(100, 100), sell(300, 110)).averageCostTicks,
        'Sold short, 100 lots at 100 and 300 at 110 were sold for 107.5 on average',
      ).toBe(107.5);
      expect(
        after(buy(10, 0), buy(10, 100)).averageCostTicks,
        'A price of 0 is a price: 10 lots at 0 and 10 at 100 cost 50 on average',
      ).toBe(50);
      expect(
        after(buy(100, 100), buy(300, 110)).realisedTickLots,
        'Buying more realises nothing',
      ).toBe(0);
      expect(
        after(buy(100, 9_995)).averageCostTicks,
        'The first fill of 100 lots at 9995 costs 9995 on average',
      ).toBe(9_995);
    });

    points(
      2,
      'fills that shrink a position realise profit, and leave the average cost alone',
      () => {
        const long = after(buy(100, 100), buy(300, 110), sell(200, 120));
        expect(
          long.realisedTickLots,
          '200 of 400 lots that cost 107.5 are sold at 120: 200 × 12.5 is realised',
        ).toBe(2_500);
        expect(
          long.averageCostTicks,
          'The 200 lots that are left still cost 107.5 on average',
        ).toBe(107.5);
        const short = after(sell(100, 110), buy(25, 100));
        expect(
          short.realisedTickLots,
          '25 of 100 lots sold short at 110 are bought back at 100: a profit of 250',
        ).toBe(250);
        expect(short.averageCostTicks, 'The 75 lots still short were sold for 110 on average').toBe(
          110,
        );
        expect(
          after(sell(100, 110), buy(25, 130)).realisedTickLots,
          '25 lots sold short at 110 are bought back at 130: a loss of 500',
        ).toBe(-500);
        expect(
          after(buy(10, 0), sell(5, 4)).realisedTickLots,
          '5 of 10 lots that cost 0 are sold at 4: a profit of 20',
        ).toBe(20);
      },
    );

    points(1, 'a closed position has no average cost', () => {
      const flat = after(buy(100, 9_995), sell(100, 10_005));
      expect(flat.inventoryLots + 0, 'Bought and sold 100 lots: flat').toBe(0);
      expect(
        flat.averageCostTicks,
        'A flat position has no average cost: undefined',
      ).toBeUndefined();
      expect(
        flat.realisedTickLots,
        'The round trip at 9995 / 10005 on 100 lots realises 1000',
      ).toBe(1_000);
      const again = applyFill(flat, buy(10, 50));
      expect(
        again.averageCostTicks,
        'A buy of 10 lots at 50 after being flat costs 50: the old cost is forgotten',
      ).toBe(50);
    });

    points(3, 'a fill that goes through zero closes one position and opens another', () => {
      const short = after(buy(10, 100), sell(25, 105));
      expect(short.inventoryLots, '10 lots long, 25 sold: 15 lots short').toBe(-15);
      expect(
        short.realisedTickLots,
        'Only the 10 lots that were held are realised, at 5 ticks each',
      ).toBe(50);
      expect(short.averageCostTicks, 'The 15 lots short were sold at 105').toBe(105);
      const long = after(sell(10, 100), buy(30, 97));
      expect(long.inventoryLots, '10 lots short, 30 bought: 20 lots long').toBe(20);
      expect(
        long.realisedTickLots,
        'Only the 10 lots sold short at 100 are realised, at 3 ticks each',
      ).toBe(30);
      expect(long.averageCostTicks, 'The 20 lots long were bought at 97').toBe(97);
    });

    points(2, 'profitAndLoss() marks what is held at the mark, long and short', () => {
      const long = after(buy(100, 9_995));
      expect(
        profitAndLoss(long, 10_000).unrealisedTickLots,
        '100 lots that cost 9995, marked at 10000: 500 unrealised',
      ).toBe(500);
      expect(
        profitAndLoss(long, 9_990.5).unrealisedTickLots,
        'The same marked at 9990.5: a loss of 450',
      ).toBe(-450);
      const short = after(sell(100, 10_005));
      expect(
        profitAndLoss(short, 10_000).unrealisedTickLots,
        '100 lots sold short at 10005, marked at 10000: 500 unrealised',
      ).toBe(500);
      expect(
        profitAndLoss(short, 10_010).unrealisedTickLots,
        'The same marked at 10010: a loss of 500',
      ).toBe(-500);
      expect(
        profitAndLoss(long, 0).unrealisedTickLots,
        'A mark of 0 is a mark: 100 lots that cost 9995 have lost 999500',
      ).toBe(-999_500);
      const flat = after(buy(100, 9_995), sell(100, 10_005));
      expect(
        profitAndLoss(flat, 12_345).unrealisedTickLots + 0,
        'A flat position has nothing unrealised',
      ).toBe(0);
      expect(
        profitAndLoss(flat, 12_345).totalTickLots,
        'A flat position is worth its cash: 1000',
      ).toBe(1_000);
    });

    points(2, 'realised and unrealised add up to cash and inventory at the mark', () => {
      forAll(
        fc.tuple(
          fills,
          fc.integer({ min: -40, max: 40_000 }).map((n) => n / 2),
        ),
        ([drawn, mark]) => {
          const position = after(...drawn);
          const split = profitAndLoss(position, mark);
          const worth = position.cashTickLots + position.inventoryLots * mark;
          const where = `after ${told(drawn)}, marked at ${mark}`;
          expectNear(
            split.totalTickLots,
            worth,
            `The total is cash plus inventory at the mark, ${where}`,
          );
          expectNear(
            split.realisedTickLots + split.unrealisedTickLots,
            worth,
            `Realised plus unrealised is the total, ${where}`,
          );
          expectNear(
            split.realisedTickLots,
            position.realisedTickLots,
            `What is realised does not depend on the mark, ${where}`,
          );
        },
      );
    });

    points(1, 'nothing that is passed in is changed, and nothing is rounded away', () => {
      const before = after(buy(100, 100));
      const copy = { ...before };
      applyFill(before, sell(40, 120));
      profitAndLoss(before, 90);
      expect({ ...before }, 'The position passed to applyFill() is as it was before').toEqual(copy);
      expect({ ...FLAT }, 'FLAT stays flat').toEqual({
        inventoryLots: 0,
        cashTickLots: 0,
        averageCostTicks: undefined,
        realisedTickLots: 0,
      });
      let position = FLAT;
      for (let i = 0; i < 3_000; i++)
        position = applyFill(position, i % 3 === 0 ? sell(2, 10_001) : buy(1, 10_003));
      expect(
        position.cashTickLots,
        'After 1000 sales of 2 lots at 10001 and 2000 buys of 1 at 10003, cash is exactly −4000',
      ).toBe(-4_000);
    });

    points(1, 'a fill of nothing and a mark that is no number are a RangeError', () => {
      expect(() => applyFill(FLAT, buy(0, 100)), 'applyFill() of 0 lots is a RangeError').toThrow(
        RangeError,
      );
      for (const mark of [Number.NaN, Number.POSITIVE_INFINITY]) {
        expect(
          () => profitAndLoss(after(buy(1, 1)), mark),
          `profitAndLoss() of 1 lot at a mark of ${mark} is a RangeError`,
        ).toThrow(RangeError);
        expect(
          () => profitAndLoss(FLAT, mark),
          `profitAndLoss() of a flat position at a mark of ${mark} is a RangeError`,
        ).toThrow(RangeError);
      }
    });
  },
);
