import fc from 'fast-check';
import { expect } from 'vitest';
import {
  fairFuture,
  opportunity,
  positions,
  profits,
  quotesFromIndex,
} from '#answers/09-pairs-and-hedging/index-arbitrage.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

/** One part in a billion, as the file says; with the plain values where it is not met. */
function expectNear(actual: number | undefined, wanted: number, why: string): void {
  const isNear = Math.abs((actual ?? Number.NaN) - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
  expect(isNear ? wanted : actual, why).toBe(wanted);
}

/** −0 counts as 0. */
const plain = (values: readonly number[]) => values.map((value) => value + 0);

const AT_EXPIRY = Object.freeze({ interestRate: 0.045, dividendYield: 0.03, years: 0 });
const QUARTER = Object.freeze({ interestRate: 0.045, dividendYield: 0.03, years: 0.246575342466 });
const INDEX = Object.freeze({ bid: 20_000, ask: 20_002 });
const quoted = (bid: number, ask: number) => ({ future: { bid, ask }, index: INDEX });

const eighths = (min: number, max: number) =>
  fc.integer({ min: 8 * min, max: 8 * max }).map((n) => n / 8);
const path = fc.array(eighths(-12, 12), { maxLength: 25 });

graded(
  '09-pairs-and-hedging/index-arbitrage',
  {
    hints: [
      'Say aloud what you do: "I sell the future and buy the index." At which of the two prices of each market? Then what you own costs interest and brings dividends, until the expiry.',
      'A future sold goes off at its bid, the index bought at its ask: so the rich future is measured against the fair value of the index ASK. For positions(), the rule for getting out looks at the sign: a short is kept while m > exit, also if m has gone below 0 since.',
      'positions(): if (m >= enter) p = −1; else if (m <= −enter) p = 1; else if (p === −1 && m <= exit) p = 0; else if (p === 1 && m >= −exit) p = 0. profits(): add held[t − 1] · (m[t] − m[t − 1]), then take off cost · |held[t] − held[t − 1]|, with 0 held before the first.',
    ],
  },
  (points) => {
    points(2, 'fairFuture() carries the index to the expiry', () => {
      expectNear(
        fairFuture(20_000, QUARTER),
        20_074.1095702,
        '20,000 points, 4.5 % interest less 3 % dividends, for 90 days of 365',
      );
      expectNear(fairFuture(20_000, AT_EXPIRY), 20_000, 'At the expiry it is the index');
      expectNear(
        fairFuture(5000, { interestRate: 0.01, dividendYield: 0.05, years: 1 }),
        5000 * Math.exp(-0.04),
        'Where dividends are more than interest the future lies below',
      );
      const euro = { interestRate: -0.005, dividendYield: 0.025, years: 1 };
      expect(
        () => fairFuture(4000, euro),
        'Interest of −0.5 %, as the euro once had, is no error: a rate may be negative',
      ).not.toThrow();
      expectNear(
        fairFuture(4000, euro),
        4000 * Math.exp(-0.03),
        'Interest of −0.5 % less 2.5 % dividends: e^(−0.03) of the index',
      );
    });

    points(3, 'opportunity() trades at bids and asks, not at mids', () => {
      const sell = opportunity(quoted(20_010, 20_012), AT_EXPIRY, 3);
      expect(sell?.rich, 'Future 20010 / 20012 over index 20000 / 20002: the future').toBe(
        'future',
      );
      expectNear(sell?.edgePoints, 5, 'Sold at 20010, bought at 20002, costs of 3: 5 are left');
      const buy = opportunity(quoted(19_990, 19_992), AT_EXPIRY, 3);
      expect(buy?.rich, 'Future 19990 / 19992: the index is the rich one').toBe('index');
      expectNear(buy?.edgePoints, 5, 'Index sold at 20000, future bought at 19992, costs of 3');
      expect(
        opportunity(quoted(20_003, 20_005), AT_EXPIRY, 3),
        'The mids are 3 apart, and selling at 20003 what costs 20002 does not pay for costs of 3',
      ).toBeUndefined();
    });

    points(1, 'an edge of nothing is no opportunity', () => {
      expect(
        opportunity(quoted(20_005, 20_006), AT_EXPIRY, 3),
        '20005 − 20002 − 3 is exactly 0',
      ).toBeUndefined();
      expect(
        opportunity(quoted(19_996, 19_997), AT_EXPIRY, 3),
        '20000 − 19997 − 3 is exactly 0',
      ).toBeUndefined();
      const least = opportunity(quoted(20_005.5, 20_006), AT_EXPIRY, 3);
      expectNear(least?.edgePoints, 0.5, 'Half a point more, and it is one');
    });

    points(2, 'opportunity() measures from the fair value, not from the index', () => {
      expect(
        opportunity(quoted(20_073, 20_075), QUARTER, 3),
        '90 days out a future 73 points above the index is fair: no trade',
      ).toBeUndefined();
      const cheap = opportunity(quoted(20_050, 20_052), QUARTER, 3);
      expect(cheap?.rich, '50 points above the index it is cheap: sell the index').toBe('index');
      expectNear(cheap?.edgePoints, 20_074.1095702 - 20_052 - 3, 'by its fair value of 20074.11');
      const rich = opportunity(quoted(20_090, 20_092), QUARTER, 3);
      const ask = 20_002 * Math.exp(0.015 * QUARTER.years);
      expectNear(rich?.edgePoints, 20_090 - ask - 3, 'Against the fair value of the ask, 20076.12');
    });

    points(2, 'quotesFromIndex() rounds away from the middle, in ticks', () => {
      expect(
        quotesFromIndex(INDEX, AT_EXPIRY, { marginPoints: 2, tickPoints: 1 }),
        'Index 20000 / 20002 and a margin of 2, at the expiry: 19998 / 20004',
      ).toEqual({ bidTicks: 19_998, askTicks: 20_004 });
      expect(
        quotesFromIndex({ bid: 20_000.1, ask: 20_002.1 }, AT_EXPIRY, {
          marginPoints: 2,
          tickPoints: 0.25,
        }),
        '19998.1 down to 19998 is 79992 ticks of ¼; 20004.1 up to 20004.25 is 80017',
      ).toEqual({ bidTicks: 79_992, askTicks: 80_017 });
    });

    points(3, 'positions() get in at one threshold and out at another', () => {
      const rule = { enterPoints: 5, exitPoints: 1 };
      const after = (...m: number[]) => plain(positions(Object.freeze(m), rule));
      expect(after(3, 6, 2, 1, -7), 'In at 6, kept at 2, out at 1, in again at −7').toEqual([
        0, -1, -1, 0, 1,
      ]);
      expect(after(5, 4.9), 'Exactly 5 is enough to get in, and 4.9 to stay').toEqual([-1, -1]);
      expect(after(-5, -1.5, -1), 'A long future, the same: out at exactly −1').toEqual([1, 1, 0]);
      expect(after(4.9, -4.9), 'Nothing is done before a threshold').toEqual([0, 0]);
      expect(after(6, -3), 'Short at 6, and −3 lies beyond the exit: out, not kept').toEqual([
        -1, 0,
      ]);
      expect(after(-6, 3), 'Long at −6, and 3 lies beyond the exit: out').toEqual([1, 0]);
      expect(after(6, -5, 8), 'From one side to the other: turned round').toEqual([-1, 1, -1]);
      expect(after(), 'No mispricings').toEqual([]);
      expect(
        plain(positions([5, 0.5, 0], { enterPoints: 5, exitPoints: 0 })),
        'With an exit of 0 one waits for the fair value itself',
      ).toEqual([-1, -1, 0]);
    });

    points(3, 'profits() come after the position, and costs with each trade', () => {
      const shown = (m: number[], held: (-1 | 0 | 1)[], cost: number) =>
        plain(profits(Object.freeze(m), Object.freeze(held), cost));
      expect(
        shown([6, 2, 1], [-1, -1, 0], 0.5),
        'Sold at 6 for ½; 4 earned down to 2; 1 more down to 1, less ½',
      ).toEqual([-0.5, 3.5, 4]);
      expect(
        shown([0, 10, 10], [0, -1, -1], 0),
        'The jump to 10 came before the position: it earns nothing',
      ).toEqual([0, 0, 0]);
      expect(
        shown([-6, 6, 0], [1, -1, 0], 1),
        'Bought at −6, turned round at 6 for two units of cost, closed at 0',
      ).toEqual([-1, 9, 14]);
      expect(
        shown([5, 9], [-1, -1], 0.25),
        'Sold at 5 for ¼, and 4 lost up to 9; it is still held at the end, so closing costs nothing yet',
      ).toEqual([-0.25, -4.25]);
      expect(shown([], [], 1), 'Nothing, nothing').toEqual([]);
    });

    points(2, 'what cannot be arbitraged is a RangeError', () => {
      const { NaN: nan } = Number;
      const ticks = { marginPoints: 1, tickPoints: 1 };
      const cases: [string, () => unknown][] = [
        ['a spot of 0', () => fairFuture(0, QUARTER)],
        ['an infinite spot', () => fairFuture(Infinity, QUARTER)],
        ['interest of NaN', () => fairFuture(100, { ...QUARTER, interestRate: nan })],
        ['infinite dividends', () => fairFuture(100, { ...QUARTER, dividendYield: Infinity })],
        ['−1 years', () => fairFuture(100, { ...QUARTER, years: -1 })],
        ['years of NaN', () => fairFuture(100, { ...QUARTER, years: nan })],
        ['a future bid above its ask', () => opportunity(quoted(20_001, 20_000), QUARTER, 1)],
        ['a future bid of NaN', () => opportunity(quoted(nan, 20_000), QUARTER, 1)],
        ['an infinite future ask', () => opportunity(quoted(20_000, Infinity), QUARTER, 1)],
        ['costs of −1', () => opportunity(quoted(20_000, 20_001), QUARTER, -1)],
        ['costs of NaN', () => opportunity(quoted(20_000, 20_001), QUARTER, nan)],
        ['an index bid above its ask', () => quotesFromIndex({ bid: 2, ask: 1 }, QUARTER, ticks)],
        ['a margin of −1', () => quotesFromIndex(INDEX, QUARTER, { ...ticks, marginPoints: -1 })],
        ['a tick of 0', () => quotesFromIndex(INDEX, QUARTER, { ...ticks, tickPoints: 0 })],
        ['an exit at the entry', () => positions([1], { enterPoints: 2, exitPoints: 2 })],
        ['an exit below 0', () => positions([1], { enterPoints: 2, exitPoints: -1 })],
        ['an entry of NaN', () => positions([1], { enterPoints: nan, exitPoints: 0 })],
        ['a mispricing of NaN', () => positions([1, nan], { enterPoints: 2, exitPoints: 0 })],
        ['2 mispricings, 1 position', () => profits([1, 2], [0], 1)],
        ['profits of NaN', () => profits([nan], [0], 1)],
        ['negative costs', () => profits([1], [0], -1)],
      ];
      for (const [what, call] of cases) expect(call, what).toThrow(RangeError);
    });

    points(3, 'claims on many markets', () => {
      const inputs = fc.tuple(eighths(90, 110), eighths(0, 2), eighths(0, 3), eighths(0, 1));
      forAll(inputs, ([bid, width, margin, years]) => {
        const index = { bid, ask: bid + width };
        const carry = { interestRate: 0.05, dividendYield: 0.02, years };
        const tickPoints = 0.3;
        const { bidTicks, askTicks } = quotesFromIndex(index, carry, {
          marginPoints: margin,
          tickPoints,
        });
        const bought = fairFuture(index.bid, carry) - bidTicks * tickPoints;
        const sold = askTicks * tickPoints - fairFuture(index.ask, carry);
        for (const [what, edge] of [
          ['bought', bought],
          ['sold', sold],
        ] as const) {
          expect(edge, `Who ${what} is left with the margin of ${margin}`).toBeGreaterThan(
            margin - 1e-9,
          );
          expect(edge, 'and one tick more would have been too much').toBeLessThan(
            margin + tickPoints + 1e-9,
          );
        }
      });
      forAll(fc.tuple(path, eighths(0, 3), eighths(1, 6)), ([m, exit, further]) => {
        const rule = { enterPoints: exit + further, exitPoints: exit };
        const held = positions(Object.freeze(m), rule);
        const mirrored = positions(
          m.map((value) => -value),
          rule,
        );
        expect(
          plain(mirrored.map((p) => -p)),
          'Where every mispricing changes its sign, so does every position',
        ).toEqual(plain(held));
        const flat = profits([...m, 0], [...held, 0], 0.125);
        const trades = [...held, 0].reduce(
          (sum: number, p, t) => sum + Math.abs(p - (held[t - 1] ?? 0)),
          0,
        );
        const cash = [...held, 0].reduce(
          (sum: number, p, t) => sum - (p - (held[t - 1] ?? 0)) * (m[t] ?? 0),
          0,
        );
        expectNear(
          flat[flat.length - 1],
          cash - 0.125 * trades,
          'All closed, the profit is what was sold less what was bought, less the costs',
        );
      });
    });
  },
);
