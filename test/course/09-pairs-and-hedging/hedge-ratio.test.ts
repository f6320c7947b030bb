import fc from 'fast-check';
import { expect } from 'vitest';
import {
  contractsFor,
  hedgedMoves,
  heldContracts,
  leastVarianceHedge,
} from '#answers/09-pairs-and-hedging/hedge-ratio.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

/** One part in a billion, as the file says; with the plain values where it is not met. */
function expectNear(actual: number, wanted: number, why: string): void {
  const isNear = Math.abs(actual - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
  expect(isNear ? wanted : actual, why).toBe(wanted);
}

/** −0 counts as 0. */
const plain = (values: readonly number[]) => values.map((value) => value + 0);

const HEDGE = Object.freeze([1, -1, 1, -1]);
/** 1.2 of the hedge, and half a unit of something that has nothing to do with it. */
const HELD = Object.freeze([1.7, -0.7, 0.7, -1.7]);
const SHARES = { inventoryShares: 40_000, sharePrice: 50, futurePoints: 5000, dollarsPerPoint: 50 };

const move = fc.integer({ min: -500, max: 500 });
const moves = fc.array(fc.tuple(move, move), { minLength: 3, maxLength: 25 });

graded(
  '09-pairs-and-hedging/hedge-ratio',
  {
    hints: [
      'The ratio says what one unit of the hedge does to the thing held. Which of the two variances is it divided by: that of the thing you choose the amount of, or that of the thing you are stuck with?',
      'For contracts, write down both sides in dollars: what the shares gain where the index gains 1 %, and what one contract gains then. For the band, keep one variable `held` and ask at each target only how far it is from that.',
      'ratio = dot(y, x) / dot(x, x) and effectiveness = dot(y, x)² / (dot(x, x) · dot(y, y)), x and y being deviations from their means. heldContracts: if (Math.abs(target − held) > band) held = Math.round(target).',
    ],
  },
  (points) => {
    points(2, 'leastVarianceHedge() finds a known ratio', () => {
      const exact = leastVarianceHedge({ held: [2, -2, 4, -4], hedge: [1, -1, 2, -2] });
      expectNear(exact.ratio, 2, 'What moves twice as far needs 2 of the hedge');
      expectNear(exact.effectiveness, 1, 'and nothing is left of it');
      const { ratio } = leastVarianceHedge({ held: HELD, hedge: HEDGE });
      expectNear(ratio, 1.2, '1.2 of the hedge and unrelated moves of ½: the ratio is 1.2');
      const against = leastVarianceHedge({ held: [-3, 3, -6, 6], hedge: [1, -1, 2, -2] });
      expectNear(against.ratio, -3, 'What moves against the hedge has a negative ratio');
      expectNear(against.effectiveness, 1, 'and can be hedged as well as anything');
    });

    points(2, 'the effectiveness is a share of variance', () => {
      const { effectiveness } = leastVarianceHedge({ held: HELD, hedge: HEDGE });
      expectNear(
        effectiveness,
        1.44 / 1.69,
        'Of a variance of 1.69 the hedge takes away 1.44: the square of the correlation',
      );
      const none = leastVarianceHedge({ held: [1, 1, -1, -1], hedge: HEDGE });
      expectNear(none.ratio, 0, 'Unrelated moves have a ratio of 0');
      expectNear(none.effectiveness, 0, 'and nothing is taken away');
    });

    points(1, 'a drift is not risk', () => {
      const { ratio, effectiveness } = leastVarianceHedge({
        held: HELD.map((value) => value + 5),
        hedge: HEDGE.map((value) => value - 3),
      });
      expectNear(ratio, 1.2, 'A constant added to all moves of either changes nothing');
      expectNear(effectiveness, 1.44 / 1.69, 'nor does it change the effectiveness');
    });

    points(1, 'what never moves needs no hedge, and is none', () => {
      const still = leastVarianceHedge({ held: [0.1, 0.1, 0.1], hedge: [1, 2, 4] });
      expect(
        plain([still.ratio, still.effectiveness]),
        'Held moves by 0.1 throughout: both are 0',
      ).toEqual([0, 0]);
      expect(
        () => leastVarianceHedge({ held: [1, 2, 4], hedge: [0.1, 0.1, 0.1] }),
        'A hedge that moves by 0.1 throughout is a RangeError',
      ).toThrow(RangeError);
    });

    points(2, 'hedgedMoves() is what is left', () => {
      const left = hedgedMoves({ held: HELD, hedge: HEDGE }, 1.2);
      expect(left, 'Four moves have four remainders').toHaveLength(4);
      for (const [t, wanted] of [0.5, 0.5, -0.5, -0.5].entries()) {
        expectNear(left[t] as number, wanted, `What is left of ${HELD[t]} is ${wanted}`);
      }
      expect(plain(hedgedMoves({ held: [3, 4], hedge: [1, 1] }, 0)), 'Without a hedge').toEqual([
        3, 4,
      ]);
      expect(hedgedMoves({ held: [], hedge: [] }, 1), 'No moves').toEqual([]);
    });

    points(3, 'contractsFor() balances dollars', () => {
      expectNear(
        contractsFor(SHARES, 1.2),
        -9.6,
        '40,000 shares of $50 at β = 1.2 are $2.4 million of index; a contract is $250,000',
      );
      expectNear(
        contractsFor({ ...SHARES, inventoryShares: -40_000 }, 1.2),
        9.6,
        'Who is short shares buys contracts',
      );
      expectNear(
        contractsFor({ ...SHARES, sharePrice: 100 }, 1.2),
        -19.2,
        'At twice the price the same shares are twice the dollars: β is a ratio of returns',
      );
      expectNear(contractsFor(SHARES, -0.5), 4, 'A negative β buys against a long position');
      expectNear(contractsFor({ ...SHARES, inventoryShares: 0 }, 1.2), 0, 'Nothing held, none');
    });

    points(3, 'heldContracts() trades only beyond the band', () => {
      expect(
        plain(heldContracts(Object.freeze([0.4, 0.9, 2.2, 1.4, 0.1]), 0.75)),
        'Band ¾: 0.4 is near 0; 0.9 is not; 2.2 is not near 1; 1.4 is near 2; 0.1 is not',
      ).toEqual([0, 1, 2, 2, 0]);
      expect(
        plain(heldContracts([0.9, 1.1], 1)),
        'Band 1: one starts with none, 0.9 is near that and 1.1 is not',
      ).toEqual([0, 1]);
      expect(
        plain(heldContracts([-0.7, -1.4, -2.4, -2.6], 0.5)),
        'Band ½, short: −0.7 → −1, −1.4 is near, −2.4 → −2, −2.6 → −3',
      ).toEqual([-1, -1, -2, -3]);
      expect(
        plain(heldContracts([2, 2.25, 4, 4.25], 2)),
        'Band 2: at a distance of exactly 2 nothing is traded, at 2.25 it is',
      ).toEqual([0, 2, 2, 4]);
      expect(
        plain(heldContracts([9.8, -9.7], 1)),
        'A target that changes sides is followed in one trade, to the nearest whole number',
      ).toEqual([10, -10]);
      expect(heldContracts([], 1), 'No targets').toEqual([]);
    });

    points(2, 'what cannot be hedged is a RangeError', () => {
      const { NaN: nan } = Number;
      const cases: [string, () => unknown][] = [
        ['3 moves against 2', () => leastVarianceHedge({ held: [1, 2, 3], hedge: [1, 2] })],
        ['a single move', () => leastVarianceHedge({ held: [1], hedge: [2] })],
        ['NaN held', () => leastVarianceHedge({ held: [1, nan], hedge: [1, 2] })],
        ['an infinite hedge', () => leastVarianceHedge({ held: [1, 2], hedge: [1, Infinity] })],
        ['hedgedMoves of 1 against 2', () => hedgedMoves({ held: [1], hedge: [1, 2] }, 1)],
        ['hedgedMoves of NaN', () => hedgedMoves({ held: [nan], hedge: [1] }, 1)],
        ['a ratio of NaN', () => hedgedMoves({ held: [1], hedge: [1] }, nan)],
        ['β of NaN', () => contractsFor(SHARES, nan)],
        ['an infinite inventory', () => contractsFor({ ...SHARES, inventoryShares: Infinity }, 1)],
        ['a share for nothing', () => contractsFor({ ...SHARES, sharePrice: 0 }, 1)],
        ['a negative future', () => contractsFor({ ...SHARES, futurePoints: -1 }, 1)],
        ['$0 a point', () => contractsFor({ ...SHARES, dollarsPerPoint: 0 }, 1)],
        ['a band of 0.4', () => heldContracts([1], 0.4)],
        ['a band of NaN', () => heldContracts([1], nan)],
        ['an infinite band', () => heldContracts([1], Infinity)],
        ['a target of NaN', () => heldContracts([1, nan], 1)],
      ];
      for (const [what, call] of cases) expect(call, what).toThrow(RangeError);
    });

    points(3, 'claims on many moves', () => {
      const variance = (values: readonly number[]) => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
      };
      forAll(moves, (rows) => {
        const pair = {
          held: Object.freeze(rows.map(([y]) => y)),
          hedge: Object.freeze(rows.map(([, x]) => x)),
        };
        if (variance(pair.hedge) === 0) return;
        const { ratio, effectiveness } = leastVarianceHedge(pair);
        const left = variance(hedgedMoves(pair, ratio));
        const slack = 1e-9 * (1 + variance(pair.held));
        for (const other of [ratio - 0.1, ratio + 0.1, 0, 1]) {
          expect(
            variance(hedgedMoves(pair, other)),
            `No other ratio, ${other} for one, leaves less variance than yours`,
          ).toBeGreaterThanOrEqual(left - slack);
        }
        expect(
          Math.abs(left - (1 - effectiveness) * variance(pair.held)),
          'What is left is the share 1 − effectiveness of the variance of what is held',
        ).toBeLessThan(slack);
      });
      const targets = fc.array(
        fc.integer({ min: -90, max: 90 }).map((n) => n / 8 + 1 / 64),
        { maxLength: 20 },
      );
      forAll(fc.tuple(targets, fc.integer({ min: 4, max: 20 })), ([wanted, eighths]) => {
        const band = eighths / 8;
        const held = heldContracts(Object.freeze(wanted), band);
        expect(held, 'One position for each target').toHaveLength(wanted.length);
        for (const [t, target] of wanted.entries()) {
          const now = (held[t] as number) + 0;
          const before = (held[t - 1] ?? 0) + 0;
          expect(Number.isInteger(now), 'Contracts are whole').toBe(true);
          expect(
            Math.abs(target - now),
            `At ${target} one is never farther than the band of ${band}`,
          ).toBeLessThanOrEqual(band);
          const isNear = Math.abs(target - before) <= band;
          if (isNear) expect(now, `${target} is near ${before}: no trade`).toBe(before);
        }
      });
    });
  },
);
