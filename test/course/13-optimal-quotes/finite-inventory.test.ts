import fc from 'fast-check';
import { expect } from 'vitest';
import {
  exactDistances,
  type FlowModel,
  steadyDistances,
} from '#answers/13-optimal-quotes/finite-inventory.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

/** The example of Guéant, Lehalle and Fernandez-Tapia, in ticks and seconds (arXiv 1105.3115). */
const paper: FlowModel = Object.freeze({ riskAversion: 0.01, vol: 0.3, arrivals: 0.9, decay: 0.3 });

const model = (changes: Partial<FlowModel>): FlowModel => Object.freeze({ ...paper, ...changes });

const LIMIT = 30;

// Theorem 1 of the paper, with Q = 30 and T = 600 s: inventory, bid, ask.
const EXACT = [
  [-30, 0.42705615078, undefined],
  [-10, 2.63280199302, 3.99293256205],
  [0, 3.31304540984, 3.31304540984],
  [10, 3.99293256205, 2.63280199302],
  [30, undefined, 0.42705615078],
] as const;

function expectSide(actual: number | undefined, wanted: number | undefined, why: string): void {
  if (wanted === undefined) {
    expect(actual, `${why}: not quoted, so undefined`).toBeUndefined();
    return;
  }
  expect(
    Math.abs(Number(actual) - wanted),
    `${why} is ${wanted} to 1e-6; yours is ${actual}`,
  ).toBeLessThan(1e-6);
}

graded(
  '13-optimal-quotes/finite-inventory',
  {
    hints: [
      'Start with steadyDistances(): it is one formula. For the exact quotes, begin with what is known at the end (all v are 1, so both distances are the same at every inventory), and take one short step back in time.',
      'dv/dτ = B v with B tridiagonal: −αq² on the diagonal, η beside it. Adding a constant c to the diagonal multiplies all v by e^(cτ), which the ratios do not see; with c = αQ² nothing is negative any more. Divide v by its largest entry now and then, or it overflows.',
      'Take n = ⌈(αQ² + 2η)τ⌉ steps of h = τ/n; in each, v ← v + (Bh)v + (Bh)²v/2! + … for twenty terms (each is the last one times Bh, divided by its number), then divide by the largest entry. bid = ln(1 + γ/k)/γ + ln(v[q]/v[q + 1])/k, undefined where q + 1 is beyond the limit.',
    ],
  },
  (points) => {
    points(3, 'steadyDistances() is the closed form', () => {
      // Equations (4.6) and (4.7) of Guéant, "Optimal market making", arXiv 1605.01862.
      for (const [inventory, bid, ask] of [
        [-10, 2.63425687326, 3.99157352387],
        [0, 3.31291519856, 3.31291519856],
        [1, 3.3807810311, 3.24504936603],
        [10, 3.99157352387, 2.63425687326],
        [29, 5.28102434196, 1.34480605517],
      ] as const) {
        const distances = steadyDistances(inventory, paper);
        expect(distances.bid, `The bid with q = ${inventory} is ${bid} from the mid`).toBeCloseTo(
          bid,
          8,
        );
        expect(distances.ask, `The ask with q = ${inventory} is ${ask} from the mid`).toBeCloseTo(
          ask,
          8,
        );
      }
      const half = steadyDistances(0.5, paper);
      const S = 6.62583039713 - 2 * 100 * Math.log(1 + 0.01 / 0.3);
      expect(
        half.bid - half.ask,
        'The inventory need not be whole: with q = 0.5 bid and ask differ by 2 × 0.5 × S',
      ).toBeCloseTo(S, 7);
    });

    points(1, 'more takers, less lean', () => {
      const leanOf = (flow: FlowModel) =>
        steadyDistances(1, flow).bid - steadyDistances(0, flow).bid;
      expect(
        leanOf(model({ arrivals: 3.6 })) / leanOf(paper),
        'Four times the takers: the lean of a unit is half as much',
      ).toBeCloseTo(0.5, 8);
      expect(
        leanOf(model({ vol: 0.6 })) / leanOf(paper),
        'Twice the volatility: the lean of a unit is twice as much',
      ).toBeCloseTo(2, 8);
    });

    points(1, 'a tiny risk aversion, and a mid that never moves', () => {
      for (const riskAversion of [1e-12, 1e-18]) {
        const lean = 0.3 * Math.sqrt((Math.E * riskAversion) / (2 * 0.3 * 0.9));
        expect(
          steadyDistances(0, model({ riskAversion })).bid,
          `γ = ${riskAversion}: (1/γ) ln(1 + γ/k) is nearly 1/k, and (1 + γ/k)^(1 + k/γ) nearly e`,
        ).toBeCloseTo(1 / 0.3 + lean / 2, 8);
      }
      expect(
        () => steadyDistances(5, model({ vol: 0 })),
        'A volatility of 0 is no mistake: a mid that never moves may be quoted around',
      ).not.toThrow();
      const calm = steadyDistances(5, model({ vol: 0 }));
      expect(calm.bid, 'With σ = 0 there is no risk, and no lean: the bid').toBeCloseTo(
        100 * Math.log(1 + 0.01 / 0.3),
        8,
      );
      expect(calm.ask - calm.bid, 'With σ = 0 bid and ask are as far, long or not').toBeCloseTo(
        0,
        8,
      );
      // With α = 0 and Q = 1 the rule for v is solved by cosh and sinh of √2 η τ.
      for (const [what, changes, patience, eta] of [
        ['γ = 1e-18', { riskAversion: 1e-18 }, 1 / 0.3, 0.9 / Math.E],
        ['σ = 0', { vol: 0 }, 100 * Math.log(1 + 0.1 / 3), 0.9 * (1 + 0.1 / 3) ** -31],
      ] as const) {
        const s = Math.SQRT2 * eta * 2;
        const ratio =
          (Math.cosh(s) + Math.SQRT2 * Math.sinh(s)) / (Math.cosh(s) + Math.sinh(s) / Math.SQRT2);
        expectSide(
          exactDistances(0, 2, 1, model(changes)).bid,
          patience + Math.log(ratio) / 0.3,
          `The bid with q = 0, Q = 1, two seconds left and ${what}`,
        );
      }
    });

    points(3, 'exactDistances() ten minutes before the end', () => {
      for (const [inventory, bid, ask] of EXACT) {
        const distances = exactDistances(inventory, 600, LIMIT, paper);
        const where = `with q = ${inventory}, Q = 30 and 600 seconds left`;
        expectSide(distances.bid, bid, `The bid ${where}`);
        expectSide(distances.ask, ask, `The ask ${where}`);
      }
    });

    points(2, 'at the limit only the side that would grow the position stops', () => {
      for (const [inventory, limit] of [
        [1, 1],
        [5, 5],
      ] as const) {
        const long = exactDistances(inventory, 60, limit, paper);
        const short = exactDistances(-inventory, 60, limit, paper);
        const where = `with a limit of ${limit}`;
        expect(long.bid, `${inventory} long ${where}: no bid`).toBeUndefined();
        expect(
          Number.isFinite(long.ask),
          `${inventory} long ${where}: the ask goes on (got ${long.ask})`,
        ).toBe(true);
        expect(short.ask, `${inventory} short ${where}: no ask`).toBeUndefined();
        expect(
          Number.isFinite(short.bid),
          `${inventory} short ${where}: the bid goes on (got ${short.bid})`,
        ).toBe(true);
      }
    });

    points(2, 'near the end it is Avellaneda and Stoikov, and at the end patience alone', () => {
      // The paper's own comparison, one second before the end.
      expectSide(
        exactDistances(0, 1, LIMIT, paper).bid,
        3.27943225592,
        'The bid with q = 0, one second left',
      );
      expectSide(
        exactDistances(10, 1, LIMIT, paper).bid,
        3.28843172841,
        'The bid with q = 10, one second left',
      );
      const patience = 100 * Math.log(1 + 0.01 / 0.3);
      for (const inventory of [-30, 0, 7]) {
        const { bid } = exactDistances(inventory, 0, LIMIT, paper);
        expectSide(
          bid,
          patience,
          `At the end the bid with q = ${inventory} is (1/γ) ln(1 + γ/k), it`,
        );
      }
    });

    points(2, 'a long time does not overflow', () => {
      // The limit for a long time: Guéant, Lehalle and Fernandez-Tapia, the eigenvector of M with the smallest eigenvalue.
      for (const [inventory, bid, ask] of [
        [-10, 2.63280182537, 3.99293274695],
        [30, undefined, 0.427055911045],
      ] as const) {
        const distances = exactDistances(inventory, 2_500, LIMIT, paper);
        const where = `with q = ${inventory}, 2,500 seconds left`;
        expectSide(distances.bid, bid, `The bid ${where}`);
        expectSide(distances.ask, ask, `The ask ${where}`);
      }
    });

    points(2, 'long and short mirror each other, and it leans against the position', () => {
      forAll(
        fc.record({
          inventory: fc.integer({ min: -3, max: 3 }),
          remaining: fc.double({ min: 1, max: 40, noNaN: true }),
          vol: fc.constantFrom(0.3, 1, 2),
          arrivals: fc.constantFrom(0.2, 0.9),
        }),
        ({ inventory, remaining, vol, arrivals }) => {
          const flow = model({ vol, arrivals });
          const here = exactDistances(inventory, remaining, 4, flow);
          const mirrored = exactDistances(-inventory, remaining, 4, flow);
          const where = `q = ${inventory} of 4, τ = ${remaining}, σ = ${vol}, A = ${arrivals}`;
          expect(
            Math.abs(Number(here.bid) - Number(mirrored.ask)),
            `The bid with ${where} is as far from the mid as the ask with the opposite inventory`,
          ).toBeLessThan(1e-6);
          const more = exactDistances(inventory + 1, remaining, 4, flow);
          expect(
            Number(more.ask) < Number(here.ask),
            `One unit longer than ${where}, the ask comes closer`,
          ).toBe(true);
        },
      );
    });

    points(1, 'what makes no sense is a RangeError', () => {
      for (const [what, inventory, remaining, limit] of [
        ['an inventory beyond the limit', 31, 600, 30],
        ['half a unit', 0.5, 600, 30],
        ['a limit of 0', 0, 600, 0],
        ['a limit of 2.5', 0, 600, 2.5],
        ['a time left below 0', 0, -1, 30],
        ['a time left without end', 0, Number.POSITIVE_INFINITY, 30],
      ] as const) {
        expect(
          () => exactDistances(inventory, remaining, limit, paper),
          `exactDistances(): ${what} is a RangeError`,
        ).toThrow(RangeError);
      }
      for (const [what, changes] of [
        ['a risk aversion of 0', { riskAversion: 0 }],
        ['a volatility below 0', { vol: -1 }],
        ['an arrival rate of 0', { arrivals: 0 }],
        ['a decay of 0', { decay: 0 }],
      ] as const) {
        expect(
          () => steadyDistances(0, model(changes)),
          `steadyDistances(): ${what} is a RangeError`,
        ).toThrow(RangeError);
        expect(
          () => exactDistances(0, 1, 2, model(changes)),
          `exactDistances(): ${what} is a RangeError`,
        ).toThrow(RangeError);
      }
      expect(
        () => steadyDistances(Number.NaN, paper),
        'steadyDistances(): an inventory that is not a number is a RangeError',
      ).toThrow(RangeError);
    });
  },
);
