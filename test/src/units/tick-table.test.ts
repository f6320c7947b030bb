import { describe, expect, it } from 'vitest';
import { HKEX_TICK_TABLE, Instrument, tickSizeOf } from '../../../src/units/index.js';

describe('HKEX_TICK_TABLE', () => {
  it('has no gap and no overlap, and both price and tick size rise from band to band', () => {
    for (const [i, band] of HKEX_TICK_TABLE.slice(1).entries()) {
      expect(band.from).toBe(HKEX_TICK_TABLE[i]?.upTo);
      expect(band.upTo).toBeGreaterThan(band.from);
      expect(band.tickSize).toBeGreaterThan(HKEX_TICK_TABLE[i]?.tickSize ?? 0);
    }
  });

  it('has its boundaries on the grids of both bands that meet there', () => {
    for (const { from, upTo, tickSize } of HKEX_TICK_TABLE) {
      const grid = new Instrument({ symbol: 'HK', tickSize, currency: 'HKD' });
      expect(() => grid.toTicks(from)).not.toThrow();
      expect(() => grid.toTicks(upTo)).not.toThrow();
    }
  });
});

describe('tickSizeOf()', () => {
  // HKEX, Reduction of Minimum Spreads, phase 1 (4 August 2025): a boundary belongs to the lower band.
  it.each([
    [0.25, 0.001],
    [0.255, 0.005],
    [5, 0.01],
    [15, 0.01],
    [20, 0.01],
    [20.02, 0.02],
    [50, 0.02],
    [99.95, 0.05],
    [388.2, 0.2],
    [0.01, 0.001],
    [9995, 5],
  ])('at HK$%s the tick is HK$%s', (price, tickSize) => {
    expect(tickSizeOf(price, HKEX_TICK_TABLE)).toBe(tickSize);
  });

  it.each([0.009, 0, -1, 9995.01, Number.NaN, Infinity])(
    'is undefined outside the table, at %s',
    (price) => {
      expect(tickSizeOf(price, HKEX_TICK_TABLE)).toBeUndefined();
    },
  );

  it('is undefined in an empty table', () => {
    expect(tickSizeOf(1, [])).toBeUndefined();
  });
});
