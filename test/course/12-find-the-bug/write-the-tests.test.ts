import { expect } from 'vitest';
import { engineTests } from '#answers/12-find-the-bug/write-the-tests.js';
import {
  anonymous,
  type EngineTest,
  FAULTS,
  faultNamed,
  outcomeOf,
  type StartEngine,
} from '../../../src/course/broken-engines/index.js';
import { graded } from '../../../src/course/graded.js';
import { FastEngine, ReadableEngine } from '../../../src/matching/index.js';

/** Right engines, two makes of them; each begins to number its events somewhere else. */
const RIGHT: readonly StartEngine[] = [
  anonymous((options) => new ReadableEngine(options)),
  anonymous((options) => new FastEngine(options)),
  anonymous((options) => new ReadableEngine(options), 7_000),
];
const RIGHT_AGAIN = RIGHT[2] as StartEngine;

/** Whether a test leaves every right engine in peace, and says so without throwing. */
function isSound(test: EngineTest): boolean {
  return RIGHT.every((start) => outcomeOf(test, start).kind === 'passes');
}

/** Whether a sound test complains about the engine with this fault, and about no right one after it. */
function isCaught(name: string): boolean {
  const broken = anonymous(faultNamed(name).makes[0], 300);
  return engineTests().some(
    (test) =>
      isSound(test) &&
      outcomeOf(test, broken).kind === 'complains' &&
      outcomeOf(test, RIGHT_AGAIN).kind === 'passes',
  );
}

/** What is said of a fault that goes unnoticed: what was not looked at, and not what is wrong. */
function unnoticed(name: string): string {
  return `A broken engine goes unnoticed. None of your tests that are right about right engines looks closely at ${faultNamed(name).blindSpot}`;
}

graded(
  '12-find-the-bug/write-the-tests',
  {
    hints: [
      'Go through the eleven rules one by one and ask of each: what is the shortest story in which an engine that breaks this rule answers differently? Two or three orders are enough for nearly all of them.',
      'Do every story on both sides of the market. Use unequal quantities. Look at the book as well as at the events, right after a trade that empties a level and right after a cancel. Let an order trade first and then meet its next fate: a second order in the queue, the end of its limit, its own owner.',
      'Some stories that catch much. Two orders at a price, the larger one first; one trade that fills part of the first, one that goes beyond it. A buy for more than its limit gives, with a sell one tick beyond the limit. A sell of 3 that is bought as 1 and then 2: is bestAsk() undefined? Two bids at different prices, and cancel the better one: what is bestBid()? A bid at 0 and an ask at 2: what is mid()? snapshot() of a book with a post-only order, start({ snapshot }), and a modify of that order that would trade.',
    ],
  },
  (points) => {
    points(3, 'right engines pass all of your tests', () => {
      const tests = engineTests();
      expect(tests.length, 'engineTests() returns at least one test').toBeGreaterThan(0);
      for (const test of tests) {
        for (const start of RIGHT) {
          const outcome = outcomeOf(test, start);
          const throws = outcome.kind === 'throws' ? outcome.error : 'nothing';
          expect(
            throws,
            `Your test "${test.name}" returns what is wrong, and undefined for a right engine; it does not throw`,
          ).toBe('nothing');
          const complaint = outcome.kind === 'complains' ? outcome.complaint : 'nothing';
          expect(
            complaint,
            `Your test "${test.name}" finds nothing wrong with an engine that keeps all the rules`,
          ).toBe('nothing');
        }
      }
      const caught = FAULTS.filter(({ name }) => isCaught(name)).length;
      expect(
        caught,
        'Tests that leave right engines in peace must complain about a broken one now and then',
      ).toBeGreaterThan(0);
    });

    points(1, 'each test judges an engine by what it does, whatever came before', () => {
      const tests = engineTests();
      expect(tests.length, 'engineTests() returns at least one test').toBeGreaterThan(0);
      for (const test of tests) {
        for (const { makes } of FAULTS) {
          const [first, second] = [0, 1].map(() => outcomeOf(test, anonymous(makes[0])).kind);
          expect(
            second,
            `Your test "${test.name}", run twice on the same make of engine, says the same both times`,
          ).toBe(first);
        }
        expect(
          outcomeOf(test, RIGHT_AGAIN).kind,
          `Your test "${test.name}" still passes a right engine after it has seen broken ones`,
        ).toBe('passes');
      }
    });

    points(2, 'engines that trade at a wrong price are caught', () => {
      for (const name of ['taker-priced', 'walks-through-limit']) {
        expect(isCaught(name), unnoticed(name)).toBe(true);
      }
    });

    points(3, 'engines that serve the wrong order first, or lose one, are caught', () => {
      for (const name of [
        'partial-to-back',
        'size-first',
        'growth-keeps-place',
        'reprice-orphans',
      ]) {
        expect(isCaught(name), unnoticed(name)).toBe(true);
      }
    });

    points(3, 'engines whose book shows what is not so are caught', () => {
      for (const name of ['stale-best', 'ghost-level', 'zero-is-nothing']) {
        expect(isCaught(name), unnoticed(name)).toBe(true);
      }
    });

    points(2, 'engines that keep what should be gone are caught', () => {
      for (const name of ['float-residue', 'cancels-filled', 'id-never-free']) {
        expect(isCaught(name), unnoticed(name)).toBe(true);
      }
    });

    points(3, 'engines that do not do as an order says are caught', () => {
      for (const name of ['ioc-rests', 'fok-counts-all', 'post-only-at-touch']) {
        expect(isCaught(name), unnoticed(name)).toBe(true);
      }
    });

    points(3, 'engines that go wrong where two features meet are caught', () => {
      for (const name of ['modify-escapes', 'wrong-remainder', 'snapshot-drops-post-only']) {
        expect(isCaught(name), unnoticed(name)).toBe(true);
      }
    });
  },
);
