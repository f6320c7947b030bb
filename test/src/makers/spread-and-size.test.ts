import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkSpreadAndSize,
  type QuotingConditions,
  type SpreadAndSizeOptions,
  spreadAndSize,
  stressAfter,
} from '../../../src/makers/index.js';
import { lots, ticks } from '../../../src/units/index.js';

/** A day has a volatility of 1 % at 16 % a year, and the quote stands for a 400th of a day. */
const OPTIONS: SpreadAndSizeOptions = {
  riskMultiplier: 2,
  minSpreadTicks: ticks(1),
  periodsPerYear: 256,
  exposedPeriods: 1 / 400,
  inventoryPenalty: { aboveLots: 500, ticks: 4 },
  stress: { enterAnnualisedVol: 0.6, leaveAnnualisedVol: 0.4, multiplier: 1.5 },
  baseLots: lots(1000),
  maxInventoryLots: lots(2000),
  inventoryCut: { abovePct: 50, keepPct: 50 },
  volCut: { aboveAnnualisedVol: 0.5, keepPct: 70 },
};
const CALM: QuotingConditions = {
  fairTicks: 10_000,
  annualisedVol: 0.16,
  isLiquidityLow: false,
  inventoryLots: 0,
  isStressed: false,
};

describe('spreadAndSize()', () => {
  it('quotes two moves while flat and calm', () => {
    expect(spreadAndSize(CALM, OPTIONS)).toEqual({
      kind: 'quote',
      spreadTicks: 10,
      bidLots: 1000,
      askLots: 1000,
      reasons: [],
    });
  });

  it('adds the penalty, then multiplies by stress, and says why', () => {
    expect(spreadAndSize({ ...CALM, inventoryLots: -1200, isStressed: true }, OPTIONS)).toEqual({
      kind: 'quote',
      spreadTicks: 21,
      bidLots: 1000,
      askLots: 500,
      reasons: ['inventory-penalty', 'stress', 'inventory-cut'],
    });
  });

  it('cuts 1000 to 500 to 350 on the side that grows the position', () => {
    const both = spreadAndSize({ ...CALM, annualisedVol: 0.8, inventoryLots: 1001 }, OPTIONS);
    expect(both).toMatchObject({ bidLots: 350, askLots: 700 });
  });

  it('multiplies once where the market is both stressed and thin', () => {
    const thin = { ...CALM, isStressed: true, isLiquidityLow: true };
    expect(spreadAndSize(thin, OPTIONS)).toMatchObject({ spreadTicks: 15 });
  });

  it('does not let the residue of binary arithmetic cost a tick', () => {
    // 10,000 × 0.1584… / √252 × … is 100.00000000000001 in doubles.
    const annualisedVol = 0.01 * Math.sqrt(252);
    const options = { ...OPTIONS, riskMultiplier: 1, periodsPerYear: 252, exposedPeriods: 1 };
    expect(spreadAndSize({ ...CALM, annualisedVol }, options)).toMatchObject({ spreadTicks: 100 });
  });

  it.each([undefined, Number.NaN])('stands aside at a volatility of %s', (annualisedVol) => {
    expect(spreadAndSize({ ...CALM, annualisedVol }, OPTIONS)).toEqual({
      kind: 'stand-aside',
      reason: 'volatility-unknown',
    });
  });

  it('stands aside where the rule asks for more than the obligation allows', () => {
    const options = { ...OPTIONS, maxSpreadTicks: ticks(12) };
    expect(spreadAndSize(CALM, options)).toMatchObject({ kind: 'quote' });
    expect(spreadAndSize({ ...CALM, isLiquidityLow: true }, options)).toEqual({
      kind: 'stand-aside',
      reason: 'wider-than-obligation',
    });
  });

  it('keeps the position within its limit, whatever is filled', () => {
    const inventory = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(inventory, fc.double({ min: 0, max: 2, noNaN: true }), (q, annualisedVol) => {
        const decision = spreadAndSize({ ...CALM, inventoryLots: q, annualisedVol }, OPTIONS);
        if (decision.kind !== 'quote') throw new Error('it has no obligation, and must quote');
        expect(q + decision.bidLots).toBeLessThanOrEqual(2000);
        expect(q - decision.askLots).toBeGreaterThanOrEqual(-2000);
        const isHeld = decision.bidLots < 1000 || decision.askLots < 1000;
        expect(isHeld).toBe(decision.reasons.some((reason) => /cut|room/.test(reason)));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('treats long and short alike, with the sides swapped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (q) => {
        const long = spreadAndSize({ ...CALM, inventoryLots: q }, OPTIONS);
        const short = spreadAndSize({ ...CALM, inventoryLots: -q }, OPTIONS);
        if (long.kind !== 'quote' || short.kind !== 'quote') throw new Error('both must quote');
        expect(short).toEqual({ ...long, bidLots: long.askLots, askLots: long.bidLots });
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('never narrows when the volatility rises', () => {
    const vol = fc.double({ min: 0, max: 3, noNaN: true });
    const width = (annualisedVol: number): number => {
      const isStressed = stressAfter(annualisedVol, false, OPTIONS);
      const decision = spreadAndSize({ ...CALM, annualisedVol, isStressed }, OPTIONS);
      return decision.kind === 'quote' ? decision.spreadTicks : Number.NaN;
    };
    fc.assert(
      fc.property(vol, vol, (one, other) => {
        expect(width(Math.max(one, other))).toBeGreaterThanOrEqual(width(Math.min(one, other)));
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('refuses an inventory of NaN, and a negative volatility', () => {
    const noInventory = { ...CALM, inventoryLots: Number.NaN };
    expect(() => spreadAndSize(noInventory, OPTIONS)).toThrow(RangeError);
    expect(() => spreadAndSize({ ...CALM, annualisedVol: -0.1 }, OPTIONS)).toThrow(RangeError);
  });
});

describe('stressAfter()', () => {
  it('is set above 60 %, released below 40 %, and in between stays as it was', () => {
    const path = [0.5, 0.61, 0.5, 0.4, 0.39, 0.5, 0.6, undefined, 0.5, 0.2];
    let isStressed = false;
    const seen = path.map((vol) => {
      isStressed = stressAfter(vol, isStressed, OPTIONS);
      return isStressed;
    });
    expect(seen).toEqual([false, true, true, true, false, false, false, true, true, false]);
  });
});

describe('checkSpreadAndSize()', () => {
  it('accepts what makes sense', () => {
    expect(() => checkSpreadAndSize(OPTIONS)).not.toThrow();
  });

  it.each<[string, Partial<SpreadAndSizeOptions>]>([
    ['risk multiplier', { riskMultiplier: -1 }],
    ['least spread', { minSpreadTicks: ticks(0) }],
    ['widest spread', { maxSpreadTicks: ticks(0) }],
    ['periods', { periodsPerYear: 0 }],
    ['narrow', { stress: { ...OPTIONS.stress, multiplier: 0.9 } }],
    ['ends', { stress: { ...OPTIONS.stress, enterAnnualisedVol: 0.3 } }],
    ['base size', { baseLots: lots(0) }],
    ['limit', { maxInventoryLots: lots(0) }],
    ['percentage', { volCut: { aboveAnnualisedVol: 0.5, keepPct: 0.7 } }],
    ['inventory penalty', { inventoryPenalty: { aboveLots: 1, ticks: Number.NaN } }],
  ])('refuses a wrong %s, and names it', (what, change) => {
    expect(() => checkSpreadAndSize({ ...OPTIONS, ...change })).toThrow(new RegExp(what));
  });
});
