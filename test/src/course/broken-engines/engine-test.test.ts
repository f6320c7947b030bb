import { describe, expect, it } from 'vitest';
import { difference, outcomeOf, tell } from '../../../../src/course/broken-engines/index.js';
import { cancelOrder, placeLimit, ReadableEngine } from '../../../../src/matching/index.js';

const start = () => new ReadableEngine();

describe('tell()', () => {
  it('gives every event as a sentence without its number', () => {
    const order = placeLimit({ id: 1, side: 'buy', priceTicks: 100, qtyLots: 5 });
    expect(tell(start(), [order, cancelOrder({ id: 1 }), cancelOrder({ id: 1 })])).toEqual([
      'accepted buy 5 @ 100 (1)',
      'cancelled buy 5 @ 100 (1): requested',
      'rejected cancel (1): unknown-order',
    ]);
  });
});

describe('difference()', () => {
  it('is undefined for equal lists', () => {
    expect(difference(['a', 'b'], ['a', 'b'])).toBe(undefined);
    expect(difference([], [])).toBe(undefined);
  });

  it('names the first line that differs, also where one list ends', () => {
    expect(difference(['a', 'x'], ['a', 'b'])).toBe('line 2 should be "b", it is "x"');
    expect(difference(['a'], ['a', 'b'])).toBe('line 2 should be "b", it is "nothing more"');
    expect(difference(['a', 'b'], ['a'])).toBe('line 2 should be "nothing more", it is "b"');
  });
});

describe('outcomeOf()', () => {
  it('tells passing, complaining and throwing apart', () => {
    const outcome = (check: () => string | undefined) => outcomeOf({ name: 'one', check }, start);
    expect(outcome(() => undefined)).toEqual({ kind: 'passes' });
    expect(outcome(() => '')).toEqual({ kind: 'complains', complaint: '' });
    const fail = (): never => {
      throw new RangeError('too far');
    };
    expect(outcome(fail)).toEqual({ kind: 'throws', error: 'too far' });
  });
});
