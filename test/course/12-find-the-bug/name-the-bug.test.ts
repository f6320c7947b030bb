import { expect } from 'vitest';
import { diagnose } from '#answers/12-find-the-bug/name-the-bug.js';
import {
  anonymous,
  faultNamed,
  HIDDEN_FAULTS,
  OpenEngine,
  type StartEngine,
} from '../../../src/course/broken-engines/index.js';
import { graded } from '../../../src/course/graded.js';
import { FastEngine, ReadableEngine } from '../../../src/matching/index.js';

/** Every make of the bug, and each of them twice: a diagnosis must not depend on sequence numbers. */
function expectNamed(name: string): void {
  for (const [at, make] of faultNamed(name).makes.entries()) {
    for (const firstSeq of [0, 41]) {
      const what = `An engine that has "${name}"${at === 0 ? '' : ', on one side of the market only,'} and whose first event is number ${firstSeq + 1}`;
      expect(
        diagnose(anonymous(make, firstSeq)),
        `${what} is named for what it has; undefined means that nothing your code saw counted for this bug`,
      ).toBe(name);
    }
  }
}

function expectUnnamed(start: StartEngine, what: string): void {
  for (const firstSeq of [0, 41]) {
    expect(
      diagnose(anonymous(start, firstSeq)),
      `${what} has none of the ten bugs, so there is nothing to name`,
    ).toBe(undefined);
  }
}

graded(
  '12-find-the-bug/name-the-bug',
  {
    hints: [
      'Write one probe for each bug: the shortest story in which the engine with that bug, and no other, gives one certain answer. Then try the probes one after the other. Start a new engine for each.',
      'Ask for the faulty answer, not for "something else than the right one": a probe for size-first that only asks whether the first order was passed over is answered by others too. Look where two bugs look alike: a ghost level and a residue both leave a best price behind, but one leaves no order and needs only one trade.',
      'For each bug that may be on one side, play the story twice, the second time with buys and sells exchanged and prices mirrored, p → 200 − p. Partial fill: 5 and 5 at a price, trade 2, trade 1, and see whom the second trade met. Stale best: one order, cancel it, the order count is 0 and the best price is still there. Residue: 3 lots, trades of 1 and 2, the order count is 1.',
    ],
  },
  (points) => {
    points(2, 'right engines have no bug', () => {
      expectUnnamed((options) => new ReadableEngine(options), 'The readable engine');
      expectUnnamed((options) => new FastEngine(options), 'The fast engine');
      expectUnnamed(
        (options) => new OpenEngine(options),
        'A third engine that keeps all the rules',
      );
    });

    points(2, 'bugs in the price of a trade are named', () => {
      for (const name of ['taker-priced', 'walks-through-limit']) expectNamed(name);
    });

    points(3, 'bugs in the queue are named', () => {
      for (const name of ['partial-to-back', 'size-first', 'reprice-orphans']) expectNamed(name);
    });

    points(3, 'bugs in what the book shows or keeps are named, and told apart', () => {
      for (const name of ['stale-best', 'ghost-level', 'float-residue', 'ioc-rests']) {
        expectNamed(name);
      }
    });

    points(2, 'a modify that escapes self-trade prevention is named', () => {
      expectNamed('modify-escapes');
    });

    points(2, 'an engine with another bug is not accused of one of the ten', () => {
      for (const { makes } of HIDDEN_FAULTS) {
        expectUnnamed(makes[0], 'An engine that is broken in a way that is not on the list');
      }
    });
  },
);
