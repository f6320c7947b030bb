import { describe, expect, it } from 'vitest';
import {
  aggregatedVarianceHurst,
  detrendedFluctuation,
  expectedRescaledRange,
  halfLifeOf,
  rescaledRangeHurst,
  varianceRatio,
} from '../../../../src/stats/index.js';
import { autoregression, lcg12Noise, walk } from '../support/noise.js';

/** Known values to 12 significant digits, computed independently of this project on these series. */
const noise = lcg12Noise(12345, 1024);
const reverting = autoregression(-0.5, noise);
const DIGITS = 10;

function expectAll(found: readonly number[], known: readonly number[], digits = DIGITS): void {
  expect(found).toHaveLength(known.length);
  for (const [i, value] of known.entries()) expect(found[i]).toBeCloseTo(value, digits);
}

describe('expectedRescaledRange()', () => {
  const sizes = [8, 10, 16, 32, 64, 100, 128, 256, 340, 341, 512, 1000, 1024];

  it('with Peters’ factor gives the values of nolds.expected_rs and of pracma’s hurst()', () => {
    const known = [
      2.46055897817, 2.87216453224, 3.9094203475, 5.97071721159, 8.89552402592, 11.3960014625,
      13.039531025, 18.9060702004, 21.9607455541, 21.9462669931, 27.1673487398, 38.4487617201,
      38.9217630288,
    ];
    expectAll(
      sizes.map((size) => expectedRescaledRange(size)),
      known,
      9,
    );
  });

  it('without it, those of Anis and Lloyd', () => {
    const known = [
      2.62459624338, 3.02333108657, 4.03553068129, 6.06549050067, 8.96556752218, 11.4532678015,
      13.0906664408, 18.9430683809, 21.9930883311, 21.9784935232, 27.1939052879, 38.467995718,
      38.9407770801,
    ];
    expectAll(
      sizes.map((size) => expectedRescaledRange(size, { withPetersFactor: false })),
      known,
      9,
    );
  });
});

describe('rescaledRangeHurst()', () => {
  const blockSizes = [8, 16, 32, 64, 128, 256, 512];

  it('as nolds.hurst_rs defines it, on noise: 0.568 as it is, 0.494 corrected', () => {
    const found = rescaledRangeHurst(noise, { blockSizes });
    const known = [
      2.48385698387, 3.86831130522, 6.18367967076, 9.97189228362, 13.3788509941, 18.8172165789,
      26.3227034295,
    ];
    expectAll(
      found.points.map((point) => point.value),
      known,
    );
    expect(found.raw).toBeCloseTo(0.567676162796, DIGITS);
    expect(found.corrected).toBeCloseTo(0.493782985463, DIGITS);
    expect(rescaledRangeHurst(noise)).toEqual(found); // these sizes are the default
  });

  it('on levels is near 1 whatever the market does', () => {
    expect(rescaledRangeHurst(walk(noise)).raw).toBeCloseTo(1.00445627786, DIGITS);
  });

  it('on returns that turn back is below a half', () => {
    const found = rescaledRangeHurst(reverting);
    expect(found.raw).toBeCloseTo(0.485930749223, DIGITS);
    expect(found.corrected).toBeCloseTo(0.41203757189, DIGITS);
  });
});

describe('detrendedFluctuation()', () => {
  it('averages squares as Peng and nolds.dfa do', () => {
    const found = detrendedFluctuation(noise);
    expectAll(
      found.points.map((point) => point.value),
      [0.716365569271, 1.02263195158, 1.51042641976, 2.34252746084, 3.19059394692, 4.43235106536],
    );
    expect(found.alpha).toBeCloseTo(0.534407009458, DIGITS);
    expect(detrendedFluctuation(reverting).alpha).toBeCloseTo(0.432448949948, DIGITS);
    expect(detrendedFluctuation(walk(noise)).alpha).toBeCloseTo(1.41308298002, DIGITS);
  });

  it('or averages roots', () => {
    const windowSizes = [8, 16, 32, 64, 128, 256];
    const found = detrendedFluctuation(noise, { average: 'mean', windowSizes });
    expectAll(
      found.points.map((point) => point.value),
      [0.675277853068, 0.976497947309, 1.46447599462, 2.26680084327, 3.05396707903, 4.25322948644],
    );
    expect(found.alpha).toBeCloseTo(0.538293932471, DIGITS);
  });
});

describe('aggregatedVarianceHurst()', () => {
  it('gives the known exponents of noise and of returns that turn back', () => {
    expect(aggregatedVarianceHurst(noise).hurst).toBeCloseTo(0.49356079535, DIGITS);
    const blockSizes = [1, 2, 4, 8, 16, 32];
    expect(aggregatedVarianceHurst(reverting, { blockSizes }).hurst).toBeCloseTo(
      0.363878712167,
      DIGITS,
    );
  });
});

/** As the Python package arch (unitroot.VarianceRatio) and Campbell, Lo and MacKinlay 2.4.39, 2.4.43. */
describe('varianceRatio()', () => {
  const levels = [0, ...walk(noise)];

  it.each([
    [2, 1.02600462435, 0.832147979115, 0.405325422828],
    [4, 1.05992748132, 1.02504275721, 0.305343013315],
    [8, 1.09491375136, 1.02677453815, 0.30452664144],
    [16, 1.19044150219, 1.38449286276, 0.166207592012],
  ])('of a walk over %i, with one variance', (q, ratio, z, probability) => {
    const found = varianceRatio(levels, { q });
    expectAll(
      [found.ratio, found.homoscedastic.z, found.homoscedastic.probability],
      [ratio, z, probability],
    );
  });

  it.each([
    [2, 0.846680406511, 0.397173282749],
    [4, 1.03791049792, 0.299311725651],
    [8, 1.03968634952, 0.298485644562],
    [16, 1.39475801628, 0.163088823209],
  ])('of a walk over %i, robust', (q, z, probability) => {
    const { robust } = varianceRatio(levels, { q });
    expectAll([robust.z, robust.probability], [z, probability]);
  });

  it.each([
    [2, 0.517131280703, -12.7382711015, 0],
    [4, 0.466454455261, -7.96110375447, 1.7763568394e-15],
    [8, 0.427581418174, -5.68687920599, 1.29381902969e-8],
    [16, 0.433221015157, -3.90960312227, 9.24478838182e-5],
  ])('of returns that turn back over %i, robust', (q, ratio, z, probability) => {
    const { ratio: found, robust } = varianceRatio([0, ...walk(reverting)], { q });
    expectAll([found, robust.z], [ratio, z]);
    expect(robust.probability).toBeCloseTo(probability, 14);
  });
});

/** The exact discretisation of an Ornstein–Uhlenbeck process, φ = e^(−θ Δt). */
describe('halfLifeOf()', () => {
  it('of 0.85 is 4.265 periods, where the common approximation says 4.621', () => {
    expect(halfLifeOf(0.85)).toBeCloseTo(4.2650242818, 10);
    expect([halfLifeOf(0), halfLifeOf(1), halfLifeOf(Number.NaN)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
