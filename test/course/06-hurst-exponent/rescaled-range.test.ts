import fc from 'fast-check';
import { expect } from 'vitest';
import {
  expectedRescaledRange,
  meanRescaledRange,
  rescaledRange,
  rescaledRangeHurst,
} from '#answers/06-hurst-exponent/rescaled-range.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { autoregression, lcg12Noise, walk } from '../../src/stats/support/noise.js';

/** The known values are those of nolds.hurst_rs and nolds.expected_rs (and pracma's hurst()) for this noise. */
const NOISE = Object.freeze(lcg12Noise(12345, 1024));
const SIZES = Object.freeze([8, 16, 32, 64, 128, 256, 512]);
const KNOWN_RATIOS = [
  2.48385698387, 3.86831130522, 6.18367967076, 9.97189228362, 13.3788509941, 18.8172165789,
  26.3227034295,
];
const KNOWN_EXPECTED = [
  [8, 2.46055897817],
  [10, 2.87216453224],
  [16, 3.9094203475],
  [32, 5.97071721159],
  [64, 8.89552402592],
  [100, 11.3960014625],
  [128, 13.039531025],
  [256, 18.9060702004],
  [340, 21.9607455541],
] as const;
const KNOWN_BEYOND = [
  [512, 27.1673487398],
  [1000, 38.4487617201],
  [1024, 38.9217630288],
] as const;

/** One part in a billion, as the docstrings say; with the plain values where it is not met. */
function expectNear(actual: number | undefined, wanted: number, why: string, part = 1e-9): void {
  const isNear = Math.abs((actual ?? Number.NaN) - wanted) <= part * Math.abs(wanted) + 1e-12;
  expect(isNear ? wanted : actual, why).toBe(wanted);
}

const anyBlock = fc
  .array(fc.integer({ min: -99, max: 99 }), { minLength: 3, maxLength: 30 })
  .filter((block) => block.some((value) => value !== block[0]));

graded(
  '06-hurst-exponent/rescaled-range',
  {
    hints: [
      'Take the block 1 2 3 4 to paper: the mean, the four deviations, and below them their running sums. Where does the sum start, before the first value?',
      'R = max(0, sums) − min(0, sums). S divides by n − 1. Check for equal values before you divide. For the quotient of gamma functions start from g(2) = √π or g(3) = 2/√π and climb in steps of two: it never overflows.',
      'meanRescaledRange(): for (start = 0; start + size <= values.length; start += size), keep the ratios that are not undefined, average them. rescaledRangeHurst(): x = ln size; raw is the slope of ln(mean R/S) on x, corrected is 0.5 + the slope of ln(mean R/S ÷ E[R/S]) on x; slope = Σ(x − x̄)(y − ȳ) ÷ Σ(x − x̄)².',
    ],
  },
  (points) => {
    points(2, 'rescaledRange() is the range of the running sums over the deviation', () => {
      expectNear(
        rescaledRange(Object.freeze([1, 2, 3, 4])),
        2 / Math.sqrt(5 / 3),
        '1 2 3 4: the sums run 0 −1.5 −2 −1.5 0, a range of 2; the deviation with divisor 3 is √(5/3)',
      );
      expectNear(
        rescaledRange([4, 3, 2, 1]),
        2 / Math.sqrt(5 / 3),
        '4 3 2 1: the sums run 0 1.5 2 1.5 0, a range of 2: both ends are 0',
      );
      expectNear(
        rescaledRange([3, -1, -3, 1]),
        4 / Math.sqrt(20 / 3),
        '3 −1 −3 1: the sums run 0 3 2 −1 0, from −1 to 3',
      );
      expectNear(
        rescaledRange([7, 5]),
        Math.SQRT1_2,
        'Two values that differ: always 1/√2, whichever they are',
      );
    });

    points(1, 'a block in which nothing moves has no R/S', () => {
      expect(rescaledRange([5, 5, 5, 5]), '5 5 5 5: undefined, not NaN and not 0').toBeUndefined();
      expect(
        rescaledRange(Array(10).fill(0.1)),
        'Ten times 0.1: undefined, although the computed mean is not quite 0.1',
      ).toBeUndefined();
      for (const block of [[], [1], [1, Number.NaN, 3], [1, 2, Infinity]]) {
        expect(() => rescaledRange(block), `The block [${block}] is a RangeError`).toThrow(
          RangeError,
        );
      }
    });

    points(2, 'meanRescaledRange() cuts blocks that follow each other', () => {
      for (const [i, size] of SIZES.entries()) {
        expectNear(
          meanRescaledRange(NOISE, size),
          KNOWN_RATIOS[i] as number,
          `The known noise in ${1024 / size} blocks of ${size}, as nolds has it`,
        );
      }
      const two = [1, 2, 3, 4, 3, -1, -3, 1];
      const average = (2 / Math.sqrt(5 / 3) + 4 / Math.sqrt(20 / 3)) / 2;
      expectNear(
        meanRescaledRange(two, 4),
        average,
        'Two blocks of four: the average of their R/S',
      );
      expectNear(
        meanRescaledRange([...two, 900, -900], 4),
        average,
        'Ten values in blocks of four: the last two are left over and change nothing',
      );
      expectNear(
        meanRescaledRange([1, 2, 3, 4, 6, 6, 6, 6], 4),
        2 / Math.sqrt(5 / 3),
        'One block moves, one does not: the average of the one',
      );
      expect(
        meanRescaledRange([6, 6, 7, 7], 2),
        'Two blocks of 2, and nothing moves inside either: undefined',
      ).toBeUndefined();
    });

    points(1, 'sizes that are none are refused', () => {
      for (const size of [0, 1, 2.5, -4, 9, Number.NaN]) {
        expect(
          () => meanRescaledRange([1, 2, 3, 4, 5, 6, 7, 8], size),
          `Eight values in blocks of ${size}: a RangeError`,
        ).toThrow(RangeError);
      }
      expect(
        () => meanRescaledRange([1, 2, 3, 4, Number.NaN], 4),
        'A NaN that is left over is a RangeError all the same',
      ).toThrow(RangeError);
      for (const size of [0, 1, 8.5, Number.NaN, Infinity]) {
        expect(
          () => expectedRescaledRange(size),
          `What noise gives in blocks of ${size}: a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(3, 'expectedRescaledRange() is what noise gives', () => {
      expectNear(
        expectedRescaledRange(2),
        0.75,
        'Blocks of 2: ¾ · √π · 1/√π · 1, since Γ(½) = √π and Γ(1) = 1',
      );
      for (const [size, known] of KNOWN_EXPECTED) {
        expectNear(
          expectedRescaledRange(size),
          known,
          `Blocks of ${size}: the value of nolds and pracma, with the factor (n − ½)/n`,
        );
      }
      for (const [size, known] of KNOWN_BEYOND) {
        expectNear(
          expectedRescaledRange(size),
          known,
          `Blocks of ${size}, within 0.3 %: the gamma functions must not overflow`,
          0.003,
        );
      }
    });

    points(3, 'rescaledRangeHurst() fits a line, and corrects it', () => {
      const found = rescaledRangeHurst(NOISE, SIZES);
      expectNear(found.raw, 0.567676162796, 'The known noise, raw, as nolds has it');
      expectNear(
        found.corrected,
        0.493782985463,
        'The known noise, corrected, within what the size of 512 may be off',
        0.002,
      );
      const short = rescaledRangeHurst(NOISE, [8, 16, 32]);
      const bent = (i: number) =>
        Math.log((KNOWN_RATIOS[i] as number) / [2.46055897817, 3.9094203475, 5.97071721159][i]!);
      expectNear(
        short.corrected,
        0.5 + (bent(2) - bent(0)) / (2 * Math.LN2),
        'With sizes 8, 16 and 32: ½ plus the slope of ln(R/S) − ln(E[R/S])',
        1e-8,
      );
      const back = rescaledRangeHurst(autoregression(-0.5, NOISE), SIZES);
      expectNear(back.raw, 0.485930749223, 'Returns that turn back (φ = −0.5), raw');
      expectNear(back.corrected, 0.41203757189, 'Returns that turn back, corrected', 0.002);
      expectNear(
        rescaledRangeHurst(walk(NOISE), SIZES).raw,
        1.00445627786,
        'On levels the slope is near 1, and nothing may be cut off at 1',
      );
    });

    points(1, 'sizes that say nothing are left out', () => {
      const still = [1, 1, 2, 2, 1, 1, 3, 3, 5, 5, 2, 2, 7, 7, 1, 1];
      const without = rescaledRangeHurst(still, [4, 8]);
      const withTwo = rescaledRangeHurst(still, [2, 4, 8]);
      expectNear(
        withTwo.raw,
        without.raw,
        'In pairs nothing moves: the size of 2 is left out of the fit',
      );
      for (const sizes of [[], [8], [8, 8]]) {
        expect(
          () => rescaledRangeHurst(NOISE, sizes),
          `With the sizes [${sizes}] there is no slope: a RangeError`,
        ).toThrow(RangeError);
      }
      expect(
        () => rescaledRangeHurst(still, [2, 4]),
        'Only one of the two sizes has an R/S: a RangeError',
      ).toThrow(RangeError);
      expect(
        () => rescaledRangeHurst(NOISE, [8, 2000]),
        'A size above the number of values is a RangeError',
      ).toThrow(RangeError);
    });

    points(2, 'claims on many blocks', () => {
      forAll(fc.tuple(anyBlock, fc.integer({ min: 1, max: 9 })), ([block, factor]) => {
        const found = rescaledRange(Object.freeze(block)) as number;
        expectNear(
          rescaledRange(block.map((value) => 40 - factor * value)),
          found,
          `R/S of [${block}] does not depend on unit, sign or level`,
          1e-7,
        );
        expectNear(
          rescaledRange([...block].reverse()),
          found,
          `R/S of [${block}] is the same read backwards`,
          1e-7,
        );
      });
    });
  },
);
