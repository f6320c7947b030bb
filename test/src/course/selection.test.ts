import { describe, expect, it } from 'vitest';
import { selectExercises, unknownLine } from '../../../src/course/selection.js';

const ALL = [
  '01-quotes-and-spreads/mid-and-spread',
  '01-quotes-and-spreads/tick-grid',
  '03-inventory-skew/profit-and-loss',
  '03-inventory-skew/skewed-quotes',
];
const [MID, TICK, PNL, SKEW] = ALL as [string, string, string, string];

describe('selectExercises()', () => {
  it('selects all where no word is given', () => {
    expect(selectExercises(ALL, [])).toEqual({ slugs: ALL, unknown: [] });
  });

  it.each([
    [['03'], [PNL, SKEW]],
    [['3'], [PNL, SKEW]],
    [['03-inventory-skew'], [PNL, SKEW]],
    [['03-inventory-skew/'], [PNL, SKEW]],
    [[SKEW], [SKEW]],
    [['skewed-quotes'], [SKEW]],
    [[`exercises/${SKEW}.ts`], [SKEW]],
    [[`./solutions/${SKEW}.ts`], [SKEW]],
    [[`test/course/${SKEW}.test.ts`], [SKEW]],
    [['exercises\\03-inventory-skew\\skewed-quotes.ts'], [SKEW]],
    [
      ['03', SKEW, '01'],
      [MID, TICK, PNL, SKEW],
    ],
  ])('%j means %j', (words, slugs) => {
    expect(selectExercises(ALL, words)).toEqual({ slugs, unknown: [] });
  });

  it.each([
    ['skewed-quote', SKEW],
    ['03-inventory-skew/skewd-quotes', SKEW],
    ['inventory-skew', '03-inventory-skew'],
    ['01/tick', TICK],
    ['tick-gird', TICK],
  ])('has for %s the near match %s', (word, near) => {
    expect(selectExercises(ALL, [word]).unknown[0]?.near).toContain(near);
  });

  it('says in one line that a word names nothing', () => {
    const { slugs, unknown } = selectExercises(ALL, ['zzzz', '01']);
    expect(slugs).toEqual([MID, TICK]);
    expect(unknown.map(unknownLine)).toEqual(['There is no exercise or chapter "zzzz".']);
  });
});
