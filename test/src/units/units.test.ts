import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Instrument, lots, opposite, orderId, signOf, ticks } from '../../../src/units/index.js';

describe('branded numbers', () => {
  it('ticks() takes any safe integer, negative prices too', () => {
    expect(ticks(9995)).toBe(9995);
    expect(ticks(-3763)).toBe(-3763);
    expect(Object.is(ticks(-0), 0)).toBe(true);
  });

  it.each([0.5, Number.NaN, Infinity, 2 ** 53])('ticks(%s) is a RangeError', (value) => {
    expect(() => ticks(value)).toThrow(RangeError);
  });

  it.each([-1, 0.1, Number.NaN])('lots(%s) and orderId(%s) are a RangeError', (value) => {
    expect(() => lots(value)).toThrow(/current value is/);
    expect(() => orderId(value)).toThrow(/current value is/);
  });
});

describe('Side', () => {
  it('opposite() and signOf() agree', () => {
    expect(opposite('buy')).toBe('sell');
    expect(signOf('buy') + signOf(opposite('buy'))).toBe(0);
  });
});

describe('Instrument', () => {
  const cent = new Instrument({ symbol: 'XYZ', tickSize: 0.01 });
  const dime = new Instrument({ symbol: 'DIME', tickSize: 0.1 });

  it('toTicks() is not fooled by 0.3 / 0.1 = 2.9999999999999996', () => {
    expect(dime.toTicks(0.3)).toBe(3);
    expect(dime.floorToTicks(0.3)).toBe(3);
    expect(dime.ceilToTicks(0.1 + 0.2)).toBe(3);
  });

  it('floorToTicks() and ceilToTicks() enclose a price between ticks', () => {
    expect(cent.floorToTicks(99.957)).toBe(9995);
    expect(cent.ceilToTicks(99.957)).toBe(9996);
  });

  it('toTicks() refuses a price off the grid, naming it', () => {
    expect(() => cent.toTicks(99.955)).toThrow(
      'Cannot convert a price: it must be a multiple of 0.01, current value is 99.955',
    );
  });

  it.each([0, -0.01, Number.NaN, Infinity, Math.PI])(
    'a tick size of %s is a RangeError',
    (tickSize) => {
      expect(() => new Instrument({ symbol: 'X', tickSize })).toThrow(/tick size must/);
    },
  );

  it('toTicks() undoes toPrice() for every tick of many grids', () => {
    const sizes = fc.constantFrom(1, 0.5, 0.25, 0.1, 0.05, 0.01, 0.005, 0.001, 0.0001, 1e-8, 25);
    fc.assert(
      fc.property(sizes, fc.integer({ min: -1e9, max: 1e9 }), (tickSize, n) => {
        const instrument = new Instrument({ symbol: 'X', tickSize });
        expect(instrument.toTicks(instrument.toPrice(n))).toBe(n === 0 ? 0 : n);
      }),
    );
  });

  it('lots follow the lot size: 0.07 BTC at a lot of 1e-8 is 7,000,000 lots', () => {
    const btc = new Instrument({ symbol: 'BTC-USDT', tickSize: 0.01, lotSize: 1e-8 });
    expect(btc.toLots(0.07)).toBe(7_000_000);
    expect(btc.toQty(7_000_000)).toBe(0.07);
  });

  it('formatPrice() prints the places of the tick size', () => {
    expect(cent.formatPrice(9990)).toBe('99.90');
    expect(new Instrument({ symbol: 'HK', tickSize: 0.25 }).formatPrice(401)).toBe('100.25');
  });
});
