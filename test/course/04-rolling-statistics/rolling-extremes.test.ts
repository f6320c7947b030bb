import fc from 'fast-check';
import { expect } from 'vitest';
import { breakouts, RollingExtremes } from '#answers/04-rolling-statistics/rolling-extremes.js';
import { countSteps } from '../../../src/course/count-steps.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

const listed = (values: readonly number[]) => `[${values.join(', ')}]`;

/** −0 is 0 here: whoever finds a minimum as minus a maximum may answer with it. */
const plain = (value: number | undefined) => (value === undefined ? value : value + 0);

/** Adds the values one by one and asks after each. */
function seen(window: number, values: readonly number[]): { min: number[]; max: number[] } {
  const extremes = new RollingExtremes(window);
  const found = { min: [] as number[], max: [] as number[] };
  for (const value of values) {
    extremes.add(value);
    found.min.push(plain(extremes.min()) as number);
    found.max.push(plain(extremes.max()) as number);
  }
  return found;
}

/** Whole numbers from 0 to 999 that look random and are the same everywhere. */
function jumbled(count: number): number[] {
  let state = 12345;
  return Array.from({ length: count }, () => {
    state = (1664525 * state + 1013904223) % 2 ** 32;
    return Math.floor((1000 * state) / 2 ** 32);
  });
}

/** Steps of 3,000 values, with both questions after each, when the window is full. */
function work(window: number, values: readonly number[]): number {
  const extremes = new RollingExtremes(window);
  for (const value of values.slice(0, window)) extremes.add(value);
  const { steps, moves } = countSteps(() => {
    for (const value of values.slice(window, window + 3_000)) {
      extremes.add(value);
      extremes.min();
      extremes.max();
    }
  });
  return steps + moves;
}

function expectAmortised(what: string, values: readonly number[]): void {
  const [narrow, wide] = [work(10, values), work(1_000, values)];
  expect(
    wide,
    `3,000 values that ${what}, with both questions after each, took ${narrow} steps with a window of 10 and ${wide} with one of 1,000; O(1) amortised allows at most half as many again`,
  ).toBeLessThanOrEqual(1.5 * narrow);
}

graded(
  '04-rolling-statistics/rolling-extremes',
  {
    hints: [
      'Five values in the window: 3, 8, 5, 6, 2, the newest last. Which of them can still become the maximum, however the next values turn out? Cross out those that never can.',
      'Keep the candidates for the maximum with the index at which each came, from old to new; their values fall. A new value crosses out, from the back, all that are not higher than itself, and then joins at the back. The front leaves when its index is `window` behind. For the minimum the same, mirrored. And removing the front must not move the others: keep an index of the front, or use a ring.',
      'while (not empty and back.value <= value) pop; push({ value, index }); if (front.index <= index − window) front++; the maximum is queue[front].value. Now and then cut off what lies before the front, with one slice. breakouts: ask for the maximum first, compare, add afterwards.',
    ],
  },
  (points) => {
    points(2, 'min() and max() are those of the last values', () => {
      const values = Object.freeze([3, 8, 5, 6, 2, 7]);
      expect(seen(3, values).max, `The maxima of a window of 3 on ${listed(values)}`).toEqual([
        3, 8, 8, 8, 6, 7,
      ]);
      expect(seen(3, values).min, `The minima of a window of 3 on ${listed(values)}`).toEqual([
        3, 3, 3, 5, 2, 2,
      ]);
      expect(seen(1, values).max, 'A window of 1 has its one value as maximum').toEqual([
        ...values,
      ]);
      expect(seen(1, values).min, 'A window of 1 has its one value as minimum').toEqual([
        ...values,
      ]);
    });

    points(1, 'an extreme leaves exactly when it is `window` values old', () => {
      expect(
        seen(2, [9, 3, 5]).max,
        'A window of 2 on 9, 3, 5: the 9 counts while it is one of the last two',
      ).toEqual([9, 9, 5]);
      expect(
        seen(4, [1, 5, 6, 7, 8, 9]).min,
        'A window of 4 on 1, 5, 6, 7, 8, 9: the minima',
      ).toEqual([1, 1, 1, 1, 5, 6]);
      expect(
        seen(3, [9, 8, 7, 6, 5]).max,
        'A window of 3 on values that fall: the maximum is the oldest one left',
      ).toEqual([9, 9, 9, 8, 7]);
    });

    points(2, 'equal values do not confuse it', () => {
      expect(
        seen(3, [5, 5, 1, 1, 1]).max,
        'A window of 3 on 5, 5, 1, 1, 1: the second 5 stays when the first has left',
      ).toEqual([5, 5, 5, 5, 1]);
      expect(seen(2, [4, 4, 4]).min, 'A window of 2 on equal values').toEqual([4, 4, 4]);
      expect(seen(3, [0, 0, 0, -1, -1]).min, 'A window of 3 on 0, 0, 0, −1, −1').toEqual([
        0, 0, 0, -1, -1,
      ]);
    });

    points(1, 'it knows how many values it holds, and says nothing of none', () => {
      const extremes = new RollingExtremes(2);
      expect(plain(extremes.min()), 'An empty window has no minimum').toBeUndefined();
      expect(plain(extremes.max()), 'An empty window has no maximum').toBeUndefined();
      expect(extremes.count, 'An empty window holds nothing').toBe(0);
      extremes.add(-4);
      expect(extremes.count, 'One value').toBe(1);
      expect(plain(extremes.max()), 'The maximum of a single −4').toBe(-4);
      extremes.add(-6);
      extremes.add(0);
      expect(extremes.count, 'A window of 2 after three values').toBe(2);
      expect(plain(extremes.max()), 'The maximum of −6 and 0: zero is a value').toBe(0);
      extremes.add(3);
      expect(plain(extremes.min()), 'The minimum of 0 and 3: zero is a value').toBe(0);
    });

    points(3, 'it agrees with a look at the whole window', () => {
      const inputs = fc.tuple(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
      );
      forAll(inputs, ([values, window]) => {
        const inside = values.map((_, i) => values.slice(Math.max(0, i + 1 - window), i + 1));
        const found = seen(window, Object.freeze(values));
        expect(found.max, `The maxima of a window of ${window} on ${listed(values)}`).toEqual(
          inside.map((some) => Math.max(...some)),
        );
        expect(found.min, `The minima of a window of ${window} on ${listed(values)}`).toEqual(
          inside.map((some) => Math.min(...some)),
        );
      });
    });

    points(2, 'breakouts() compares a value with those before it, not with itself', () => {
      expect(
        breakouts([1, 2, 3, 3, 4], 2),
        '1, 2, 3, 3, 4 with a window of 2: the first 3 and the 4',
      ).toEqual([2, 4]);
      expect(
        breakouts([1, 2, 3], 1),
        '1, 2, 3 with a window of 1: each is higher than the one before',
      ).toEqual([1, 2]);
      expect(
        breakouts([9, 1, 2, 3, 4], 3),
        '9, 1, 2, 3, 4 with a window of 3: the 3 is below the 9, the 4 is above 1, 2 and 3',
      ).toEqual([4]);
      expect(breakouts([5, 4, 3, 2], 2), 'Values that fall never break out').toEqual([]);
      expect(
        breakouts([-9, -8, 0, 0, 1], 2),
        '−9, −8, 0, 0, 1 with a window of 2: zero is a value',
      ).toEqual([2, 4]);
      expect(
        breakouts([1, 2], 2),
        'Fewer values before it than the window has: no breakout',
      ).toEqual([]);
      expect(breakouts([], 2), 'No values').toEqual([]);
    });

    points(2, 'breakouts() agrees with a look at the values before', () => {
      const inputs = fc.tuple(
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 6 }),
      );
      forAll(inputs, ([values, window]) => {
        const wanted = values.flatMap((value, i) =>
          i >= window && values.slice(i - window, i).every((before) => value > before) ? [i] : [],
        );
        expect(
          breakouts(Object.freeze(values), window),
          `Where ${listed(values)} is above all ${window} values before`,
        ).toEqual(wanted);
      });
    });

    points(2, 'what is no number is refused, and does not spoil what is there', () => {
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
        const extremes = new RollingExtremes(2);
        extremes.add(3);
        extremes.add(5);
        expect(() => extremes.add(value), `Adding ${value} is a RangeError`).toThrow(RangeError);
        expect(plain(extremes.min()), `The minimum of 3 and 5, after a ${value} was refused`).toBe(
          3,
        );
        expect(plain(extremes.max()), `The maximum of 3 and 5, after a ${value} was refused`).toBe(
          5,
        );
        extremes.add(4);
        expect(
          extremes.min(),
          `3, 5, a ${value} that was refused, 4: the minimum of the last two`,
        ).toBe(4);
        for (const values of [
          [1, 2, value],
          [value, 1, 2, 3],
        ]) {
          expect(
            () => breakouts(values, 2),
            `breakouts() of [${values.join(', ')}] with a window of 2 is a RangeError`,
          ).toThrow(RangeError);
        }
      }
      for (const window of [0, -3, 2.5, Number.NaN, Number.POSITIVE_INFINITY]) {
        expect(() => new RollingExtremes(window), `A window of ${window} is a RangeError`).toThrow(
          RangeError,
        );
        expect(
          () => breakouts([1, 2, 3], window),
          `breakouts() with a window of ${window} is a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(3, 'values that jump about cost the same with any window', () => {
      expectAmortised('jump about', jumbled(4_000));
    });

    points(3, 'so do values that rise or fall all the time', () => {
      const up = Array.from({ length: 4_000 }, (_, i) => i);
      expectAmortised('only rise', up);
      expectAmortised('only fall', [...up].reverse());
    });

    points(2, 'so does breakouts()', () => {
      const [narrow, wide] = [10, 1_000].map((window) => {
        const { steps, moves } = countSteps(() => breakouts(jumbled(3_000), window));
        return steps + moves;
      }) as [number, number];
      expect(
        wide,
        `breakouts() on 3,000 values took ${narrow} steps with a window of 10 and ${wide} with one of 1,000; at most half as many again are allowed`,
      ).toBeLessThanOrEqual(1.5 * narrow);
    });
  },
);
