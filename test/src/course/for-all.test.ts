import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forAll } from '../../../src/course/for-all.js';

describe('forAll()', () => {
  it('passes a claim that holds, on 200 inputs', () => {
    let runs = 0;
    forAll(fc.integer(), () => {
      runs += 1;
    });
    expect(runs).toBe(200);
  });

  it('fails with the sentence of the claim on the simplest input that breaks it', () => {
    const claim = (x: number) => {
      expect(x < 10, `${x} is below 10`).toBe(true);
    };
    expect(() => forAll(fc.integer({ min: 0, max: 1000 }), claim)).toThrow(/^10 is below 10/);
  });

  it('draws the same inputs each time', () => {
    const draws = [0, 1].map(() => {
      const seen: number[] = [];
      forAll(fc.integer(), (x) => void seen.push(x));
      return seen;
    });
    expect(draws[0]).toEqual(draws[1]);
  });
});
