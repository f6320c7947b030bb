import fc from 'fast-check';
import { expect } from 'vitest';
import {
  midBefore,
  type NamedFill,
  partsByCounterparty,
  spreadParts,
} from '#answers/08-adverse-selection/spread-decomposition.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import type { MidPath } from '../../../src/stats/adverse-selection/markouts.js';

/** The mid is 10000 when the fill comes at 50, and `later` from 100 on; data until 200. */
const moving = (later: number): MidPath =>
  Object.freeze({
    timesNs: Object.freeze([0, 100]),
    midsTicks: Object.freeze([10_000, later]),
    untilNs: 200,
  });

const fill = (changes: Partial<NamedFill>): NamedFill =>
  Object.freeze({
    timeNs: 50,
    counterparty: 'Ash',
    side: 'buy',
    priceTicks: 9_998,
    qtyLots: 1,
    ...changes,
  });

graded(
  '08-adverse-selection/spread-decomposition',
  {
    hints: [
      'Three prices in a row: the mid before the trade, the price, the mid later. The parts are the three differences between them, and the sign says for whom they are good. Whose direction is D: yours or the taker’s?',
      'D is +1 where the taker bought, that is where your side is sell. Take the mid before from strictly before the fill. For the averages collect what counts by name, multiply each part by its lots, add, and divide by the lots once at the end.',
      'midBefore(path, t) is midAt(path, t − 1), for whole nanoseconds, and undefined where midAt(path, t) is. direction = side === "sell" ? 1 : −1. Sort by a.pnlTickLots − b.pnlTickLots, then by name.',
    ],
  },
  (points) => {
    points(3, 'midBefore() is the mid that the trade met, not the one it left', () => {
      const path: MidPath = { timesNs: [10, 20, 30], midsTicks: [100, 103, 0], untilNs: 40 };
      const where = 'with mids of 100 from 10, 103 from 20 and 0 from 30, until 40';
      const known: readonly [number, number | undefined, string][] = [
        [15, 100, 'between two entries'],
        [20, 100, 'at the time of an entry the one before counts: 103 is what the trade left'],
        [21, 103, 'just after it, it counts'],
        [40, 0, 'at the end of the data; a mid of 0 is a mid'],
        [10, undefined, 'at the first entry there was none before'],
        [5, undefined, 'before the first entry'],
        [41, undefined, 'after the end of the data'],
      ];
      for (const [timeNs, mid, why] of known) {
        expect(midBefore(path, timeNs), `midBefore(${timeNs}) ${where}: ${why}`).toBe(mid);
      }
      expect(
        midBefore({ timesNs: [10, 20], midsTicks: [1, 2] }, 21),
        'Without untilNs the data ends at its last time, 20: at 21 nothing is known',
      ).toBe(undefined);
    });

    points(3, 'spreadParts() gives the published definitions', () => {
      // Huang and Stoll (1996); three trades computed by hand, in cents of $100.
      const known = [
        ['sell', 'bought', 9_998, 9_995, 2, 5, -3],
        ['buy', 'sold', 10_002, 10_001, 2, 1, 1],
        ['buy', 'sold', 10_002, 10_006, 2, 6, -4],
      ] as const;
      for (const [taker, maker, priceTicks, later, effective, impact, realised] of known) {
        const side = taker === 'sell' ? 'buy' : 'sell';
        const call = `You ${maker} at ${priceTicks} from a taker who would ${taker}, mid 10000, later ${later}`;
        const parts = spreadParts(fill({ side, priceTicks, qtyLots: 200 }), moving(later), 60);
        expect(parts?.effectiveHalfTicks, `${call}: the taker paid ${effective}`).toBe(effective);
        expect(parts?.impactTicks, `${call}: the mid went the taker’s way by ${impact}`).toBe(
          impact,
        );
        expect(parts?.realisedHalfTicks, `${call}: you keep ${realised}, a lot`).toBe(realised);
      }
    });

    points(2, 'spreadParts() looks at the right two mids', () => {
      const path: MidPath = { timesNs: [0, 50, 110], midsTicks: [100, 104, 106], untilNs: 120 };
      const one = fill({ side: 'sell', priceTicks: 101, timeNs: 50 });
      const what =
        'Sold at 101 at time 50, mids of 100 from 0, 104 from 50, 106 from 110, until 120';
      expect(spreadParts(one, path, 60), `${what}, horizon 60`).toEqual({
        effectiveHalfTicks: 1,
        impactTicks: 6,
        realisedHalfTicks: -5,
      });
      expect(
        spreadParts(one, path, 0),
        `${what}, horizon 0: the trade met 100 and left 104 behind, an impact of 4`,
      ).toEqual({ effectiveHalfTicks: 1, impactTicks: 4, realisedHalfTicks: -3 });
      expect(
        spreadParts({ ...one, priceTicks: 98 }, path, 60),
        'Sold at 98, two below the mid of 100 that the trade met: the taker paid −2, it was you who paid',
      ).toEqual({ effectiveHalfTicks: -2, impactTicks: 6, realisedHalfTicks: -8 });
      expect(spreadParts(one, path, 71), `${what}, horizon 71: after the end, undefined`).toBe(
        undefined,
      );
      expect(
        spreadParts(fill({ timeNs: 0 }), path, 60),
        `A fill at time 0 met no mid that is known: undefined`,
      ).toBe(undefined);
    });

    points(2, 'effective = impact + realised, and the market may stand on its head', () => {
      const any = fc.record({
        priceTicks: fc.integer({ min: -50, max: 50 }),
        later: fc.integer({ min: -50, max: 50 }),
        side: fc.constantFrom('buy' as const, 'sell' as const),
      });
      forAll(any, ({ priceTicks, later, side }) => {
        const path = (sign: number): MidPath => ({
          timesNs: [0, 100],
          midsTicks: [0, sign * later],
          untilNs: 200,
        });
        const parts = spreadParts(fill({ side, priceTicks }), path(1), 60);
        const what = `A ${side} at ${priceTicks}, mid 0, later ${later}`;
        const sum = (parts?.impactTicks ?? NaN) + (parts?.realisedHalfTicks ?? NaN);
        expect(
          Math.abs(sum - (parts?.effectiveHalfTicks ?? NaN)),
          `${what}: impact + realised is ${sum}, the effective half-spread ${parts?.effectiveHalfTicks}; they are equal`,
        ).toBe(0);
        const turned = spreadParts(
          fill({ side: side === 'buy' ? 'sell' : 'buy', priceTicks: -priceTicks }),
          path(-1),
          60,
        );
        expect(
          Math.abs((turned?.realisedHalfTicks ?? NaN) - (parts?.realisedHalfTicks ?? NaN)),
          `${what}: with all prices negated and the sides swapped, the realised half-spread is the same`,
        ).toBe(0);
      });
    });

    points(3, 'partsByCounterparty() averages lots, not fills', () => {
      const fills = Object.freeze([
        fill({ counterparty: 'Ash', side: 'sell', priceTicks: 10_002, qtyLots: 100 }),
        fill({ counterparty: 'Ash', side: 'buy', priceTicks: 9_996, qtyLots: 300, timeNs: 60 }),
        fill({ counterparty: 'Box', side: 'sell', priceTicks: 10_003, qtyLots: 10 }),
      ]);
      const rows = partsByCounterparty(fills, moving(10_006), 60);
      const ash = rows.find(({ counterparty }) => counterparty === 'Ash');
      const what =
        'Ash buys 100 lots from you at 10002 and sells you 300 at 9996; mid 10000, later 10006';
      expect(ash?.fills, `${what}: 2 fills`).toBe(2);
      expect(ash?.qtyLots, `${what}: 400 lots`).toBe(400);
      expect(ash?.effectiveHalfTicks, `${what}: effective (2·100 + 4·300)/400`).toBeCloseTo(3.5, 9);
      expect(ash?.impactTicks, `${what}: impact (6·100 − 6·300)/400`).toBeCloseTo(-3, 9);
      expect(ash?.realisedHalfTicks, `${what}: realised (−4·100 + 10·300)/400`).toBeCloseTo(6.5, 9);
      expect(ash?.pnlTickLots, `${what}: −400 + 3000 tick-lots`).toBeCloseTo(2_600, 6);
    });

    points(2, 'partsByCounterparty() puts the most expensive first', () => {
      const sold = (counterparty: string, qtyLots: number, timeNs = 50) =>
        fill({ counterparty, side: 'sell', priceTicks: 10_002, qtyLots, timeNs });
      const names = (fills: readonly NamedFill[], later: number) =>
        partsByCounterparty(Object.freeze(fills), moving(later), 60).map((row) => row.counterparty);
      expect(
        names([sold('Ash', 1), sold('Box', 9), sold('Cob', 5)], 10_006),
        'All lose 4 ticks a lot: Box with 9 lots cost most, then Cob with 5, then Ash with 1',
      ).toEqual(['Box', 'Cob', 'Ash']);
      expect(
        names([sold('Ash', 1), sold('Box', 9), sold('Cob', 5)], 10_000),
        'All gain 2 ticks a lot: the one that brought least comes first',
      ).toEqual(['Ash', 'Cob', 'Box']);
      expect(
        names([sold('Cob', 3), sold('Ash', 3), sold('Box', 3)], 10_006),
        'Equal ones are sorted by name',
      ).toEqual(['Ash', 'Box', 'Cob']);
    });

    points(2, 'partsByCounterparty() leaves out what is not known', () => {
      const known = fill({ counterparty: 'Ash', qtyLots: 2 });
      const late = fill({ counterparty: 'Ash', qtyLots: 50, timeNs: 190 });
      const [row] = partsByCounterparty([known, late], moving(9_995), 60);
      const what = 'Of 2 lots at time 50 and 50 lots at time 190, horizon 60, data until 200';
      expect(row?.fills, `${what}: only the first counts`).toBe(1);
      expect(row?.qtyLots, `${what}: only the first fill’s lots count`).toBe(2);
      expect(row?.realisedHalfTicks, `${what}: bought at 9998, later 9995: −3`).toBeCloseTo(-3, 9);
      expect(
        partsByCounterparty([fill({ counterparty: 'Box', timeNs: 190 })], moving(9_995), 60),
        'A counterparty of which no fill counts has no row',
      ).toEqual([]);
      expect(partsByCounterparty([], moving(9_995), 60), 'No fills: no rows').toEqual([]);
    });

    points(1, 'what cannot be decomposed is a RangeError', () => {
      const refused: readonly [string, () => unknown][] = [
        ['A horizon of −1', () => spreadParts(fill({}), moving(1), -1)],
        ['A horizon of NaN', () => spreadParts(fill({}), moving(1), NaN)],
        ['0 lots', () => spreadParts(fill({ qtyLots: 0 }), moving(1), 1)],
        [
          '−2 lots by counterparty',
          () => partsByCounterparty([fill({ qtyLots: -2 })], moving(1), 1),
        ],
      ];
      for (const [what, call] of refused) expect(call, `${what}: a RangeError`).toThrow(RangeError);
    });
  },
);
