import fc from 'fast-check';
import { expect } from 'vitest';
import {
  bandAround,
  ControlMechanism,
  quoteInBand,
} from '#answers/02-spread-and-size/control-mechanism.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { lots, ticks } from '../../../src/units/index.js';

const MINUTE = 60_000_000_000;
const CONFIG = { bandBps: 500, lookbackNs: 5 * MINUTE, coolingOffNs: 5 * MINUTE };
const BAND = { lowerTicks: ticks(9500), upperTicks: ticks(10_500) };
const NEAR_TICKS = 50;

/** An order: a price in ticks and a quantity in lots. */
const order = (price: number, qty: number) => ({ priceTicks: ticks(price), qtyLots: lots(qty) });

/** A mechanism with one old trade at 10,000 (time 0), and a trigger at 9,400 in minute 6. */
function triggered(): ControlMechanism {
  const mechanism = new ControlMechanism(CONFIG);
  mechanism.tryTrade(0, ticks(10_000));
  mechanism.tryTrade(3 * MINUTE, ticks(9800));
  mechanism.tryTrade(6 * MINUTE, ticks(9400));
  return mechanism;
}

graded(
  '02-spread-and-size/control-mechanism',
  {
    hints: [
      'The mechanism needs to remember the trades of the last five minutes and the newest one before them, and, while it cools off, one band and one time at which that ends.',
      'Let band(t) do the thinking: bring the state up to t, give the frozen band while cooling off, else the band around the reference. tryTrade(t, price) then only asks whether the price lies inside. In quoteInBand each side looks at one limit: the bid at the lower, the ask at the upper.',
      'At each call: throw where time goes back; end the cooling-off where t >= end; drop the oldest trade while the second oldest is at or before t − lookback. Limits: Math.ceil(ref × (10,000 − bps) / 10,000) and Math.floor(ref × (10,000 + bps) / 10,000). Lots: Math.floor(lots × min(max(distance, 0), near) / near).',
    ],
  },
  (points) => {
    points(2, 'bandAround() reproduces the limits that HKEX published on 8 October 2024', () => {
      // Source: HKEX, VCM cooling-off period trigger history, derivatives market.
      const published = [
        [4865, 4622, 5108],
        [4900, 4655, 5145],
        [5321, 5055, 5587],
      ] as const;
      for (const [reference, lowerTicks, upperTicks] of published) {
        expect(
          bandAround(ticks(reference), 500),
          `Reference ${reference}, ±5 %: both limits lie inside the five percent, on whole ticks`,
        ).toEqual({ lowerTicks, upperTicks });
      }
    });

    points(1, 'bandAround() rounds inwards, and is exact where a limit is whole', () => {
      expect(
        bandAround(ticks(100), 1500),
        '±15 % of 100 ticks is a whole number on both sides; no tick may be lost to the residue of 1.15',
      ).toEqual({ lowerTicks: 85, upperTicks: 115 });
      forAll(
        fc.record({
          reference: fc.integer({ min: 1, max: 50_000 }),
          bandBps: fc.constantFrom(500, 1000, 1500, 2000),
        }),
        ({ reference, bandBps }) => {
          const { lowerTicks, upperTicks } = bandAround(ticks(reference), bandBps);
          const isInside = (limitTicks: number): boolean =>
            Math.abs(limitTicks - reference) * 10_000 <= bandBps * reference;
          expect(
            isInside(lowerTicks) && isInside(upperTicks),
            `Around ${reference} at ${bandBps} bps, neither ${lowerTicks} nor ${upperTicks} may be further away than that`,
          ).toBe(true);
          expect(
            isInside(lowerTicks - 1) || isInside(upperTicks + 1),
            `Around ${reference} at ${bandBps} bps, ${lowerTicks} and ${upperTicks} must be the outermost ticks still inside`,
          ).toBe(false);
        },
      );
    });

    points(2, 'the reference is the last price that traded five minutes ago or earlier', () => {
      const mechanism = new ControlMechanism(CONFIG);
      expect(mechanism.band(0), 'Nothing has traded yet: there is no band').toBeUndefined();
      mechanism.tryTrade(0, ticks(10_000));
      mechanism.tryTrade(1 * MINUTE, ticks(10_200));
      mechanism.tryTrade(4 * MINUTE, ticks(9800));
      expect(
        mechanism.band(5 * MINUTE - 1),
        'A moment before minute 5 nothing is five minutes old: there is no band',
      ).toBeUndefined();
      expect(
        mechanism.band(5 * MINUTE),
        'In minute 5 the trade at 10,000 in minute 0 is exactly five minutes old, and is the reference',
      ).toEqual({ lowerTicks: 9500, upperTicks: 10_500 });
      expect(
        mechanism.band(8 * MINUTE),
        'In minute 8 the last price of minute 3 or before is the 10,200 of minute 1; the last price of all is too young',
      ).toEqual({ lowerTicks: 9690, upperTicks: 10_710 });
      expect(
        mechanism.band(20 * MINUTE),
        'In minute 20 the reference is the last price of all, 9,800: an old price does not expire',
      ).toEqual({ lowerTicks: 9310, upperTicks: 10_290 });
    });

    points(2, 'inside the band trades happen, limits included; outside it one triggers', () => {
      const mechanism = new ControlMechanism(CONFIG);
      expect(
        mechanism.tryTrade(0, ticks(10_000)),
        'With no band yet, the first trade of the day happens',
      ).toBe('traded');
      expect(mechanism.tryTrade(6 * MINUTE, ticks(9500)), 'Exactly the lower limit is inside').toBe(
        'traded',
      );
      expect(
        mechanism.tryTrade(6 * MINUTE, ticks(10_500)),
        'Exactly the upper limit is inside',
      ).toBe('traded');
      expect(mechanism.isCoolingOff(6 * MINUTE), 'Nothing has left the band so far').toBe(false);
      expect(
        mechanism.tryTrade(7 * MINUTE, ticks(10_501)),
        'One tick above the upper limit of 10,500',
      ).toBe('triggered');
      expect(mechanism.isCoolingOff(7 * MINUTE), 'The cooling-off period has begun').toBe(true);
      expect(mechanism.isCoolingOff(20 * MINUTE), 'Long after minute 12 it is over').toBe(false);
      expect(
        mechanism.band(30 * MINUTE),
        'The trade at 10,501 never happened, so the last price is still 10,500',
      ).toEqual(bandAround(ticks(10_500), 500));
    });

    points(2, 'during the cooling-off the band is frozen, and trading goes on inside', () => {
      const mechanism = triggered();
      expect(
        mechanism.band(9 * MINUTE),
        'In minute 9 the price of five minutes ago is 9,800, but the band is the one that was left in minute 6, around 10,000',
      ).toEqual({ lowerTicks: 9500, upperTicks: 10_500 });
      expect(
        mechanism.tryTrade(9 * MINUTE, ticks(9500)),
        'Exactly the lower limit during the cooling-off: it is not a halt',
      ).toBe('traded');
      expect(
        mechanism.tryTrade(10 * MINUTE, ticks(9400)),
        'Outside the band during the cooling-off',
      ).toBe('rejected');
      expect(
        mechanism.isCoolingOff(11 * MINUTE - 1),
        'isCoolingOff(): it began in minute 6 and lasts five minutes',
      ).toBe(true);
    });

    points(2, 'the cooling-off ends on time, and the mechanism can be triggered again', () => {
      const mechanism = triggered();
      mechanism.tryTrade(10 * MINUTE, ticks(9400));
      expect(
        mechanism.isCoolingOff(11 * MINUTE),
        'isCoolingOff(): it began in minute 6, and in minute 11 it is over, whatever was rejected in between',
      ).toBe(false);
      expect(
        mechanism.band(11 * MINUTE),
        'In minute 11 the reference is found anew: the last price of minute 6 or before is 9,800',
      ).toEqual({ lowerTicks: 9310, upperTicks: 10_290 });
      expect(mechanism.tryTrade(12 * MINUTE, ticks(9400)), 'Inside the new band').toBe('traded');
      expect(
        mechanism.tryTrade(13 * MINUTE, ticks(9300)),
        'Below the new band: a second cooling-off may begin on the same day',
      ).toBe('triggered');
      expect(mechanism.isCoolingOff(18 * MINUTE - 1), 'The second one lasts from 13 to 18').toBe(
        true,
      );
      expect(mechanism.isCoolingOff(18 * MINUTE), 'The second one is over in minute 18').toBe(
        false,
      );
    });

    points(1, 'time never goes back', () => {
      const mechanism = triggered();
      const calls = [
        ['band', () => mechanism.band(5 * MINUTE)],
        ['tryTrade', () => mechanism.tryTrade(5 * MINUTE, ticks(10_000))],
        ['isCoolingOff', () => mechanism.isCoolingOff(5 * MINUTE)],
      ] as const;
      for (const [name, call] of calls) {
        expect(
          call,
          `${name}() in minute 5, after minute 6 was given, must throw a RangeError`,
        ).toThrow(RangeError);
      }
      expect(
        mechanism.band(6 * MINUTE),
        'The same time again is allowed, and a refused call has changed nothing',
      ).toEqual({ lowerTicks: 9500, upperTicks: 10_500 });
    });

    points(2, 'quoteInBand() shrinks each side towards the limit that would trap it', () => {
      const far = { bid: order(9995, 10), ask: order(10_005, 10) };
      expect(quoteInBand(far, BAND, NEAR_TICKS), 'Far from both limits nothing changes').toEqual(
        far,
      );
      expect(
        quoteInBand({ bid: order(10_460, 10), ask: order(10_466, 10) }, BAND, NEAR_TICKS),
        'Near the upper limit only the ask is dangerous: 34 of 50 ticks are left to it, which is 6.8 lots of 10, dropped to whole lots. The bid is far from the lower limit, which is the one that matters to it',
      ).toEqual({ bid: order(10_460, 10), ask: order(10_466, 6) });
      expect(
        quoteInBand({ bid: order(9510, 10), ask: order(9530, 10) }, BAND, NEAR_TICKS),
        'Near the lower limit only the bid is dangerous: 10 of 50 ticks are left to it',
      ).toEqual({ bid: order(9510, 2), ask: order(9530, 10) });
      expect(
        quoteInBand({ bid: order(10_450, 10), ask: order(10_500, 10) }, BAND, NEAR_TICKS),
        'An ask exactly at the upper limit has no size left, and is absent',
      ).toEqual({ bid: order(10_450, 10) });
    });

    points(2, 'quoteInBand() moves a price only away from the other side of the market', () => {
      expect(
        quoteInBand({ bid: order(10_520, 10), ask: order(10_560, 10) }, BAND, NEAR_TICKS),
        'The maker wants to quote above the band. Its bid may wait at the upper limit; its ask must not be sold 60 ticks below the price it wants, so it is absent',
      ).toEqual({ bid: order(10_500, 10) });
      expect(
        quoteInBand({ bid: order(9440, 10), ask: order(9480, 10) }, BAND, NEAR_TICKS),
        'The maker wants to quote below the band: its ask waits at the lower limit, its bid is absent',
      ).toEqual({ ask: order(9500, 10) });
      expect(
        quoteInBand({ ask: order(10_000, 10) }, BAND, NEAR_TICKS),
        'A side that was not wanted stays absent',
      ).toEqual({ ask: order(10_000, 10) });
      const wanted = { bid: order(10_520, 10) };
      quoteInBand(wanted, BAND, NEAR_TICKS);
      expect(wanted, 'The quote that was wanted must be the same after the call').toEqual({
        bid: order(10_520, 10),
      });
    });
  },
);
