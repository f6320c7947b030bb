import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Diagnosis,
  type DiagnosisRules,
  diagnose,
  type NamedFill,
  type Patient,
  pausedUntil,
  respond,
  verdictOf,
} from '#answers/08-adverse-selection/diagnosis.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import type { Markout, MidPath } from '../../../src/stats/adverse-selection/markouts.js';

const frozen = <T>(items: readonly T[]) => Object.freeze([...items]);

const estimate = (changes: Partial<Markout>): Markout =>
  Object.freeze({
    horizonNs: 60,
    fills: 50,
    qtyLots: 50,
    pnlTickLots: 0,
    averageTicks: -1,
    instants: 50,
    standardErrorTicks: 0.4,
    ...changes,
  });

const strict = { standardErrors: 2, leastInstants: 20 };

/** The mid stands at 0, so that a fill's markout is what is bought below it. */
const still: MidPath = Object.freeze({ timesNs: [0], midsTicks: [0], untilNs: 10_000 });

/** Orders at times of their own, alternately worth half a tick more and less than `ticks`. */
function orders(counterparty: string, ticks: number, qtyLots: number, count: number, from: number) {
  return Array.from({ length: count }, (_, i): NamedFill => {
    const worth = ticks + (i % 2 === 0 ? 0.5 : -0.5);
    const timeNs = from + 10 * i;
    return Object.freeze({ timeNs, counterparty, side: 'buy', priceTicks: -worth, qtyLots });
  });
}

/** The fills of orders, each logged in pieces of one time. */
const cut = (fills: readonly NamedFill[], pieces: number) =>
  fills.flatMap((fill) =>
    Array.from({ length: pieces }, () =>
      Object.freeze({ ...fill, qtyLots: fill.qtyLots / pieces }),
    ),
  );

const rules: DiagnosisRules = Object.freeze({
  horizonNs: 60,
  largeLots: 500,
  standardErrors: 2,
  leastInstants: 8,
});

const patient = (diagnosis: Diagnosis, averageTicks: number | undefined): Patient =>
  Object.freeze({
    counterparty: 'Ash',
    small: estimate({ averageTicks }),
    large: estimate({ averageTicks: -20 }),
    diagnosis,
  });

const desk = Object.freeze({ halfSpreadTicks: 3, marginTicks: 1, capLots: 100 });

const pause = Object.freeze({ windowNs: 60, maxNetLots: 100, pauseNs: 200 });
const hit = (timeNs: number, signedLots: number) =>
  Object.freeze({
    timeNs,
    side: signedLots > 0 ? ('buy' as const) : ('sell' as const),
    qtyLots: Math.abs(signedLots),
  });

graded(
  '08-adverse-selection/diagnosis',
  {
    hints: [
      'Begin with one counterparty and one question: is its average markout so far below zero that luck would not explain it? An average without its standard error is not a diagnosis.',
      'Fills that one counterparty had at one time belong to one order: add up their lots first, then sort them into small and large, and give each kind to markouts(). The pause: look back from each fill that is recent enough to still count, net what lies in its window, and never look past now.',
      'verdict: costs where average + z·se < 0, pays where average − z·se > 0. Order size: a Map from timeNs to the sum of lots, per counterparty. respond: Math.ceil(h − small.averageTicks + margin − 1e-6). pausedUntil: known = fills up to now; a fill at t triggers where |Σ sign·lots over t − w < time ≤ t| > maxNetLots; return the largest t + pauseNs that is above now.',
    ],
  },
  (points) => {
    points(3, 'verdictOf() asks for more than luck', () => {
      const known: readonly [Partial<Markout>, string, string][] = [
        [
          { averageTicks: -1, standardErrorTicks: 0.4 },
          'costs',
          '−1 and an error of 0.4: −0.2 at best',
        ],
        [{ averageTicks: 1, standardErrorTicks: 0.4 }, 'pays', '+1 and an error of 0.4'],
        [
          { averageTicks: -1, standardErrorTicks: 0.6 },
          'undecided',
          '−1 and an error of 0.6 may be luck',
        ],
        [
          { averageTicks: 1, standardErrorTicks: 0.6 },
          'undecided',
          '+1 and an error of 0.6 may be luck',
        ],
        [
          { averageTicks: -1, standardErrorTicks: 0.5 },
          'undecided',
          '−1 and an error of 0.5: −1 + 2 · 0.5 is exactly 0',
        ],
        [{ averageTicks: 1, standardErrorTicks: 0.5 }, 'undecided', 'the same on the good side'],
        [{ averageTicks: 0, standardErrorTicks: 0 }, 'undecided', 'an average of exactly 0'],
        [{ averageTicks: -3, standardErrorTicks: 0 }, 'costs', 'always −3, without any scatter'],
      ];
      for (const [changes, verdict, why] of known) {
        expect(verdictOf(estimate(changes), strict), `At two standard errors: ${why}`).toBe(
          verdict,
        );
      }
    });

    points(1, 'verdictOf() asks for as many standard errors as it is told', () => {
      for (const [standardErrors, verdict] of [
        [1, 'costs'],
        [3, 'undecided'],
      ] as const) {
        expect(
          verdictOf(estimate({ averageTicks: -1, standardErrorTicks: 0.4 }), {
            ...strict,
            standardErrors,
          }),
          `−1 and an error of 0.4, at ${standardErrors} standard errors: ${verdict}`,
        ).toBe(verdict);
      }
    });

    points(1, 'verdictOf() decides nothing on too little', () => {
      expect(
        verdictOf(estimate({ averageTicks: -9, instants: 19 }), strict),
        '19 instants where at least 20 are asked for: undecided, however bad they look',
      ).toBe('undecided');
      expect(
        verdictOf(estimate({ averageTicks: -9, instants: 20 }), strict),
        '20 instants of at least 20 are enough',
      ).toBe('costs');
      expect(
        verdictOf(estimate({ averageTicks: -9, instants: 20, fills: 900, qtyLots: 5 }), strict),
        'Instants count, not fills and not lots',
      ).toBe('costs');
      expect(
        verdictOf(estimate({ averageTicks: undefined, standardErrorTicks: undefined }), strict),
        'No average: undecided',
      ).toBe('undecided');
      expect(
        verdictOf(estimate({ standardErrorTicks: undefined, instants: 1 }), {
          standardErrors: 2,
          leastInstants: 1,
        }),
        'No standard error: undecided, also where one instant would be enough',
      ).toBe('undecided');
    });

    points(3, 'diagnose() tells who is informed', () => {
      const log = frozen([
        ...orders('Box', -2, 100, 10, 0),
        ...orders('Ash', 3, 100, 10, 3),
        ...orders('Cob', 0.1, 100, 10, 5),
      ]);
      const found = diagnose(log, still, rules);
      expect(
        found.map(({ counterparty }) => counterparty),
        'Box, Ash and Cob in the log: one row each, by name',
      ).toEqual(['Ash', 'Box', 'Cob']);
      expect(
        diagnose(
          ['b', 'C', 'a'].flatMap((name, i) => orders(name, 3, 100, 1, i)),
          still,
          rules,
        ).map(({ counterparty }) => counterparty),
        'Sorted as < compares strings: capital letters come first',
      ).toEqual(['C', 'a', 'b']);
      const [ash, box, cob] = found;
      expect(ash?.diagnosis, 'Small orders worth 2.5 and 3.5 to you: uninformed').toBe(
        'uninformed',
      );
      expect(box?.diagnosis, 'Small orders worth −1.5 and −2.5 to you: informed').toBe('informed');
      expect(cob?.diagnosis, 'Small orders worth 0.6 and −0.4: undecided').toBe('undecided');
      expect(box?.small.averageTicks, 'Box’s small orders are worth −2 a lot').toBeCloseTo(-2, 9);
      expect(box?.small.fills, 'Box has 10 small fills').toBe(10);
      expect(box?.large.fills, 'and no large one').toBe(0);
      expect(box?.large.averageTicks, 'of which there is no average').toBe(undefined);
    });

    points(3, 'diagnose() looks at large orders apart', () => {
      const log = frozen([
        ...orders('Ash', 3, 100, 40, 0),
        ...orders('Ash', -8, 500, 10, 3),
        ...orders('Box', 2, 900, 10, 5),
      ]);
      const [ash, box] = diagnose(log, still, rules);
      expect(
        ash?.diagnosis,
        '40 orders of 100 worth 3, and 10 orders of 500 (large from 500 on) worth −8: informed when large',
      ).toBe('informed when large');
      expect(ash?.small.averageTicks, 'Ash’s small orders alone are worth 3').toBeCloseTo(3, 9);
      expect(ash?.large.averageTicks, 'and the large ones −8').toBeCloseTo(-8, 9);
      expect(box?.diagnosis, 'Large orders that pay, and no small ones: uninformed').toBe(
        'uninformed',
      );
      const [both] = diagnose(
        frozen([...orders('Ash', -3, 100, 10, 0), ...orders('Ash', -8, 500, 10, 3)]),
        still,
        rules,
      );
      expect(both?.diagnosis, 'Small and large orders cost: informed').toBe('informed');
      const [rare] = diagnose(frozen(orders('Ash', -8, 500, 10, 0)), still, rules);
      expect(rare?.diagnosis, 'Only large orders, and they cost: informed when large').toBe(
        'informed when large',
      );
    });

    points(2, 'diagnose() sees the order behind its fills', () => {
      const log = frozen([
        ...orders('Ash', 3, 100, 10, 0),
        ...cut(orders('Ash', -8, 600, 10, 3), 6),
        ...orders('Box', 3, 450, 10, 3),
      ]);
      const [ash, box] = diagnose(log, still, rules);
      expect(
        ash?.large.fills,
        'Ten orders of 600 lots, each logged as six fills of 100 at one time, are large: 60 large fills',
      ).toBe(60);
      expect(ash?.large.instants, 'at 10 instants').toBe(10);
      expect(ash?.diagnosis, 'and they give the diagnosis: informed when large').toBe(
        'informed when large',
      );
      expect(
        box?.small.fills,
        'Box trades 450 at the same times as Ash: whose order is not Box’s, and these are small',
      ).toBe(10);
      const bothWays = orders('Ash', 3, 300, 10, 0).flatMap((fill): NamedFill[] => [
        fill,
        { ...fill, side: 'sell' },
      ]);
      expect(
        diagnose(frozen(bothWays), still, rules)[0]?.large.fills,
        'Ten times 300 bought and 300 sold at once: an order of 600 each, its size is the sum and not the net',
      ).toBe(20);
      expect(diagnose(frozen([]), still, rules), 'An empty log: no rows').toEqual([]);
    });

    points(1, 'diagnose() does not depend on the order of the log', () => {
      const log = [...orders('Ash', -2, 100, 9, 0), ...cut(orders('Box', 2, 600, 9, 3), 3)];
      const names = diagnose(frozen(log), still, rules).map((one) => [
        one.counterparty,
        one.diagnosis,
        one.large.fills,
      ]);
      forAll(fc.shuffledSubarray(log, { minLength: log.length }), (shuffled) => {
        expect(
          diagnose(frozen(shuffled), still, rules).map((one) => [
            one.counterparty,
            one.diagnosis,
            one.large.fills,
          ]),
          'Ash with nine small orders that cost, Box with nine large ones in pieces: the same rows in any order of the log',
        ).toEqual(names);
      });
    });

    points(3, 'respond() widens, caps, or leaves alone', () => {
      expect(
        respond(patient('informed', -1.4), desk),
        'Half-spread 3, average −1.4 (an impact of 4.4), margin 1: 5.4 becomes 6 ticks, no cap',
      ).toEqual({ halfSpreadTicks: 6, maxLots: undefined });
      expect(
        respond(patient('informed when large', 2.5), desk),
        'Informed when large: the half-spread stays 3, at most 100 lots',
      ).toEqual({ halfSpreadTicks: 3, maxLots: 100 });
      expect(
        respond(patient('uninformed', 2.9), desk),
        'Uninformed: the half-spread stays 3, no cap',
      ).toEqual({ halfSpreadTicks: 3, maxLots: undefined });
      expect(
        respond(patient('undecided', -1), desk),
        'Undecided: no change on what may be luck',
      ).toEqual({ halfSpreadTicks: 3, maxLots: undefined });
    });

    points(1, 'respond() rounds up to whole ticks, once', () => {
      const wide = (averageTicks: number, marginTicks: number) =>
        respond(patient('informed', averageTicks), { ...desk, marginTicks }).halfSpreadTicks;
      expect(() => wide(-2, 0), 'A margin of 0 is a margin: no error').not.toThrow();
      expect(wide(-2, 1), '3 + 2 + 1 is 6 exactly').toBe(6);
      expect(wide(-2.01, 1), '3 + 2.01 + 1 is rounded up to 7').toBe(7);
      expect(wide(-1.4, 0.6), '3 + 1.4 + 0.6 is 5, also in binary').toBe(5);
      expect(wide(-0.1, 0.2), '3 + 0.1 + 0.2 is 3.3, rounded up to 4').toBe(4);
      expect(
        wide(-2.000_000_1, 1),
        '3 + 2.0000001 + 1 lies within a millionth of 6, as an average of many fills may: it is 6',
      ).toBe(6);
      expect(
        wide(-2.000_01, 1),
        '3 + 2.00001 + 1 is more than a millionth above 6: rounded up to 7',
      ).toBe(7);
    });

    points(3, 'pausedUntil() stops after one-sided fills', () => {
      const burst = frozen([hit(1000, -60), hit(1030, -50)]);
      const what = 'Sold 60 at 1000 and 50 at 1030; window 60, at most 100 net, pause 200';
      expect(pausedUntil(burst, 1029, pause), `${what}: at 1029 all is well`).toBe(undefined);
      expect(pausedUntil(burst, 1030, pause), `${what}: at 1030 the net is 110, until 1230`).toBe(
        1230,
      );
      expect(pausedUntil(burst, 1229, pause), `${what}: at 1229 still`).toBe(1230);
      expect(pausedUntil(burst, 1230, pause), `${what}: at 1230 it is over`).toBe(undefined);
      expect(
        pausedUntil(frozen([hit(1000, 60), hit(1030, 50)]), 1040, pause),
        'The same bought: paused as well',
      ).toBe(1230);
      expect(
        pausedUntil(frozen([hit(1000, 60), hit(1030, 40)]), 1030, pause),
        'Exactly 100 net is fine',
      ).toBe(undefined);
      expect(pausedUntil([], 5, pause), 'No fills: no pause').toBe(undefined);
    });

    points(2, 'pausedUntil() nets, and forgets what is old', () => {
      expect(
        pausedUntil(
          frozen([hit(1000, 90), hit(1010, -90), hit(1020, 90), hit(1030, -90)]),
          1030,
          pause,
        ),
        'Bought 90, sold 90, bought 90, sold 90: much volume, no net, no pause',
      ).toBe(undefined);
      expect(
        pausedUntil(frozen([hit(1000, 60), hit(1060, 60)]), 1060, pause),
        'A window of 60 at 1060 begins after 1000: the fill at 1000 itself counts no more',
      ).toBe(undefined);
      expect(
        pausedUntil(frozen([hit(1000, 60), hit(1059, 60)]), 1059, pause),
        'At 1059 the fill at 1000 still counts',
      ).toBe(1259);
      expect(
        pausedUntil(frozen([hit(1000, 60), hit(1000, 60), hit(1000, -60)]), 1000, pause),
        'Three fills at one time are netted together: 60 + 60 − 60 = 60',
      ).toBe(undefined);
      expect(
        pausedUntil(frozen([hit(1000, 110), hit(1100, -110), hit(1165, 5)]), 1170, pause),
        'Two bursts, at 1000 and 1100: the later one counts, until 1300',
      ).toBe(1300);
      expect(
        pausedUntil(frozen([hit(1000, 110), hit(1010, -100)]), 1100, pause),
        'What the fill at 1010 netted does not call off the pause that the one at 1000 began',
      ).toBe(1200);
    });

    points(1, 'pausedUntil() does not know the future', () => {
      const log = frozen([hit(1000, 60), hit(1030, 60), hit(1050, 60)]);
      expect(
        pausedUntil(log, 1020, pause),
        'At 1020 only the fill at 1000 is known, whatever the log says later',
      ).toBe(undefined);
      expect(
        pausedUntil(log, 1040, pause),
        'At 1040 the pause that is known runs from 1030 to 1230; the fill at 1050 is not known',
      ).toBe(1230);
    });

    points(1, 'what is no response is a RangeError', () => {
      const refused: readonly [string, () => unknown][] = [
        [
          'A half-spread of −1',
          () => respond(patient('uninformed', 1), { ...desk, halfSpreadTicks: -1 }),
        ],
        ['A margin of NaN', () => respond(patient('informed', -1), { ...desk, marginTicks: NaN })],
        ['A cap of 0', () => respond(patient('uninformed', 1), { ...desk, capLots: 0 })],
        ['A cap of 2.5', () => respond(patient('uninformed', 1), { ...desk, capLots: 2.5 })],
        [
          'A horizon of −1',
          () => diagnose(orders('Ash', 1, 1, 2, 0), still, { ...rules, horizonNs: -1 }),
        ],
      ];
      for (const [what, call] of refused) expect(call, `${what}: a RangeError`).toThrow(RangeError);
    });
  },
);
