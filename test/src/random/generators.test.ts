import { describe, expect, it } from 'vitest';
import { logFactorial } from '../../../src/random/poisson.js';
import { splitMix64, stateOfKey } from '../../../src/random/split-mix.js';
import { Xoshiro128 } from '../../../src/random/xoshiro.js';

describe('Xoshiro128', () => {
  // Version 1.1 of the authors' xoshiro128starstar.c, as quoted in the tests of the crate rand_xoshiro.
  it('next() from the state 1, 2, 3, 4 gives the words of the reference implementation', () => {
    const bits = new Xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, () => bits.next())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });

  it('fill() gives the words that next() gives, and leaves the generator where it would be', () => {
    const one = new Xoshiro128([1, 2, 3, 4]);
    const other = new Xoshiro128([1, 2, 3, 4]);
    const words = new Uint32Array(1_000);
    one.fill(words);
    expect(Array.from(words)).toEqual(Array.from({ length: 1_000 }, () => other.next()));
    expect(one.state).toEqual(other.state);
  });

  it('state is read and set without loss, with words above 2^31', () => {
    const bits = new Xoshiro128([0xffffffff, 0x80000000, 1, 0]);
    expect(bits.state).toEqual([0xffffffff, 0x80000000, 1, 0]);
  });

  it.each([[[0, 0, 0, 0]], [[1, 2, 3, -4]], [[1, 2, 3, 2 ** 32]], [[1, 2, 3, 0.5]]])(
    'a state of %j is a RangeError',
    (words) => {
      expect(() => new Xoshiro128(words as [number, number, number, number])).toThrow(
        /four unsigned 32-bit words, not all zero/,
      );
    },
  );
});

describe('splitMix64()', () => {
  // The authors' splitmix64.c, as quoted in the tests of rand_xoshiro.
  it('from 1477776061723855037 gives the words of the reference implementation', () => {
    expect(splitMix64(1477776061723855037n, 5)).toEqual([
      1985237415132408290n,
      2979275885539914483n,
      13511426838097143398n,
      8488337342461049707n,
      15141737807933549159n,
    ]);
  });

  // Rosetta Code, "Pseudo-random numbers/Splitmix64".
  it('from 1234567 gives the published words', () => {
    expect(splitMix64(1234567n, 3)).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
    ]);
  });

  it('stateOfKey() cuts two words of 64 bits into four of 32, low half first', () => {
    expect(stateOfKey(1234567n)).toEqual([0xfb08fc85, 0x599ed017, 0x58540fa5, 0x2c73f084]);
  });
});

describe('logFactorial()', () => {
  it('is ln(k!) to 1e-10, against exact factorials up to 400!', () => {
    let factorial = 1n;
    for (let k = 0n; k <= 400n; k++) {
      if (k > 0n) factorial *= k;
      const digits = factorial.toString();
      const exact = Math.log(Number(`0.${digits.slice(0, 18)}`)) + digits.length * Math.LN10;
      expect(Math.abs(logFactorial(Number(k)) - exact)).toBeLessThan(1e-10);
    }
  });
});
