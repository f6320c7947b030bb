import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, limitsUnderLoad } from '../../../../src/course/grading/limits.js';

describe('limitsUnderLoad()', () => {
  it('keeps the limits where the processors are free', () => {
    expect(limitsUnderLoad(DEFAULT_LIMITS, 0)).toEqual(DEFAULT_LIMITS);
    expect(limitsUnderLoad(DEFAULT_LIMITS, 1)).toEqual(DEFAULT_LIMITS);
  });

  it('gives more time, and no more memory, where others work too, up to five times', () => {
    expect(limitsUnderLoad(DEFAULT_LIMITS, 2)).toEqual({
      loadMs: 16_000,
      testMs: 10_000,
      exerciseMs: 30_000,
      memoryMb: 512,
    });
    expect(limitsUnderLoad(DEFAULT_LIMITS, 100).testMs).toBe(25_000);
  });
});
