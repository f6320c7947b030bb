import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import { MicroPrice, microPriceAdjustments, type TopOfBook } from '../../../../src/stats/index.js';
import { average, standardError } from '../support/noise.js';

/** Three states and four moves; known values as in Stoikov's notebook (sstoikov/microprice). */
const transitions = {
  stay: [
    [0.6, 0.2, 0.05],
    [0.15, 0.6, 0.15],
    [0.05, 0.2, 0.6],
  ],
  moves: [
    [0.02, 0.1, 0.02, 0.01],
    [0.02, 0.03, 0.03, 0.02],
    [0.01, 0.02, 0.1, 0.02],
  ],
  moveTo: [
    [0.03, 0.05, 0.07],
    [0.03, 0.04, 0.03],
    [0.07, 0.05, 0.03],
  ],
  moveSizes: [-0.01, -0.005, 0.005, 0.01],
};

describe('microPriceAdjustments()', () => {
  it('gives the known first move, chain, sum of six and limit', () => {
    const found = microPriceAdjustments(transitions);
    for (const [i, known] of [-0.00111111111111, 0, 0.00111111111111].entries()) {
      expect(found.firstMove[i]).toBeCloseTo(known, 13);
    }
    const chain = [
      [0.280555555556, 0.35, 0.369444444444],
      [0.31875, 0.3625, 0.31875],
      [0.369444444444, 0.35, 0.280555555556],
    ];
    for (const [i, row] of chain.entries()) {
      for (const [j, known] of row.entries()) expect(found.afterMove[i][j]).toBeCloseTo(known, 11);
    }
    for (const [i, known] of [-0.00102040765993, 0, 0.00102040765993].entries()) {
      expect(found.adjustments[i]).toBeCloseTo(known, 13);
    }
    const limit = microPriceAdjustments(transitions, { moves: 60 }).adjustments;
    for (const [i, known] of [-0.00102040816327, 0, 0.00102040816327].entries()) {
      expect(limit[i]).toBeCloseTo(known, 13);
    }
  });

  it('is what the mid moves on average over six moves, when the chain is run', () => {
    const random = new Random(31);
    const totals = Array.from({ length: 20_000 }, () => sixMoves(random));
    const known = microPriceAdjustments(transitions).adjustments[0];
    expect(Math.abs(average(totals) - known)).toBeLessThan(5 * standardError(totals));
  });

  it('scales with the moves', () => {
    const inTicks = { ...transitions, moveSizes: [-2, -1, 1, 2] };
    expect(microPriceAdjustments(inTicks).adjustments[2]).toBeCloseTo(0.204081531986, 10);
  });

  it.each([
    ['no states', { stay: [], moves: [], moveTo: [], moveSizes: [1] }, /at least 1 state/],
    ['shapes that do not fit', { ...transitions, moveSizes: [1] }, /of one length/],
    [
      'a state that never moves the mid',
      { stay: [[1]], moves: [[0]], moveTo: [[0]], moveSizes: [1] },
      /sooner or later/,
    ],
    [
      'rows that do not sum to 1',
      { stay: [[0.5]], moves: [[0.4]], moveTo: [[0.5]], moveSizes: [1] },
      /must sum to 1/,
    ],
    [
      'a probability that is none',
      { stay: [[1.5]], moves: [[-0.5]], moveTo: [[-0.5]], moveSizes: [1] },
      /from 0 to 1/,
    ],
    [
      'a move of NaN',
      { stay: [[0.5]], moves: [[0.5]], moveTo: [[0.5]], moveSizes: [Number.NaN] },
      /must be finite/,
    ],
  ])('%s: a RangeError', (_name, broken, message) => {
    expect(() => microPriceAdjustments(broken)).toThrow(RangeError);
    expect(() => microPriceAdjustments(broken)).toThrow(message);
  });
});

/** Runs the chain from state 0 until the mid has moved six times; move and next state drawn apart. */
function sixMoves(random: Random): number {
  let state = 0;
  let total = 0;
  for (let moves = 0; moves < 6; ) {
    const stay = transitions.stay[state];
    let u = random.uniform();
    const next = stay.findIndex((p) => {
      u -= p;
      return u < 0;
    });
    if (next >= 0) {
      state = next;
      continue;
    }
    total += transitions.moveSizes[pick(transitions.moves[state], random)];
    state = pick(transitions.moveTo[state], random);
    moves++;
  }
  return total;
}

function pick(shares: readonly number[], random: Random): number {
  let u = random.uniform() * shares.reduce((sum, p) => sum + p, 0);
  const found = shares.findIndex((p) => {
    u -= p;
    return u < 0;
  });
  return found < 0 ? shares.length - 1 : found;
}

describe('MicroPrice.fit()', () => {
  /**
   * Ten lots are in the book; each step one changes sides, either way alike. When a side has none left,
   * the mid moves a tick towards it and the book starts even. That is the gambler's ruin: with b lots
   * on the bid the mid goes up with probability b/10, so the fair value is mid + 2b/10 − 1.
   */
  const random = new Random(32);
  const tops: TopOfBook[] = [];
  let bidTicks = 1000;
  let bidLots = 5;
  for (let step = 0; step < 100_000; step++) {
    tops.push({ bidTicks, bidLots, askTicks: bidTicks + 1, askLots: 10 - bidLots });
    bidLots += random.bernoulli(0.5) ? 1 : -1;
    if (bidLots > 0 && bidLots < 10) continue;
    bidTicks += bidLots === 10 ? 1 : -1;
    bidLots = 5;
  }
  const model = MicroPrice.fit(tops, { imbalanceClasses: 21, spreadTicksMax: 1 });

  it('finds the fair value of the gambler’s ruin', () => {
    // A mid lives 25 steps on average: 4,000 outcomes of ±1, each counted twice, mirrored.
    const bound = 5 / Math.sqrt(4000);
    for (let b = 1; b < 10; b++) {
      const fair = model.priceTicks({ bidTicks: 7, bidLots: b, askTicks: 8, askLots: 10 - b });
      expect(Math.abs((fair as number) - (7.5 + (2 * b) / 10 - 1))).toBeLessThan(bound);
    }
  });

  it('mirrors, and is undefined where the record says nothing', () => {
    const up = model.priceTicks({ bidTicks: 7, bidLots: 8, askTicks: 8, askLots: 2 }) as number;
    const down = model.priceTicks({ bidTicks: 7, bidLots: 2, askTicks: 8, askLots: 8 }) as number;
    expect(up - 7.5).toBeCloseTo(7.5 - down, 9);
    expect(model.priceTicks({ bidTicks: 7, bidLots: 8, askTicks: 9, askLots: 2 })).toBeUndefined();
    expect(model.priceTicks({ bidTicks: 7, bidLots: 99, askTicks: 8, askLots: 1 })).toBeUndefined();
  });

  it('refuses records that say nothing, and options that are none', () => {
    const options = { imbalanceClasses: 3, spreadTicksMax: 1 };
    expect(() => MicroPrice.fit([], options)).toThrow(/mid must move/);
    expect(() => MicroPrice.fit([tops[0], tops[0]], options)).toThrow(/mid must move/);
    expect(() => MicroPrice.fit([{}], options)).toThrow(/both sides/);
    expect(() => MicroPrice.fit(tops, { ...options, imbalanceClasses: 0 })).toThrow(RangeError);
    expect(() => model.priceTicks({ bidTicks: 8, bidLots: 1 })).toThrow(/both sides/);
  });
});
