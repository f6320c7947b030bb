import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Drawdown,
  maxDrawdown,
  PeriodProfits,
  type RunPoint,
  riskRatios,
} from '../../../src/backtest/index.js';

const point = (timeNs: number, profitTickLots: number): RunPoint => ({
  timeNs,
  markTicks: 100,
  inventoryLots: 0,
  cashTickLots: profitTickLots,
});

describe('riskRatios', () => {
  // The returns of the tests of Quantopian's empyrical, and the values these expect.
  const mixed = [0.01, 0.1, -0.04, 0.02, 0.03, 0.02, 0.01, -0.1];
  const negative = [0, -0.06, -0.07, -0.01, -0.09, -0.02, -0.06, -0.08, -0.05];

  it('has the Sharpe ratios that empyrical publishes', () => {
    expect(riskRatios(mixed, 252).sharpe).toBeCloseTo(1.7238613961706866, 12);
    expect(riskRatios(negative, 252).sharpe).toBeCloseTo(-24.406808633910085, 12);
  });

  it('has the Sortino ratios that empyrical publishes, of days, weeks and months', () => {
    expect(riskRatios(mixed, 252).sortino).toBeCloseTo(2.605531251673693, 12);
    expect(riskRatios(mixed, 52).sortino).toBeCloseTo(1.1835801911849988, 12);
    expect(riskRatios(mixed, 12).sortino).toBeCloseTo(0.5685735326841778, 12);
    expect(riskRatios(negative, 252).sortino).toBeCloseTo(-13.532743075043401, 12);
  });

  it('has the Sortino ratio of Rollinger and Hoffman, "Sortino: a sharper ratio": 4.417', () => {
    const returns = [0.17, 0.15, 0.23, -0.05, 0.12, 0.09, 0.13, -0.04];
    expect(riskRatios(returns, 1).sortino).toBeCloseTo(4.417, 3);
  });

  it('does not depend on the unit of the money, and grows with √(periods per year)', () => {
    const profits = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2 });
    const claim = (values: number[]) => {
      const one = riskRatios(values, 1);
      const other = riskRatios(
        values.map((value) => value * 100),
        252,
      );
      for (const name of ['sharpe', 'sortino'] as const) {
        if (one[name] === undefined) expect(other[name]).toBeUndefined();
        else expect(other[name]).toBeCloseTo((one[name] as number) * Math.sqrt(252), 6);
      }
    };
    fc.assert(fc.property(profits, claim), { seed: 3 });
  });

  it('has an error that is about 1 / √years, however the years are cut', () => {
    // Two years of a coin that wins 2 and loses 1: Sharpe of a period 1/3.
    const coin = (n: number) => Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 2 : -1));
    for (const perYear of [252, 2520]) {
      const { sharpeError } = riskRatios(coin(2 * perYear), perYear);
      expect(sharpeError).toBeCloseTo(Math.sqrt((1 + 1 / 9 / 2) / 2), 3);
    }
    expect(riskRatios([1], 252).sharpeError).toBeUndefined();
  });

  it('is undefined where there is no risk to divide by, never infinite', () => {
    expect(riskRatios([], 252)).toMatchObject({ periods: 0, mean: undefined, sharpe: undefined });
    expect(riskRatios([5], 252).sharpe).toBeUndefined();
    expect(riskRatios([5, 5, 5], 252).sharpe).toBeUndefined();
    expect(riskRatios([5, 6], 252).sortino).toBeUndefined();
    expect(() => riskRatios([1, 2], 0)).toThrow(RangeError);
    expect(() => riskRatios([1, Number.NaN], 252)).toThrow(RangeError);
  });

  it('does not cancel on small changes beside a large mean', () => {
    const deviation = riskRatios([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16], 1).deviation as number;
    expect(deviation ** 2).toBeCloseTo(30, 6);
  });
});

describe('Drawdown', () => {
  it('is the largest fall from a highest point before it', () => {
    expect(maxDrawdown([0, 50, 20, 60, 10, 40])).toBe(50);
    expect(maxDrawdown([3, 2, 1])).toBe(2);
    expect(maxDrawdown([1, 2, 3])).toBe(0);
    expect(maxDrawdown([])).toBe(0);
  });

  it('is what comparing every pair of points gives', () => {
    const claim = (values: number[]) => {
      const falls = values.flatMap((high, i) => values.slice(i).map((low) => high - low));
      expect(maxDrawdown(values)).toBe(Math.max(0, ...falls));
    };
    fc.assert(fc.property(fc.array(fc.integer({ min: -99, max: 99 })), claim), { seed: 4 });
  });

  it('says when it fell and how long it stayed below', () => {
    const drawdown = new Drawdown();
    [0, 10, 4, 8, 10, 3, 9, 12].forEach((value, i) => {
      drawdown.update(i * 100, value);
    });
    expect(drawdown.report()).toEqual({
      maxTickLots: 7,
      peakTimeNs: 400,
      troughTimeNs: 500,
      longestNs: 300,
    });
  });
});

describe('PeriodProfits', () => {
  const ratiosOf = (points: readonly RunPoint[]) => {
    const periods = new PeriodProfits({ periodNs: 10, periodsPerYear: 4 });
    for (const one of points) periods.onPoint(one);
    periods.onEnd();
    return periods.ratios();
  };

  it('takes the profit of each period from the last point at or before its end', () => {
    // Cuts at 10, 20, 30: profits 7, 9, 9; the period after 30 is not whole.
    const ratios = ratiosOf([point(0, 0), point(4, 5), point(10, 7), point(19, 9), point(34, 2)]);
    expect(ratios).toEqual(riskRatios([7, 2, 0], 4));
  });

  it('counts periods without a point as 0', () => {
    const ratios = ratiosOf([point(0, 0), point(5, 6), point(1005, -4)]);
    expect(ratios.periods).toBe(100);
    expect(ratios.mean).toBeCloseTo(0.06, 12);
    const long = [6, ...Array.from({ length: 99 }, () => 0)];
    expect(ratios.sharpe).toBeCloseTo(riskRatios(long, 4).sharpe as number, 12);
  });

  it('counts a last period that ends with the last point', () => {
    expect(ratiosOf([point(0, 1), point(10, 3)])).toEqual(riskRatios([3], 4));
    expect(ratiosOf([point(0, 1), point(9, 3)]).periods).toBe(0);
  });

  it('cuts as a loop over all cuts would', () => {
    const gaps = fc.array(
      fc.record({ after: fc.integer({ min: 0, max: 35 }), profit: fc.integer({ max: 99 }) }),
      { minLength: 1, maxLength: 30 },
    );
    const claim = (steps: { after: number; profit: number }[]) => {
      let timeNs = 0;
      const points = steps.map(({ after, profit }) => {
        timeNs += after;
        return point(timeNs, profit);
      });
      const first = points[0]?.timeNs as number;
      const profits: number[] = [];
      let before = 0;
      for (let cut = first + 10; cut <= timeNs; cut += 10) {
        const now = points.filter((one) => one.timeNs <= cut).at(-1)?.cashTickLots as number;
        profits.push(now - before);
        before = now;
      }
      const [got, wanted] = [ratiosOf(points), riskRatios(profits, 4)];
      expect(got.periods).toBe(wanted.periods);
      if (wanted.sharpe === undefined) expect(got.sharpe).toBeUndefined();
      else expect(got.sharpe).toBeCloseTo(wanted.sharpe, 9);
    };
    fc.assert(fc.property(gaps, claim), { seed: 5 });
  });
});
