import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FillMarkouts, type JudgedFill } from '../../../src/backtest/index.js';
import { type Markout, markouts } from '../../../src/stats/index.js';
import { lots, ticks } from '../../../src/units/index.js';
import { fillsOf, pathOf, randomRun, tell } from './support/random-run.js';

describe('FillMarkouts', () => {
  it('agrees with the estimator over stored fills, at every horizon', () => {
    const horizonsNs = [0, 1, 7, 30];
    const claim = (told: Parameters<typeof tell>[1]) => {
      const streaming = new FillMarkouts(horizonsNs);
      tell(streaming, told);
      const stored = markouts(fillsOf(told), pathOf(told), horizonsNs);
      for (const [index, { standardErrorTicks, ...sums }] of streaming.markouts().entries()) {
        const { standardErrorTicks: error, ...others } = stored[index] as Markout;
        expect(sums).toEqual(others);
        // The square multiplied out loses digits where all deviations are nearly 0.
        if (error === undefined) expect(standardErrorTicks).toBeUndefined();
        else expect(standardErrorTicks).toBeCloseTo(error, 5);
      }
    };
    fc.assert(fc.property(randomRun, claim), { seed: 7 });
  });

  it('hands out every fill once, in order, each with its own markouts', () => {
    const claim = (told: Parameters<typeof tell>[1]) => {
      const judged: JudgedFill[] = [];
      tell(new FillMarkouts([2, 11], (fill) => judged.push(fill)), told);
      expect(judged.map(({ markoutTicks: _, ...fill }) => fill)).toEqual(fillsOf(told));
      for (const { markoutTicks, ...fill } of judged) {
        const alone = markouts([fill], pathOf(told), [2, 11]);
        expect(markoutTicks.map((gain) => (gain === undefined ? gain : gain + 0))).toEqual(
          alone.map(({ averageTicks }) => averageTicks),
        );
      }
    };
    fc.assert(fc.property(randomRun, claim), { seed: 8 });
  });

  it('keeps only the fills of the longest horizon, however long the run', () => {
    let waiting = 0;
    let most = 0;
    const streaming = new FillMarkouts([5], () => void waiting--);
    for (let timeNs = 0; timeNs < 20_000; timeNs++) {
      const fill = { side: 'buy', priceTicks: ticks(99), qtyLots: lots(1) } as const;
      waiting++;
      streaming.onFill({ ...fill, timeNs, markTicks: 100, feeTickLots: 0, liquidity: 'maker' });
      most = Math.max(most, waiting);
    }
    expect(most).toBe(6);
    streaming.onEnd();
    expect(waiting).toBe(0);
  });

  it('refuses horizons that do not rise', () => {
    expect(() => new FillMarkouts([])).toThrow(RangeError);
    expect(() => new FillMarkouts([2, 2])).toThrow(RangeError);
    expect(() => new FillMarkouts([-1])).toThrow(RangeError);
  });
});
