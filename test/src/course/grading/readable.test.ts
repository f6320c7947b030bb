import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readable, readablePair } from '../../../../src/course/grading/readable.js';

describe('readablePair()', () => {
  it('shows small values whole', () => {
    expect(readablePair({ bid: 1, ask: undefined }, { bid: 2 })).toEqual({
      expected: '{ bid: 1, ask: undefined }',
      actual: '{ bid: 2 }',
    });
    expect(readablePair(0, -0)).toEqual({ expected: '0', actual: '-0' });
    expect(readablePair(0.3, 0.1 + 0.2)).toEqual({
      expected: '0.3',
      actual: '0.30000000000000004',
    });
  });

  it('shows of long values only the first place where they differ', () => {
    const bids = Array.from({ length: 500 }, (_, index) => ({ price: 10_000 - index, qty: 1 }));
    const wrong = bids.map((level, index) => (index < 300 ? level : { ...level, price: 7 }));
    expect(readablePair({ bids }, { bids: wrong })).toEqual({
      expected: 'at .bids[300].price: 9700',
      actual: 'at .bids[300].price: 7',
    });
    expect(readablePair(bids, bids.slice(1))).toEqual({
      expected: 'at .length: 500',
      actual: 'at .length: 499',
    });
    const map = new Map(bids.map(({ price, qty }) => [price, qty]));
    expect(readablePair(map, new Map([...map, [9990, 2]])).actual).toBe('at [9990]: 2');
  });

  it('shows a difference of long values, whatever they are', () => {
    const levels = fc.array(fc.integer(), { minLength: 100, maxLength: 200 });
    fc.assert(
      fc.property(levels, fc.nat({ max: 99 }), (values, index) => {
        const other = [...values];
        other[index] = (values[index] as number) + 1;
        expect(readablePair(values, other)).toEqual({
          expected: `at [${index}]: ${readable(values[index])}`,
          actual: `at [${index}]: ${readable(other[index])}`,
        });
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});

describe('readable()', () => {
  it('cuts what is long', () => {
    expect(readable('x'.repeat(10_000)).length).toBeLessThan(500);
    expect(readable(Array.from({ length: 10_000 }, () => 1)).length).toBeLessThan(500);
  });

  it('shows errors, classes and matchers as a person would name them', () => {
    expect(readable(new TypeError('no'))).toBe('TypeError: no');
    expect(readable(RangeError)).toBe('RangeError');
    expect(readable(expect.closeTo(1.5, 3))).toMatch(/1\.5/);
  });

  it('survives a value that cannot be shown', () => {
    const hostile = new Proxy({}, { getPrototypeOf: () => fail(), get: () => fail() });
    expect(typeof readable(hostile)).toBe('string');
  });
});

function fail(): never {
  throw new Error('do not look at me');
}
