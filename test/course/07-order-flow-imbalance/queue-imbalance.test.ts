import fc from 'fast-check';
import { expect } from 'vitest';
import {
  nextMoves,
  queueImbalance,
  type Top,
  upShareByImbalance,
} from '#answers/07-order-flow-imbalance/queue-imbalance.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

const top = (bidLots: number | undefined, askLots: number | undefined): Top =>
  Object.freeze({
    ...(bidLots !== undefined && { bidTicks: 99, bidLots }),
    ...(askLots !== undefined && { askTicks: 100, askLots }),
  });

type Move = 1 | -1 | undefined;

/** Mids in half-ticks around 100, many of them alike. */
const someMids = fc.array(
  fc.integer({ min: -2, max: 2 }).map((n) => 100 + n / 2),
  { maxLength: 25 },
);

function expectMoves(mids: readonly number[], wanted: readonly Move[], why: string): void {
  expect(nextMoves(Object.freeze([...mids])), why).toEqual(wanted);
}

graded(
  '07-order-flow-imbalance/queue-imbalance',
  {
    hints: [
      'Draw the mids 10, 10, 11, 9 as stairs, stand on each step, and look to the right until something changes. What do you see from the last one?',
      'An absent side is a queue of 0 lots. For the next moves walk backwards: where the mid does not change, what comes next is what came next one step later. For the classes, count moments and moves up; divide only where something was counted.',
      'moves[i] = mids[i + 1] > mids[i] ? 1 : mids[i + 1] < mids[i] ? −1 : moves[i + 1], with moves[last] undefined. The class is Math.min(Math.floor(classes * (imbalance + 1) / 2), classes − 1), from 2·i/classes − 1 to 2·(i + 1)/classes − 1; skip undefined moves before you count.',
    ],
  },
  (points) => {
    points(2, 'queueImbalance() is the difference of the queues as a share of their sum', () => {
      expect(
        queueImbalance(top(500, 400)),
        '500 lots bid and 400 offered: 100 of 900, which is 0.111…',
      ).toBeCloseTo(0.111111111111, 10);
      expect(queueImbalance(top(400, 500)), '400 bid and 500 offered: −0.111…').toBeCloseTo(
        -0.111111111111,
        10,
      );
      expect(queueImbalance(top(7, 7)), 'Queues of equal length: 0').toBeCloseTo(0, 12);
      expect(
        queueImbalance(Object.freeze({ bidTicks: 0, bidLots: 30, askTicks: 1, askLots: 10 })),
        'The prices play no part, also at 0: 30 bid and 10 offered are 0.5',
      ).toBeCloseTo(0.5, 12);
      expect(
        queueImbalance(Object.freeze({ bidLots: 30, askLots: 10 })),
        'The prices play no part, also where they are not given: 30 bid and 10 offered are 0.5',
      ).toBeCloseTo(0.5, 12);
    });

    points(2, 'queueImbalance() of a side where nobody waits', () => {
      expect(
        queueImbalance(top(undefined, 10)),
        'No bid and 10 lots offered: all that waits wants to sell, −1',
      ).toBeCloseTo(-1, 12);
      expect(queueImbalance(top(10, undefined)), '10 lots bid and no ask: 1').toBeCloseTo(1, 12);
      expect(
        queueImbalance(top(undefined, undefined)),
        'An empty book is no imbalance: 0, and not NaN',
      ).toBeCloseTo(0, 12);
      expect(queueImbalance(top(0, 0)), 'Two queues of 0 lots: 0, and not NaN').toBeCloseTo(0, 12);
    });

    points(1, 'lots that are none are a RangeError', () => {
      for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
        expect(() => queueImbalance(top(bad, 5)), `${bad} lots on the bid is a RangeError`).toThrow(
          RangeError,
        );
        expect(() => queueImbalance(top(5, bad)), `${bad} lots on the ask is a RangeError`).toThrow(
          RangeError,
        );
      }
    });

    points(3, 'nextMoves() looks ahead to the first mid that differs', () => {
      expectMoves(
        [10, 10, 11, 9],
        [1, 1, -1, undefined],
        'Mids 10, 10, 11, 9: from both tens the next move is up, from 11 it is down, from 9 nothing follows',
      );
      expectMoves(
        [10, 10, 10, 9.5],
        [-1, -1, -1, undefined],
        'Mids 10, 10, 10, 9.5: half a tick is a move, and all three tens see it coming',
      );
      expectMoves(
        [10, 11, 10, 10],
        [1, -1, undefined, undefined],
        'Mids 10, 11, 10, 10: nothing follows the last two, which is undefined and not 0 or down',
      );
      expectMoves([5, 5], [undefined, undefined], 'Mids that never move: undefined throughout');
      expectMoves([], [], 'No mids have no moves: an empty list');
      expectMoves([-1, 0, 0, -2], [1, -1, -1, undefined], 'Mids −1, 0, 0, −2: a mid of 0 is a mid');
    });

    points(2, 'nextMoves() on any path', () => {
      forAll(someMids, (mids) => {
        const found = nextMoves(mids);
        for (const [i, mid] of mids.entries()) {
          const later = mids.slice(i + 1).find((other) => other !== mid);
          const wanted = later === undefined ? undefined : later > mid ? 1 : -1;
          expect(found[i], `Mids ${mids.join(', ')}: the next move seen from number ${i}`).toBe(
            wanted,
          );
        }
      });
    });

    points(3, 'upShareByImbalance() counts by class', () => {
      const imbalances = Object.freeze([-0.9, -0.6, -0.2, 0.1, 0.3, 0.7, 0.8, 0.9]);
      const moves = Object.freeze<Move[]>([-1, 1, -1, 1, -1, 1, 1, 1]);
      const wanted = [
        [-1, -0.5, 2, 0.5],
        [-0.5, 0, 1, 0],
        [0, 0.5, 2, 0.5],
        [0.5, 1, 3, 1],
      ];
      const found = upShareByImbalance(imbalances, moves, 4);
      expect(found.length, 'Four classes were asked for').toBe(4);
      for (const [i, [from, to, count, upShare]] of wanted.entries()) {
        const where = `Class ${i} of 4, from ${from} to ${to}`;
        expect(found[i].from, `${where}: where it begins`).toBeCloseTo(from, 9);
        expect(found[i].to, `${where}: where it ends`).toBeCloseTo(to, 9);
        expect(found[i].count, `${where}: how many of the eight moments it holds`).toBe(count);
        expect(found[i].upShare, `${where}: the share that was followed by a move up`).toBeCloseTo(
          upShare,
          9,
        );
      }
    });

    points(2, 'upShareByImbalance() at the edges', () => {
      const found = upShareByImbalance([-1, -0.5, 0, 0.5, 1], [1, 1, 1, 1, 1], 4);
      expect(
        found.map(({ count }) => count),
        'Imbalances −1, −0.5, 0, 0.5, 1 in four classes: a boundary belongs to the higher class, and 1 to the last',
      ).toEqual([1, 1, 1, 2]);
      const gaps = upShareByImbalance([-0.5, -0.25, 0.5], [undefined, 1, undefined], 2);
      expect(
        gaps[0].count,
        'Two moments below 0, one of them followed by nothing: it is left out, 1 is counted',
      ).toBe(1);
      expect(gaps[0].upShare, 'Of the one that is counted the next move was up: 1').toBeCloseTo(
        1,
        9,
      );
      expect(gaps[1].count, 'One moment above 0, followed by nothing: 0 are counted').toBe(0);
      expect(
        gaps[1].upShare,
        'A class in which nothing was counted has no share: undefined, and not 0 or NaN',
      ).toBeUndefined();
      expect(
        () => upShareByImbalance([-0.5, 0.5], [1, -1], 1),
        'One class, which holds all, is a number of classes: no error',
      ).not.toThrow();
      expect(
        upShareByImbalance([-0.5, 0.5], [1, -1], 1),
        'One class from −1 to 1 with two moments, one of them followed by a move up',
      ).toEqual([{ from: -1, to: 1, count: 2, upShare: 0.5 }]);
      expect(
        upShareByImbalance([], [], 3).map(({ count }) => count),
        'No moments in three classes: each of them counts 0',
      ).toEqual([0, 0, 0]);
    });

    points(1, 'what cannot be counted is a RangeError', () => {
      const calls: readonly [string, () => unknown][] = [
        ['0 classes', () => upShareByImbalance([0], [1], 0)],
        ['2.5 classes', () => upShareByImbalance([0], [1], 2.5)],
        ['one imbalance and two moves', () => upShareByImbalance([0], [1, 1], 2)],
        ['an imbalance of 1.2', () => upShareByImbalance([1.2], [1], 2)],
        ['an imbalance of −1.2', () => upShareByImbalance([-1.2], [1], 2)],
        ['an imbalance that is not a number', () => upShareByImbalance([Number.NaN], [1], 2)],
        [
          'an imbalance of 1.2, of a moment that nothing follows',
          () => upShareByImbalance([0.5, 1.2], [1, undefined], 2),
        ],
      ];
      for (const [what, call] of calls) {
        expect(call, `upShareByImbalance() with ${what} is a RangeError`).toThrow(RangeError);
      }
    });
  },
);
