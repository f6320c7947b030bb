import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pausedUntil } from '../../../solutions/08-adverse-selection/diagnosis.js';
import { OneSidedPause } from '../../../src/makers/index.js';

const rule = { windowNs: 60, maxNetLots: 100, pauseNs: 200 };

describe('OneSidedPause', () => {
  it('pauses after one-sided fills, until the pause is over', () => {
    const pause = new OneSidedPause(rule);
    expect(pause.isPausedAt(0)).toBe(false);
    pause.onFill({ timeNs: 1000, side: 'sell', qtyLots: 60 });
    expect(pause.isPausedAt(1000)).toBe(false);
    pause.onFill({ timeNs: 1030, side: 'sell', qtyLots: 50 });
    expect([1030, 1229, 1230].map((timeNs) => pause.isPausedAt(timeNs))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('nets both sides and forgets what is older than the window', () => {
    const pause = new OneSidedPause(rule);
    pause.onFill({ timeNs: 0, side: 'buy', qtyLots: 90 });
    pause.onFill({ timeNs: 10, side: 'sell', qtyLots: 90 });
    pause.onFill({ timeNs: 70, side: 'sell', qtyLots: 100 });
    expect(pause.isPausedAt(70)).toBe(false);
  });

  it('pauses as the whiteboard answer does, at any time and for any fills', () => {
    const fills = fc.array(
      fc.record({
        gapNs: fc.integer({ min: 1, max: 90 }),
        side: fc.constantFrom('buy' as const, 'sell' as const),
        qtyLots: fc.integer({ min: 1, max: 80 }),
      }),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(fills, fc.nat(300), (drawn, afterNs) => {
        let timeNs = 0;
        const log = drawn.map(({ gapNs, side, qtyLots }) => {
          timeNs += gapNs;
          return { timeNs, side, qtyLots };
        });
        const pause = new OneSidedPause(rule);
        for (const fill of log) pause.onFill(fill);
        const nowNs = timeNs + afterNs;
        expect(pause.isPausedAt(nowNs)).toBe(pausedUntil(log, nowNs, rule) !== undefined);
      }),
      { seed: 8 },
    );
  });

  it('refuses rules and times that are none', () => {
    expect(() => new OneSidedPause({ ...rule, windowNs: 0 })).toThrow(RangeError);
    expect(() => new OneSidedPause({ ...rule, pauseNs: Number.NaN })).toThrow(RangeError);
    expect(() => new OneSidedPause({ ...rule, maxNetLots: -1 })).toThrow(RangeError);
    const pause = new OneSidedPause(rule);
    pause.onFill({ timeNs: 10, side: 'buy', qtyLots: 1 });
    expect(() => pause.onFill({ timeNs: 9, side: 'buy', qtyLots: 1 })).toThrow(/by time/);
  });
});
