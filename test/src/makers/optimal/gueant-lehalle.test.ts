import { eigs } from 'mathjs';
import { describe, expect, it } from 'vitest';
import {
  avellanedaStoikovQuotes,
  exactDistances,
  holdingAndTrading,
  leanPerUnit,
  logValues,
  steadyDistances,
  steadySpread,
  ValueTable,
} from '../../../../src/makers/optimal/index.js';

// The example of the paper, in ticks and seconds: Guéant, Lehalle and Fernandez-Tapia, Mathematics and
// Financial Economics 7(4), 2013; arXiv 1105.3115.
const model = { riskAversion: 0.01, vol: 0.3, decay: 0.3, arrivals: 0.9 };
const limited = { ...model, maxInventory: 30 };
const PLACES = 9;

describe('the closed form', () => {
  // Equations (4.6) and (4.7) of Guéant, "Optimal market making", arXiv 1605.01862.
  it.each([
    [-10, 2.63425687326, 3.99157352387],
    [0, 3.31291519856, 3.31291519856],
    [1, 3.3807810311, 3.24504936603],
    [10, 3.99157352387, 2.63425687326],
    [29, 5.28102434196, 1.34480605517],
  ])('with %i units quotes the known distances', (inventory, bid, ask) => {
    const distances = steadyDistances(inventory, model);
    expect(distances.bid).toBeCloseTo(bid, PLACES);
    expect(distances.ask).toBeCloseTo(ask, PLACES);
    expect(distances.bid + distances.ask).toBeCloseTo(6.62583039713, PLACES);
    expect(steadySpread(model)).toBeCloseTo(6.62583039713, PLACES);
  });

  it('leans less the more takers come, by the root of their rate', () => {
    const busy = leanPerUnit({ ...model, arrivals: 4 * model.arrivals });
    expect(busy).toBeCloseTo(leanPerUnit(model) / 2, 12);
  });

  it('does not lean and quotes 1/k where the maker does not mind risk', () => {
    const calm = steadyDistances(7, { ...model, riskAversion: 0 });
    expect(calm.bid).toBe(1 / 0.3);
    expect(calm.ask).toBe(1 / 0.3);
  });

  it.each(['arrivals', 'decay'])('refuses %s of 0', (name) => {
    expect(() => steadyDistances(0, { ...model, [name]: 0 })).toThrow(/^Cannot quote: the /);
  });
});

// The same paper, theorem 1, with Q = 30 and T = 600 s.
const EXACT = [
  [-30, 0.42705615078, undefined],
  [-10, 2.63280199302, 3.99293256205],
  [0, 3.31304540984, 3.31304540984],
  [10, 3.99293256205, 2.63280199302],
  [30, undefined, 0.42705615078],
] as const;

// Its asymptotic quotes, from the eigenvector of M with the smallest eigenvalue.
const ASYMPTOTIC = [
  [-30, 0.427055911045, undefined],
  [-10, 2.63280182537, 3.99293274695],
  [0, 3.31304541875, 3.31304541875],
  [10, 3.99293274695, 2.63280182537],
  [30, undefined, 0.427055911045],
] as const;

function expectDistance(actual: number | undefined, expected: number | undefined): void {
  if (expected === undefined) expect(actual).toBeUndefined();
  else expect(actual).toBeCloseTo(expected, PLACES);
}

describe('the exact quotes', () => {
  const table = new ValueTable(limited, 600);

  it.each(EXACT)(
    'with %i units quote the known distances ten minutes before the end',
    (inventory, bid, ask) => {
      for (const distances of [
        exactDistances({ remaining: 600, inventory }, limited),
        table.distances(600, inventory),
        table.distances(900, inventory),
      ]) {
        expectDistance(distances.bid, bid);
        expectDistance(distances.ask, ask);
      }
    },
  );

  it.each(ASYMPTOTIC)(
    'with %i units reach the asymptotic ones, and do not overflow',
    (inventory, bid, ask) => {
      const distances = exactDistances({ remaining: 1e6, inventory }, limited);
      expectDistance(distances.bid, bid);
      expectDistance(distances.ask, ask);
    },
  );

  it('are Avellaneda and Stoikov’s a second before the end, and far from them ten minutes before', () => {
    const as = (inventory: number, remaining: number) =>
      -avellanedaStoikovQuotes({ mid: 0, inventory, remaining }, model).bid;
    const exact = (inventory: number, remaining: number) =>
      exactDistances({ remaining, inventory }, limited).bid;
    // Exact, and the first term of its expansion, which is Avellaneda and Stoikov's.
    for (const [q, remaining, known, expansion] of [
      [0, 1, 3.27943225592, 3.2794322823],
      [10, 1, 3.28843172841, 3.2884322823],
      [0, 600, 3.31304540984, 3.5489822823],
      [10, 600, 3.99293256205, 8.9489822823],
    ] as const) {
      expect(exact(q, remaining)).toBeCloseTo(known, PLACES);
      expect(as(q, remaining)).toBeCloseTo(expansion, PLACES);
    }
  });

  it('have the α, η and smallest eigenvalue of the paper, and its values by another way', () => {
    const { holding, trading } = holdingAndTrading(model);
    expect(holding).toBeCloseTo(0.000135, 12);
    expect(trading).toBeCloseTo(0.325678355847, PLACES);
    const size = 13;
    const limit = 6;
    const rows = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) =>
        i === j ? holding * (i - limit) ** 2 : Math.abs(i - j) === 1 ? -trading : 0,
      ),
    );
    const { eigenvectors } = eigs(rows);
    const values = new Array<number>(size).fill(0);
    for (const { value, vector } of eigenvectors) {
      const parts = vector as number[];
      const weight = parts.reduce((sum, x) => sum + x, 0) * Math.exp(-(value as number) * 5);
      parts.forEach((part, i) => {
        values[i] = (values[i] as number) + weight * part;
      });
    }
    const logs = logValues(5, { ...model, maxInventory: limit });
    for (let i = 1; i < size; i++) {
      const expected = Math.log((values[i] as number) / (values[0] as number));
      expect((logs[i] as number) - (logs[0] as number)).toBeCloseTo(expected, PLACES);
    }
  });

  it('at the end are the patience alone, at every inventory', () => {
    const { bid, ask } = exactDistances({ remaining: 0, inventory: 4 }, limited);
    expect(bid).toBeCloseTo(100 * Math.log1p(0.01 / 0.3), 12);
    expect(ask).toBe(bid);
  });

  it.each([
    ['an inventory beyond the limit', 600, 31, limited],
    ['half a unit', 600, 0.5, limited],
    ['a limit of 0', 600, 0, { ...limited, maxInventory: 0 }],
    ['time that runs backwards', -1, 0, limited],
    ['no risk aversion', 600, 0, { ...limited, riskAversion: 0 }],
  ])('refuse %s', (_, remaining, inventory, bad) => {
    expect(() => exactDistances({ remaining, inventory }, bad)).toThrow(/^Cannot quote: /);
  });
});
