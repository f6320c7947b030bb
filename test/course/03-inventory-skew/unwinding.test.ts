import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Crossing,
  cheapestPlan,
  type Holding,
  hedgeWithFuture,
  type IndexHedge,
  type SkewedQuoting,
  unwindByCrossing,
  unwindBySkewing,
} from '#answers/03-inventory-skew/unwinding.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

/** Long 50,000 shares at $100 that move 1 % a day: the position of the interview question. */
const long: Holding = Object.freeze({ inventoryLots: 50_000, dailyVolTicks: 100 });
const short: Holding = Object.freeze({ ...long, inventoryLots: -50_000 });
const none: Holding = Object.freeze({ ...long, inventoryLots: 0 });

/** Without decay in the numbers: at a skew of h, e^(−k(h−s)) is 1 and e^(−k(h+s)) is 1/4. */
const quoting: SkewedQuoting = Object.freeze({
  halfSpreadTicks: 5,
  skewTicks: 5,
  quoteLots: 100,
  takersPerDay: 4_000,
  decayPerTick: Math.log(4) / 10,
});
const crossing: Crossing = Object.freeze({
  halfSpreadTicks: 5,
  dailyVolumeLots: 5_000_000,
  impactCoefficient: 1,
});
const hedge: IndexHedge = Object.freeze({
  midTicks: 10_000,
  beta: 1,
  indexDailyVol: 0.006,
  contractTickLots: 25_000_000,
  feeTickLots: 700,
  horizonDays: 1,
});

/** Equal to a part in a billion: the suites of this file do not test the order of multiplications. */
function expectNear(actual: number, expected: number, sentence: string): void {
  const off = Math.abs(actual - expected);
  const close = off <= 1e-9 * Math.max(1, Math.abs(expected));
  expect(close ? expected : actual, sentence).toBe(expected);
}

graded(
  '03-inventory-skew/unwinding',
  {
    hints: [
      'Start with the two arrival rates, λ(h − s) for the side you want filled and λ(h + s) for the other. How many lots a day leave, net? How long until |q| lots have left? The costs follow from the same two rates.',
      'The spread income of a symmetric maker is 2 h λ(h) fills a day times n lots; that of the skewed one is (h − s) λ(h − s) + (h + s) λ(h + s). The cost is the difference over T days. For the hedge, β q m is the index position that is hidden in the shares: sell as much of it in futures as whole contracts allow.',
      'days = |q| / (n (λ(h−s) − λ(h+s))). sd = σ |q| √(days / 3). Crossing: |q| (h + Y σ √(|q| / V)). Contracts: −sign(β q m) Math.round(|β q m| / F). Hedged variance a day: (σ² − (β m σ_I)²) q² + ((β q m + N F) σ_I)², times the horizon, then the root.',
    ],
  },
  (points) => {
    points(2, 'unwindBySkewing() knows how long it takes', () => {
      // 4000 fills a day arrive at the mid, 1000 ten ticks away: 3000 more sales than buys, of 100.
      expectNear(
        unwindBySkewing(long, quoting).days,
        1 / 6,
        '50000 lots, 4000 fills a day on one side and 1000 on the other, 100 lots each: 300000 lots a day leave, a sixth of a day',
      );
      expectNear(
        unwindBySkewing(short, quoting).days,
        1 / 6,
        'Short 50000 lots, it takes just as long',
      );
      expectNear(
        unwindBySkewing({ ...long, inventoryLots: 25_000 }, quoting).days,
        1 / 12,
        'Half the position takes half the time',
      );
      expectNear(
        unwindBySkewing(long, { ...quoting, quoteLots: 200 }).days,
        1 / 12,
        'Fills of twice the size take half the time',
      );
      const seed = {
        halfSpreadTicks: 5,
        skewTicks: 4,
        quoteLots: 100,
        takersPerDay: 3_200,
        decayPerTick: 0.2,
      };
      const rate = 100 * 3_200 * (Math.exp(-0.2) - Math.exp(-1.8));
      expectNear(
        unwindBySkewing(long, seed).days,
        50_000 / rate,
        'Quotes 1 and 9 ticks from the mid, A = 3200, k = 0.2: 50000 lots at 3200 (e^−0.2 − e^−1.8) fills of 100 a day',
      );
    });

    points(2, 'unwindBySkewing() knows what spread is not earned', () => {
      // Symmetric: 2 × 5 ticks × 2000 fills a day. Skewed: 0 × 4000 + 10 × 1000. A sixth of a day of
      // the difference, 10000 tick-fills a day of 100 lots.
      expectNear(
        unwindBySkewing(long, quoting).costTickLots,
        1_000_000 / 6,
        'Symmetric quotes earn 20000 ticks times 100 lots a day, skewed ones 10000: the difference over a sixth of a day',
      );
      expectNear(
        unwindBySkewing(short, quoting).costTickLots,
        1_000_000 / 6,
        'Short, it costs just as much',
      );
      expectNear(
        unwindBySkewing(long, { ...quoting, skewTicks: 10 }).costTickLots,
        ((20_000 - (-5 * 4_000 * 2 + 15 * 500)) * 100 * 50_000) / (100 * 7_500),
        'A skew of 10 with a half-spread of 5: the ask is 5 ticks beyond the mid, loses 5 on 8000 fills a day, and the bid earns 15 on 500',
      );
      const wide = unwindBySkewing(long, { ...quoting, halfSpreadTicks: 30, skewTicks: 10 });
      expect(
        wide.costTickLots,
        'With a half-spread of 30 ticks, far wider than pays best, leaning by 10 earns more than it costs: below 0',
      ).toBeLessThan(0);
    });

    points(2, 'unwindBySkewing() knows the risk of waiting', () => {
      expectNear(
        unwindBySkewing(long, quoting).sdTickLots,
        100 * 50_000 * Math.sqrt(1 / 18),
        '50000 lots that fall to 0 along a straight line in a sixth of a day, at 100 ticks a day: σ q √(T/3)',
      );
      expectNear(
        unwindBySkewing(short, quoting).sdTickLots,
        100 * 50_000 * Math.sqrt(1 / 18),
        'A standard deviation is above 0 for a short position too',
      );
      forAll(
        fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 20 })),
        ([q, s]) => {
          const slow = unwindBySkewing({ ...long, inventoryLots: q }, { ...quoting, skewTicks: s });
          const fast = unwindBySkewing(
            { ...long, inventoryLots: q },
            { ...quoting, skewTicks: s + 1 },
          );
          expect(
            fast.sdTickLots,
            `A skew of ${s + 1} ticks leaves less risk than one of ${s}, for ${q} lots`,
          ).toBeLessThan(slow.sdTickLots);
        },
      );
    });

    points(2, 'unwindByCrossing() pays half the spread and the impact', () => {
      expectNear(
        unwindByCrossing(long, crossing).costTickLots,
        750_000,
        '50000 lots are 1 % of a day’s 5 million: 5 ticks of half-spread and 100 × √0.01 = 10 of impact, 15 a lot',
      );
      expectNear(
        unwindByCrossing(short, crossing).costTickLots,
        750_000,
        'Buying back 50000 lots costs as much as selling them',
      );
      expectNear(
        unwindByCrossing({ ...long, inventoryLots: 200_000 }, crossing).costTickLots,
        5_000_000,
        'Four times the lots have twice the impact: 200000 lots at 5 + 20 ticks',
      );
      expectNear(
        unwindByCrossing(long, { ...crossing, impactCoefficient: 0 }).costTickLots,
        250_000,
        'With an impact coefficient of 0 only the half-spread is paid: 5 ticks a lot',
      );
      const { sdTickLots, days } = unwindByCrossing(long, crossing);
      expect([sdTickLots, days], 'It is done at once: no risk is left, and no time passes').toEqual(
        [0, 0],
      );
    });

    points(2, 'hedgeWithFuture() trades whole contracts, against the position', () => {
      expect(
        hedgeWithFuture(long, hedge).contracts,
        'Long $5,000,000 at a beta of 1 and $250,000 a contract: 20 contracts are sold',
      ).toBe(-20);
      expect(
        hedgeWithFuture(short, hedge).contracts,
        'Short $5,000,000: 20 contracts are bought',
      ).toBe(20);
      expect(
        hedgeWithFuture(long, { ...hedge, beta: 1.21 }).contracts,
        'At a beta of 1.21 the exposure is 24.2 contracts: 24 are sold',
      ).toBe(-24);
      expect(
        hedgeWithFuture(long, { ...hedge, beta: 1.24 }).contracts,
        'At a beta of 1.24 the exposure is 24.8 contracts: 25 are sold',
      ).toBe(-25);
      expect(
        hedgeWithFuture(long, { ...hedge, beta: -0.5 }).contracts,
        'A share that moves against the index, at a beta of −0.5, is hedged by buying 10',
      ).toBe(10);
      const half: Holding = { inventoryLots: 50_000, dailyVolTicks: 100 };
      expect(
        hedgeWithFuture(half, { ...hedge, contractTickLots: 200_000_000 }).contracts,
        'An exposure of exactly 2.5 contracts: the half goes away from zero, and 3 are sold',
      ).toBe(-3);
      expect(
        hedgeWithFuture(
          { ...half, inventoryLots: -50_000 },
          { ...hedge, contractTickLots: 200_000_000 },
        ).contracts,
        'Short exactly 2.5 contracts: 3 are bought',
      ).toBe(3);
      expect(
        hedgeWithFuture({ ...long, inventoryLots: 1_000 }, hedge).contracts + 0,
        '1000 lots are 0.4 of a contract: none is traded',
      ).toBe(0);
    });

    points(3, 'hedgeWithFuture() knows what it costs, and what risk it leaves', () => {
      // A share with σ = 1 %, an index with 0.6 % and a beta of 1: 0.8 % is the share's own.
      const whole = hedgeWithFuture(long, hedge);
      expectNear(
        whole.sdTickLots,
        4_000_000,
        'A share of 1 % a day against an index of 0.6 % at a beta of 1 keeps 0.8 % of its own: $40,000 of $5,000,000 in tick-lots',
      );
      expectNear(whole.costTickLots, 28_000, '20 contracts at 700, in and out again');
      expect(whole.days, 'The plan ends when its horizon does').toBe(1);
      expectNear(
        hedgeWithFuture(short, hedge).sdTickLots,
        4_000_000,
        'A short position keeps as much risk as a long one',
      );
      expectNear(
        hedgeWithFuture(short, hedge).costTickLots,
        28_000,
        'Buying 20 contracts costs as much as selling them',
      );
      expectNear(
        hedgeWithFuture(long, { ...hedge, horizonDays: 4 }).sdTickLots,
        8_000_000,
        'Over four days the standard deviation is twice that of one',
      );
      expectNear(
        hedgeWithFuture({ ...long, inventoryLots: 1_000 }, hedge).sdTickLots,
        100_000,
        '1000 lots are too few for a contract, so nothing is hedged: all of σ q is left',
      );
      expectNear(
        hedgeWithFuture(long, { ...hedge, contractTickLots: 200_000_000 }).sdTickLots,
        Math.sqrt(4_000_000 ** 2 + (100_000_000 * 0.006) ** 2),
        'An exposure of 2.5 contracts of $2,000,000 hedged with 3 leaves half a contract of the index, beside the share’s own risk',
      );
    });

    points(2, 'cheapestPlan() weighs cost against risk', () => {
      const sure = Object.freeze({ name: 'sure', costTickLots: 100, sdTickLots: 0, days: 0 });
      const risky = Object.freeze({ name: 'risky', costTickLots: 0, sdTickLots: 20, days: 1 });
      const worse = Object.freeze({ name: 'worse', costTickLots: 101, sdTickLots: 21, days: 1 });
      const plans = Object.freeze([worse, sure, risky]);
      const chosen = (riskAversion: number) => cheapestPlan(plans, riskAversion)?.name;
      const among = 'Among costs of 101, 100 and 0 with standard deviations of 21, 0 and 20';
      expect(chosen(0), `${among}, a risk aversion of 0 looks at cost alone`).toBe('risky');
      expect(chosen(0.4), `${among}, at 0.4 the risk of 20 counts 0.2 × 400 = 80`).toBe('risky');
      expect(chosen(0.6), `${among}, at 0.6 the risk of 20 counts 0.3 × 400 = 120`).toBe('sure');
      expect(
        cheapestPlan([sure, risky], 0.5)?.name,
        'At 0.5 both cost 100: the first of equals',
      ).toBe('sure');
      expect(
        cheapestPlan([risky, sure], 0.5)?.name,
        'At 0.5 both cost 100: the first of equals',
      ).toBe('risky');
      const gain = { name: 'gain', costTickLots: -5, sdTickLots: 0, days: 1 };
      expect(cheapestPlan([sure, gain], 1)?.name, 'A cost of −5 is a gain, and less than 100').toBe(
        'gain',
      );
      expect(cheapestPlan([], 1), 'No plans: undefined').toBeUndefined();
    });

    points(1, 'where there is no position there is nothing to pay', () => {
      const plans = [
        unwindBySkewing(none, quoting),
        unwindByCrossing(none, crossing),
        hedgeWithFuture(none, hedge),
      ];
      for (const [i, name] of [
        'unwindBySkewing()',
        'unwindByCrossing()',
        'hedgeWithFuture()',
      ].entries()) {
        const { costTickLots, sdTickLots } = plans[i]!;
        expect([costTickLots + 0, sdTickLots + 0], `${name} of 0 lots costs 0 and risks 0`).toEqual(
          [0, 0],
        );
      }
    });

    points(1, 'a plan that cannot be is a RangeError', () => {
      for (const skewTicks of [0, -1, Number.NaN]) {
        expect(
          () => unwindBySkewing(long, { ...quoting, skewTicks }),
          `A skew of ${skewTicks} brings nothing back: a RangeError`,
        ).toThrow(RangeError);
      }
      expect(
        () => unwindByCrossing(long, { ...crossing, dailyVolumeLots: 0 }),
        'A market that trades nothing: a RangeError',
      ).toThrow(RangeError);
      expect(
        () => hedgeWithFuture(long, { ...hedge, contractTickLots: 0 }),
        'A contract worth nothing: a RangeError',
      ).toThrow(RangeError);
      expect(
        () => hedgeWithFuture(long, { ...hedge, beta: 2 }),
        'A beta of 2 on an index of 0.6 % is 1.2 % a day, and the share moves 1 %: a RangeError',
      ).toThrow(RangeError);
      for (const riskAversion of [-0.1, Number.NaN]) {
        expect(
          () => cheapestPlan([], riskAversion),
          `A risk aversion of ${riskAversion} is a RangeError, also for no plans`,
        ).toThrow(RangeError);
      }
    });
  },
);
