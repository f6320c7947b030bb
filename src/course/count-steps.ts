/**
 * Counts what code does, not how long it takes: how complexity is graded.
 *
 * A time depends on the machine and on luck; a count does not. The JavaScript engine itself counts,
 * as it does for coverage reports: how often each function and each block (a loop's body, a branch)
 * is entered. So no answer needs counters in it, and none has to be written in a certain way. What
 * built-ins do inside is added: an array's `indexOf` looks at elements, its `splice` moves them, a
 * spread takes them one by one. Not seen: object spreads, strings, and the inside of a `Map` (one
 * look-up is one call). Only what runs before `code` returns is counted. Chapter 10.
 */

import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/** What some code did. Equal code on equal inputs gives equal counts, on any machine. */
export interface Work {
  /** Functions called, blocks entered, and elements looked at by built-ins. */
  readonly steps: number;
  /** Elements that built-ins moved to another index of the same array: what `splice` and `shift` do. */
  readonly moves: number;
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

const EACH_BLOCK = { callCount: true, detailed: true };

/** Node's own modules, and this one. */
const NOT_COUNTED = /^node:|[/\\]count-steps\.[cm]?[jt]s/;

type Tally = { steps: number; moves: number };
type Method = (this: ArrayLike<unknown>, ...args: unknown[]) => unknown;
type Charge = (
  tally: Tally,
  self: ArrayLike<unknown>,
  args: readonly unknown[],
  result: unknown,
) => void;

/**
 * Counting starts when this module is loaded: the engine only counts blocks of functions that it
 * compiles from then on, which is when they are first called. Code runs slower in this process.
 */
const session = counting();

/**
 * Runs code and counts its work. Not to be called inside itself.
 * @throws whatever the code throws
 * @example countSteps(() => queue.cancel(orderId(7)))
 */
export function countSteps(code: () => void): Work {
  const tally: Tally = { steps: 0, moves: 0 };
  // Functions that became hot before would run in optimised code, which leaves out counters.
  setFlagsFromString('--no-opt');
  send('Profiler.startPreciseCoverage', EACH_BLOCK); // back to code that counts
  send('Profiler.takePreciseCoverage'); // sets the engine's counters to zero
  const restore = chargeBuiltIns(tally);
  try {
    code();
  } finally {
    restore();
    setFlagsFromString('--opt');
  }
  const { result } = send('Profiler.takePreciseCoverage') as Coverage;
  const ranges = result
    .filter(({ url }) => !NOT_COUNTED.test(url))
    .flatMap(({ functions }) => functions.flatMap((counted) => counted.ranges));
  const steps = ranges.reduce((sum, { count }) => sum + count, tally.steps);
  return { steps, moves: tally.moves };
}

function counting(): Session {
  const started = new Session();
  started.connect();
  started.post('Profiler.enable');
  started.post('Profiler.startPreciseCoverage', EACH_BLOCK);
  return started;
}

/** A session on the thread itself answers before `post` returns. */
function send(method: string, parameters: object = {}): unknown {
  let failure: Error | null = null;
  let answer: unknown;
  session.post(method, parameters, (error, result) => {
    failure = error;
    answer = result;
  });
  if (failure !== null) throw failure;
  return answer;
}

const all: Charge = (tally, self) => {
  tally.steps += self.length;
};
const found: Charge = (tally, self, _args, index) => {
  tally.steps += (index as number) >= 0 ? (index as number) + 1 : self.length;
};
const result: Charge = (tally, _self, _args, made) => {
  tally.steps += (made as ArrayLike<unknown>).length;
};
const shifted: Charge = (tally, self, added) => {
  tally.moves += Math.max(0, self.length - added.length);
};
/** Whoever stands behind the cut moves, unless as many came in as went out. */
const spliced: Charge = (tally, self, [start, , ...added], removed) => {
  const gone = (removed as ArrayLike<unknown>).length;
  const lengthBefore = self.length - added.length + gone;
  const from = Number(start ?? 0);
  const first = from < 0 ? Math.max(0, lengthBefore + from) : Math.min(from, lengthBefore);
  tally.steps += gone + added.length;
  if (gone !== added.length) tally.moves += lengthBefore - first - gone;
};

/** Methods that call back are counted by their callbacks. */
const ARRAY_CHARGES: Readonly<Record<string, Charge>> = {
  indexOf: found,
  lastIndexOf: all,
  includes: all,
  join: all,
  fill: all,
  reverse: all,
  sort: all,
  slice: result,
  concat: result,
  flat: result,
  with: result,
  toSorted: result,
  toReversed: result,
  toSpliced: result,
  splice: spliced,
  shift: shifted,
  unshift: shifted,
  copyWithin: all,
};

const one: Charge = (tally) => {
  tally.steps += 1;
};

/** Replaces the built-ins by ones that charge; returns what puts them back. */
function chargeBuiltIns(tally: Tally): () => void {
  const undo: (() => void)[] = [];
  const charge = (owner: object, name: string, rule: Charge): void => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (before === undefined || typeof before.value !== 'function') return;
    const original = before.value as Method;
    const charged: Method = function (...args) {
      const outcome = original.apply(this, args);
      rule(tally, this, args, outcome);
      return outcome;
    };
    Object.defineProperty(owner, name, { ...before, value: charged });
    undo.push(() => Object.defineProperty(owner, name, before));
  };
  for (const [name, rule] of Object.entries(ARRAY_CHARGES)) charge(Array.prototype, name, rule);
  for (const name of ['keys', 'values', 'entries']) charge(Object, name, result);
  for (const empty of [[], new Map(), new Set()]) {
    charge(Object.getPrototypeOf(empty[Symbol.iterator]()), 'next', one);
  }
  return () => {
    for (const putBack of undo.reverse()) putBack();
  };
}
