import { describe, expect, it } from 'vitest';
import { NO_QUOTES, VolatilityMaker } from '../../../src/makers/index.js';
import { lots, ticks } from '../../../src/units/index.js';

/** The stock of the interview question: $100, a spread of 10 cents and 1,000 shares at 1 % a day. */
const OPTIONS = {
  riskMultiplier: 2,
  minSpreadTicks: ticks(1),
  periodsPerYear: 252,
  exposedPeriods: 1 / 400,
  inventoryPenalty: { aboveLots: 5000, ticks: 2 },
  stress: { enterAnnualisedVol: 1, leaveAnnualisedVol: 0.8, multiplier: 1 },
  baseLots: lots(1000),
  maxInventoryLots: lots(10_000),
  inventoryCut: { abovePct: 50, keepPct: 50 },
  volCut: { aboveAnnualisedVol: 0.6, keepPct: 20 },
  nearBandTicks: 50,
};
const MARKET = { timeNs: 0, fairTicks: 10_000 };
const daily = (vol: number): number => vol * Math.sqrt(252);

describe('VolatilityMaker', () => {
  it('quotes nothing before it was told the volatility, and when it is lost', () => {
    const maker = new VolatilityMaker(OPTIONS);
    expect(maker.quotes(MARKET)).toBe(NO_QUOTES);
    maker.onConditions({ annualisedVol: daily(0.01), isLiquidityLow: false });
    expect(maker.quotes(MARKET)).not.toBe(NO_QUOTES);
    maker.onConditions({ annualisedVol: undefined, isLiquidityLow: false });
    expect(maker.quotes(MARKET)).toBe(NO_QUOTES);
  });

  it('goes from 99.95 / 100.05 for 1,000 to 99.75 / 100.25 for 200 when 1 % becomes 5 %', () => {
    const maker = new VolatilityMaker(OPTIONS);
    maker.onConditions({ annualisedVol: daily(0.01), isLiquidityLow: false });
    expect(maker.quotes(MARKET)).toEqual({
      bids: [{ priceTicks: 9995, qtyLots: 1000 }],
      asks: [{ priceTicks: 10_005, qtyLots: 1000 }],
    });
    maker.onConditions({ annualisedVol: daily(0.05), isLiquidityLow: false });
    expect(maker.quotes(MARKET)).toEqual({
      bids: [{ priceTicks: 9975, qtyLots: 200 }],
      asks: [{ priceTicks: 10_025, qtyLots: 200 }],
    });
  });

  it('books fills, and shrinks the side that would go on', () => {
    const maker = new VolatilityMaker(OPTIONS);
    maker.onConditions({ annualisedVol: daily(0.01), isLiquidityLow: false });
    maker.onFill({ side: 'buy', priceTicks: ticks(9995), qtyLots: lots(9500) });
    expect(maker.inventoryLots).toBe(9500);
    expect(maker.position.totalTickLots(10_000)).toBe(47_500);
    expect(maker.quotes(MARKET)).toEqual({
      bids: [{ priceTicks: 9994, qtyLots: 500 }],
      asks: [{ priceTicks: 10_006, qtyLots: 1000 }],
    });
    expect(maker.decide(10_000)).toMatchObject({ reasons: ['inventory-penalty', 'inventory-cut'] });
  });

  it('shows no ask at the upper limit of the volatility control', () => {
    const maker = new VolatilityMaker(OPTIONS);
    const band = { lowerTicks: ticks(9500), upperTicks: ticks(10_005) };
    maker.onConditions({ annualisedVol: daily(0.01), isLiquidityLow: false, band });
    expect(maker.quotes(MARKET)).toEqual({
      bids: [{ priceTicks: 9995, qtyLots: 1000 }],
      asks: [],
    });
  });

  it('changes nothing when it is asked twice', () => {
    const maker = new VolatilityMaker(OPTIONS);
    maker.onConditions({ annualisedVol: daily(0.9), isLiquidityLow: true });
    expect(maker.quotes(MARKET)).toEqual(maker.quotes(MARKET));
  });

  it('is refused where its near zone is nothing', () => {
    expect(() => new VolatilityMaker({ ...OPTIONS, nearBandTicks: 0 })).toThrow(RangeError);
  });
});
