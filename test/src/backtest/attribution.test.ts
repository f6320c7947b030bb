import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Attribution, type RunFill } from '../../../src/backtest/index.js';
import { decomposeSpread, midAt } from '../../../src/stats/index.js';
import { lots, opposite, type Side, signOf, ticks } from '../../../src/units/index.js';
import { fillsOf, pathOf, pointsOf, profitOf, randomRun, tell } from './support/random-run.js';

const SEED = 20240614;

/** One fill around a mid of 100.00 (10,000 ticks), which then moves, and a point ten seconds later. */
function oneFill(side: Side, priceTicks: number, qtyLots: number, laterTicks: number) {
  const attribution = new Attribution(10);
  const fill: RunFill = {
    timeNs: 0,
    side,
    priceTicks: ticks(priceTicks),
    qtyLots: lots(qtyLots),
    markTicks: 10_000,
    liquidity: 'maker',
    feeTickLots: 0,
  };
  const inventoryLots = signOf(side) * qtyLots;
  const cashTickLots = -inventoryLots * priceTicks;
  attribution.onFill(fill);
  attribution.onPoint({ timeNs: 10, markTicks: laterTicks, inventoryLots, cashTickLots });
  attribution.onEnd();
  return attribution.parts();
}

describe('Attribution', () => {
  it('splits the three trades of the markout vector into half-spread, impact and realised', () => {
    // spread_decomposition_markout: taker sells 200 at 99.98, buys 100 at 100.02, twice; mid 100.00.
    const vector = [
      { side: 'buy', price: 9998, qty: 200, later: 9995, spread: 400, adverse: -1000, pnl: -600 },
      {
        side: 'sell',
        price: 10_002,
        qty: 100,
        later: 10_001,
        spread: 200,
        adverse: -100,
        pnl: 100,
      },
      {
        side: 'sell',
        price: 10_002,
        qty: 100,
        later: 10_006,
        spread: 200,
        adverse: -600,
        pnl: -400,
      },
    ] as const;
    for (const { side, price, qty, later, spread, adverse, pnl } of vector) {
      const parts = oneFill(side, price, qty, later);
      expect(parts.spreadTickLots).toBe(spread);
      expect(parts.adverseTickLots).toBe(adverse);
      expect(parts.inventoryTickLots).toBe(0);
      expect(parts.profitTickLots).toBe(pnl);
      const measured = decomposeSpread({
        takerSide: opposite(side),
        priceTicks: price,
        midTicks: 10_000,
        midLaterTicks: later,
        qtyLots: qty,
      });
      expect(measured.realisedHalfTicks).toBe(pnl / qty);
    }
  });

  it('adds up to cash + inventory × mark, to the last digit, for every horizon', () => {
    const claim = (told: Parameters<typeof tell>[1], horizonNs: number) => {
      const attribution = new Attribution(horizonNs);
      tell(attribution, told);
      const parts = attribution.parts();
      const { spreadTickLots, adverseTickLots, inventoryTickLots, feesTickLots } = parts;
      const last = pointsOf(told).at(-1);
      const profit = last === undefined ? 0 : profitOf(last);
      expect(parts.profitTickLots).toBe(profit);
      expect(spreadTickLots + adverseTickLots + inventoryTickLots - feesTickLots).toBe(profit);
    };
    fc.assert(fc.property(randomRun, fc.integer({ min: 0, max: 40 }), claim), { seed: SEED });
  });

  it('has the parts of their definitions, summed the long way', () => {
    const claim = (told: Parameters<typeof tell>[1], horizonNs: number) => {
      const attribution = new Attribution(horizonNs);
      tell(attribution, told);
      const path = pathOf(told);
      const endTicks = path.midsTicks.at(-1) as number;
      let [spread, adverse, fees] = [0, 0, 0];
      for (const fill of fillsOf(told)) {
        const signed = signOf(fill.side) * fill.qtyLots;
        const later = midAt(path, fill.timeNs + horizonNs) ?? endTicks;
        spread += signed * (fill.markTicks - fill.priceTicks);
        adverse += signed * (later - fill.markTicks);
        fees += fill.feeTickLots;
      }
      const parts = attribution.parts();
      expect(parts.spreadTickLots).toBe(spread);
      expect(parts.adverseTickLots).toBe(adverse);
      expect(parts.feesTickLots).toBe(fees);
    };
    fc.assert(fc.property(randomRun, fc.integer({ min: 0, max: 40 }), claim), { seed: SEED });
  });

  it('with a horizon beyond the end calls all holding adverse, so that inventory is 0', () => {
    const claim = (told: Parameters<typeof tell>[1]) => {
      const attribution = new Attribution(1e9);
      tell(attribution, told);
      expect(Math.abs(attribution.parts().inventoryTickLots)).toBe(0);
    };
    fc.assert(fc.property(randomRun, claim), { seed: SEED });
  });

  it('holds to the cent over 100,000 fills at marks that are no binary fractions', {
    timeout: 60_000,
  }, () => {
    const attribution = new Attribution(1000);
    let [inventoryLots, cashTenths, markTenths] = [0, 0, 100_001];
    for (let i = 0; i < 100_000; i++) {
      const side: Side = (i * 7919) % 13 < 6 ? 'buy' : 'sell';
      const priceTicks = ticks(Math.round(markTenths / 10) - 3 * signOf(side));
      const qtyLots = lots(1 + (i % 90));
      const at = { timeNs: i, markTicks: markTenths / 10 };
      const fill = { ...at, side, priceTicks, qtyLots, feeTickLots: (i % 7) / 10 };
      attribution.onFill({ ...fill, liquidity: 'maker' });
      inventoryLots += signOf(side) * qtyLots;
      cashTenths -= 10 * signOf(side) * qtyLots * priceTicks + (i % 7);
      markTenths = 100_001 + 3 * ((i * 31) % 101);
      const point = { timeNs: i, markTicks: markTenths / 10, inventoryLots };
      attribution.onPoint({ ...point, cashTickLots: cashTenths / 10 });
    }
    attribution.onEnd();
    const profit = (cashTenths + inventoryLots * markTenths) / 10;
    expect(Math.abs(attribution.parts().profitTickLots - profit)).toBeLessThan(0.005);
  });

  it('refuses a negative horizon', () => {
    expect(() => new Attribution(-1)).toThrow(RangeError);
  });
});
