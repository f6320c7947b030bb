import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Exposure,
  priceVol,
  priceVolOfChanges,
  reservationShift,
  returnVol,
  riskAversionPerTick,
  type Scale,
} from '#answers/05-volatility/price-volatility.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

const SECONDS = 252 * 6.5 * 3600;
const scale = (priceTicks: number, secondsPerYear = SECONDS): Scale =>
  Object.freeze({ priceTicks, secondsPerYear });

const base: Exposure = Object.freeze({
  inventoryLots: 500,
  riskAversion: 1e-5,
  priceVol: 1.25,
  secondsLeft: 600,
});
const exposure = (changes: Partial<Exposure>): Exposure => Object.freeze({ ...base, ...changes });

/** One part in a billion, as the docstring says; with the plain values where it is not met. */
function expectNear(actual: number | undefined, wanted: number, why: string): void {
  const isNear = Math.abs((actual ?? Number.NaN) - wanted) <= 1e-9 * Math.abs(wanted) + 1e-15;
  expect(isNear ? wanted : actual, why).toBe(wanted);
}

const BAD = [-1, Number.NaN, Infinity];

graded(
  '05-volatility/price-volatility',
  {
    hints: [
      'Write the unit behind every number: σ is a fraction per √year, P is ticks, n is seconds per year. Which product of them is ticks per √second?',
      'A variance has a unit that is the square of the volatility’s: only σ_P² is ticks² per second. γ is per tick and lot, so q γ σ_P² τ is lots / (tick lot) × ticks² / second × second, which leaves ticks. Whatever does not end in ticks is wrong before you run it.',
      'priceVol: priceTicks * annualisedVol / Math.sqrt(secondsPerYear). returnVol: the same, solved for annualisedVol. priceVolOfChanges: differences, squared, averaged over their number, and the root. reservationShift: -q * γ * σ_P ** 2 * τ. riskAversionPerTick: perDollar * tickSize.',
    ],
  },
  (points) => {
    points(2, 'priceVol() is in ticks per √second', () => {
      // The seed of the example: 30 % a year, a year of 252 days of 6.5 hours.
      expectNear(
        priceVol(0.3, scale(10_000)),
        1.23541552777,
        '30 % a year at 10,000 ticks: 10,000 × 0.3 / √5,896,800 = 1.235 ticks per √second',
      );
      expectNear(
        priceVol(0.16, scale(10_000, 256)),
        100,
        'With 256 periods a year, 16 % of 10,000 ticks is 100 ticks a period',
      );
      expectNear(
        priceVol(0.16, scale(500.5, 256)),
        5.005,
        'A twentieth of the price (500.5, between ticks) moves by a twentieth',
      );
      expectNear(priceVol(0, scale(10_000)), 0, 'No volatility is no move');
    });

    points(2, 'returnVol() is the way back', () => {
      expectNear(
        returnVol(100, scale(10_000, 256)),
        0.16,
        '100 ticks per √period at 10,000 ticks, 256 periods: 16 % a year',
      );
      expectNear(returnVol(5, scale(500, 256)), 0.16, '5 ticks at 500 are the same 16 %');
      expectNear(returnVol(0, scale(500)), 0, 'No move is no volatility');
      const inputs = fc.record({
        vol: fc.integer({ min: 1, max: 200 }).map((percent) => percent / 100),
        price: fc.integer({ min: 1, max: 500_000 }),
      });
      forAll(inputs, ({ vol, price }) => {
        expectNear(
          returnVol(priceVol(vol, scale(price)), scale(price)),
          vol,
          `There and back again, a volatility of ${vol} at ${price} ticks is ${vol}`,
        );
      });
    });

    points(2, 'priceVolOfChanges() measures changes, not levels', () => {
      const prices = Object.freeze([100, 103, 99]);
      expectNear(
        priceVolOfChanges(prices),
        Math.sqrt(12.5),
        'Changes of +3 and −4: √((9 + 16) / 2) = 3.54',
      );
      expectNear(
        priceVolOfChanges([100, 101, 102, 103, 104]),
        1,
        'Four changes of +1 are a price volatility of 1, measured from 0; the levels deviate by more, and that is no volatility',
      );
      expectNear(
        priceVolOfChanges([1100, 1103, 1099]),
        Math.sqrt(12.5),
        'A thousand higher, the same changes in the same unit: nothing is divided by the price',
      );
      expect(
        () => priceVolOfChanges([-1, 1, 0]),
        'Prices may be negative or 0, as those of spreads are: no error',
      ).not.toThrow();
      expectNear(
        priceVolOfChanges([-1, 1, 0]),
        Math.sqrt(2.5),
        'Prices may be negative or 0: √((4 + 1) / 2)',
      );
      expectNear(priceVolOfChanges([5, 5]), 0, 'One change of 0');
    });

    points(3, 'reservationShift() leans against the position', () => {
      // Avellaneda and Stoikov (2008): γ = 0.1, σ = 2, T − t = 1, so that one share long is 0.4 lower.
      expectNear(
        reservationShift({ inventoryLots: 1, riskAversion: 0.1, priceVol: 2, secondsLeft: 1 }),
        -0.4,
        'One lot long, γ = 0.1, σ_P = 2, τ = 1: −1 × 0.1 × 2² × 1 = −0.4',
      );
      expectNear(
        reservationShift(base),
        -4.6875,
        '500 long, γ = 0.00001, σ_P = 1.25, 600 seconds: −4.6875 ticks',
      );
      expectNear(
        reservationShift(exposure({ inventoryLots: -500 })),
        4.6875,
        '500 short: +4.6875 ticks',
      );
      expectNear(reservationShift(exposure({ inventoryLots: 0 })), 0, 'Flat: 0');
      expectNear(reservationShift(exposure({ secondsLeft: 0 })), 0, 'With no time left: 0');
      expectNear(reservationShift(exposure({ riskAversion: 0 })), 0, 'Indifferent to risk: 0');
      expectNear(
        reservationShift(exposure({ priceVol: 2.5 })),
        -18.75,
        'Twice the volatility: four times the shift, because it is the variance that hurts',
      );
    });

    points(1, 'riskAversionPerTick() is the smaller number', () => {
      expectNear(
        riskAversionPerTick(0.01, 0.05),
        0.0005,
        '0.01 per dollar, ticks of 5 cents: 0.0005 per tick',
      );
      expectNear(riskAversionPerTick(0.01, 1), 0.01, 'Ticks of one dollar: the same number');
      expectNear(riskAversionPerTick(0, 0.01), 0, 'Indifferent in dollars is indifferent in ticks');
    });

    points(2, 'what has no meaning is refused', () => {
      for (const bad of BAD) {
        const calls: [() => number, string][] = [
          [() => priceVol(bad, scale(100)), `priceVol() of a volatility of ${bad}`],
          [() => priceVol(0.2, scale(bad)), `priceVol() at a price of ${bad}`],
          [() => priceVol(0.2, scale(100, bad)), `priceVol() with ${bad} seconds a year`],
          [() => returnVol(bad, scale(100)), `returnVol() of a volatility of ${bad}`],
          [() => returnVol(1, scale(bad)), `returnVol() at a price of ${bad}`],
          [() => returnVol(1, scale(100, bad)), `returnVol() with ${bad} seconds a year`],
          [
            () => reservationShift(exposure({ riskAversion: bad })),
            `reservationShift() with a γ of ${bad}`,
          ],
          [
            () => reservationShift(exposure({ priceVol: bad })),
            `reservationShift() with a volatility of ${bad}`,
          ],
          [
            () => reservationShift(exposure({ secondsLeft: bad })),
            `reservationShift() with ${bad} seconds left`,
          ],
          [() => riskAversionPerTick(bad, 0.01), `riskAversionPerTick() of ${bad}`],
          [() => riskAversionPerTick(0.1, bad), `riskAversionPerTick() with ticks of ${bad}`],
        ];
        for (const [call, what] of calls) expect(call, `${what}: a RangeError`).toThrow(RangeError);
      }
      for (const bad of [Number.NaN, Infinity]) {
        expect(
          () => reservationShift(exposure({ inventoryLots: bad })),
          `An inventory of ${bad}: a RangeError`,
        ).toThrow(RangeError);
        expect(() => priceVolOfChanges([100, bad]), `A price of ${bad}: a RangeError`).toThrow(
          RangeError,
        );
        expect(
          () => priceVolOfChanges([bad, 100, 101]),
          `A first price of ${bad}: a RangeError`,
        ).toThrow(RangeError);
      }
      expect(() => priceVol(0.2, scale(0)), 'A price of 0: a RangeError').toThrow(RangeError);
      expect(() => returnVol(1, scale(0)), 'The way back at a price of 0: a RangeError').toThrow(
        RangeError,
      );
      expect(() => priceVol(0.2, scale(100, 0)), 'A year of 0 seconds: a RangeError').toThrow(
        RangeError,
      );
      expect(() => riskAversionPerTick(0.1, 0), 'Ticks of 0 dollars: a RangeError').toThrow(
        RangeError,
      );
      expect(() => priceVolOfChanges([100]), 'One price has no change: a RangeError').toThrow(
        RangeError,
      );
      expect(() => priceVolOfChanges([]), 'No prices: a RangeError').toThrow(RangeError);
    });

    points(3, 'money does not depend on the tick', () => {
      const inputs = fc.record({
        vol: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
        dollars: fc.integer({ min: 1, max: 5_000 }),
        inventoryLots: fc.integer({ min: -1_000, max: 1_000 }),
        secondsLeft: fc.integer({ min: 0, max: 23_400 }),
      });
      forAll(inputs, ({ vol, dollars, inventoryLots, secondsLeft }) => {
        const shiftDollars = (tickSize: number) => {
          const sigma = priceVol(vol, scale(dollars / tickSize));
          const riskAversion = riskAversionPerTick(0.001, tickSize);
          return (
            tickSize *
            reservationShift({ inventoryLots, riskAversion, priceVol: sigma, secondsLeft })
          );
        };
        expectNear(
          shiftDollars(0.01),
          shiftDollars(0.05),
          `At ${dollars} dollars and ${vol * 100} %, ${inventoryLots} lots and ${secondsLeft} s: the shift is the same money with ticks of 1 cent and of 5`,
        );
      });
    });
  },
);
