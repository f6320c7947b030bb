import fc from 'fast-check';
import { expect } from 'vitest';
import { shrink } from '#answers/12-find-the-bug/shrink-a-failure.js';
import {
  type Fault,
  faultNamed,
  firstDisagreement,
  randomCommands,
} from '../../../src/course/broken-engines/index.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { type Command, ReadableEngine } from '../../../src/matching/index.js';
import { Random } from '../../../src/random/index.js';

type Fails<T> = (list: readonly T[]) => boolean;

const upTo = (n: number): readonly number[] =>
  Object.freeze(Array.from({ length: n }, (_, index) => index));
const containing =
  (...needed: readonly number[]): Fails<number> =>
  (list) =>
    needed.every((one) => list.includes(one));

/** Counts how often a question is asked. */
function counting<T>(fails: Fails<T>): { readonly fails: Fails<T>; calls(): number } {
  let calls = 0;
  return {
    calls: () => calls,
    fails: (list) => {
      calls += 1;
      return fails(list);
    },
  };
}

/** The items that could be left out of a list, each alone, with what is left still failing. */
function superfluous<T>(list: readonly T[], fails: Fails<T>): readonly T[] {
  return list.filter((_, at) => fails(list.filter((_other, index) => index !== at)));
}

/** An item fails only in company: it needs its partner wherever it stands, and the list needs `core`. */
const withPartners =
  (core: readonly number[], partnerOf: ReadonlyMap<number, number>): Fails<number> =>
  (list) =>
    containing(...core)(list) &&
    list.every((item) => {
      const partner = partnerOf.get(item);
      return partner === undefined || list.includes(partner);
    });

/** 80 random commands on which the broken engine and the right one part. */
function failureOf(fault: Fault): { commands: readonly Command[]; fails: Fails<Command> } {
  const fails: Fails<Command> = (list) =>
    firstDisagreement([new ReadableEngine(), fault.makes[0]()], list) !== undefined;
  const random = new Random(12);
  const uniform = () => random.uniform();
  for (let tries = 0; tries < 50; tries++) {
    const commands = randomCommands({ kind: 'rich', count: 80, uniform });
    if (fails(commands)) return { commands: Object.freeze(commands), fails };
  }
  throw new RangeError(`Cannot find a failing sequence: ${fault.name} shows in none of 50`);
}

graded(
  '12-find-the-bug/shrink-a-failure',
  {
    hints: [
      'Begin with the simplest thing that works: leave out one item; if the list still fails, leave it out for good; go on to the next. When is the result not yet 1-minimal, and why?',
      'Once round is not enough: an item can become superfluous after another one has gone. Go round until a whole round changes nothing. And for the number of calls: before you try single items, try to leave out the whole list, halves, quarters, eighths.',
      'for size = n, n/2, n/4, …, 2: walk over the list in parts of that size; where the list without the part still fails, go on with that. Then the same with size 1, again and again until a round leaves nothing out. Build each candidate from two slices, and keep it only if fails(candidate).',
    ],
  },
  (points) => {
    points(2, 'shrink() finds the items that matter', () => {
      expect(
        shrink([5, 8, 2, 9, 4], (list) => list.includes(8) && list.includes(4)),
        'Of 5, 8, 2, 9, 4, where 8 and 4 together fail, 8 and 4 are left, in that order',
      ).toEqual([8, 4]);
      expect(
        shrink(upTo(64), containing(17)),
        'Of the numbers 0 to 63, where 17 alone makes a list fail, 17 is left',
      ).toEqual([17]);
      expect(
        shrink(upTo(64), containing(0, 31, 32, 63)),
        'Of the numbers 0 to 63, where 0, 31, 32 and 63 are all needed, those four are left',
      ).toEqual([0, 31, 32, 63]);
      expect(
        shrink(upTo(12), (list) => list.length === 12),
        'Where every one of 12 items is needed, all 12 are left',
      ).toEqual([...upTo(12)]);
    });

    points(1, 'shrink() knows the edges', () => {
      expect(
        shrink(upTo(9), () => true),
        'Where the empty list fails too, nothing is left',
      ).toEqual([]);
      expect(
        shrink([], () => true),
        'An empty list that fails stays empty',
      ).toEqual([]);
      expect(shrink([7], containing(7)), 'A single item that fails stays').toEqual([7]);
      expect(
        () => shrink(upTo(9), containing(77)),
        'A list that passes cannot be shrunk: a RangeError',
      ).toThrow(RangeError);
      expect(
        () => shrink([], () => false),
        'An empty list that passes is a RangeError too',
      ).toThrow(RangeError);
    });

    points(3, 'the result fails, and is 1-minimal', () => {
      expect(
        shrink([1, 2, 3], withPartners([3], new Map([[2, 1]]))),
        'A list fails that contains 3, unless it has 2 without 1: of 1, 2, 3 first 2 can go, and then 1',
      ).toEqual([3]);
      const cases = fc.record({
        n: fc.integer({ min: 1, max: 24 }),
        core: fc.array(fc.nat(23), { maxLength: 4 }),
        pairs: fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 16 }),
      });
      forAll(cases, ({ n, core, pairs }) => {
        const inside = (item: number) => item < n;
        const partners = new Map(pairs.filter(([a, b]) => inside(a) && inside(b)));
        const fails = withPartners(core.filter(inside), partners);
        const result = shrink(upTo(n), fails);
        const rule = `Of 0 to ${n - 1}, a list fails that has ${core.filter(inside).join(', ') || 'anything'} and no item without its partner (${[...partners].map((pair) => pair.join(' needs ')).join(', ')})`;
        expect(fails(result), `${rule}: what is left, ${result.join(', ')}, still fails`).toBe(
          true,
        );
        expect(
          superfluous(result, fails),
          `${rule}. Your result is ${result.join(', ') || 'empty'}; these of it could still be left out, one alone`,
        ).toEqual([]);
      });
    });

    points(1, 'the list is not changed, and every question is about a part of it', () => {
      const items = [3, 1, 4, 1, 5, 9, 2, 6];
      const before = [...items];
      const isPart = (list: readonly number[]) => {
        let at = 0;
        for (const item of items) if (at < list.length && list[at] === item) at += 1;
        return at === list.length;
      };
      const asked: (readonly number[])[] = [];
      shrink(items, (list) => {
        asked.push(list);
        return list.includes(4) && list.includes(6);
      });
      expect(items, 'The list 3, 1, 4, 1, 5, 9, 2, 6 is as it was').toEqual(before);
      expect(
        asked.filter((list) => !isPart(list)),
        'Each list that was asked about is 3, 1, 4, 1, 5, 9, 2, 6 with some left out, in the same order',
      ).toEqual([]);
      const kept = asked.filter((list) => list === items).length;
      expect(kept, 'Each list that was asked about is a list of its own, not the input').toBe(0);
    });

    points(2, 'few questions are asked where few items matter', () => {
      const needed: readonly (readonly number[])[] = [
        [700],
        [0],
        [1023],
        [5, 900],
        [511, 512],
        [100, 300, 600, 1000],
      ];
      for (const some of needed) {
        const { fails, calls } = counting(containing(...some));
        shrink(upTo(1024), fails);
        expect(
          calls(),
          `1024 items of which ${some.join(', ')} matter: at most 10 × ${some.length} × (10 + 2) questions`,
        ).toBeLessThanOrEqual(10 * some.length * 12);
      }
      const all = counting<number>((list) => list.length === 40);
      shrink(upTo(40), all.fails);
      expect(
        all.calls(),
        '40 items that all matter: at most 40² + 3 × 40 + 1 questions',
      ).toBeLessThanOrEqual(1721);
    });

    points(2, 'it shrinks what random commands found in broken engines', () => {
      for (const name of ['size-first', 'reprice-orphans', 'float-residue', 'id-never-free']) {
        const fault = faultNamed(name);
        const { commands, fails } = failureOf(fault);
        const result = shrink(commands, fails);
        expect(
          fails(result),
          `Of 80 commands that show that an engine ${fault.does}, those that are left show it too`,
        ).toBe(true);
        expect(
          superfluous(result, fails).length,
          `Of 80 commands that show that an engine ${fault.does}, none of those left can be left out`,
        ).toBe(0);
      }
    });
  },
);
