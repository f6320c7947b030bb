import { describe, expect, it } from 'vitest';
import {
  anonymous,
  bookText,
  FAULTS,
  type Fault,
  faultNamed,
  firstDisagreement,
  HIDDEN_FAULTS,
  KNOWN_FAULTS,
  randomCommands,
  type Watched,
} from '../../../../src/course/broken-engines/index.js';
import {
  type Command,
  cancelOrder,
  modifyOrder,
  type PlaceLimit,
  placeLimit,
  ReadableEngine,
} from '../../../../src/matching/index.js';
import { Random } from '../../../../src/random/index.js';

type Rest = Partial<PlaceLimit>;
const buy = (id: number, qtyLots: number, priceTicks: number, rest: Rest = {}) =>
  placeLimit({ id, side: 'buy', qtyLots, priceTicks, ...rest });
const sell = (id: number, qtyLots: number, priceTicks: number, rest: Rest = {}) =>
  placeLimit({ id, side: 'sell', qtyLots, priceTicks, ...rest });
const cancel = (id: number) => cancelOrder({ id });
const modify = (id: number, qtyLots: number, priceTicks: number) =>
  modifyOrder({ id, qtyLots, priceTicks });
const own = { owner: 3, selfTrade: 'cancel-newest' } as const;

/** The shortest story of each fault: right up to the last command, and wrong then. */
const STORIES: Readonly<Record<string, readonly Command[]>> = {
  'taker-priced': [buy(1, 1, 100), sell(2, 1, 99)],
  'partial-to-back': [buy(1, 3, 100), buy(2, 3, 100), sell(3, 1, 100)],
  'size-first': [buy(1, 3, 100), buy(2, 1, 100)],
  'stale-best': [buy(1, 3, 100), cancel(1)],
  'ghost-level': [buy(1, 3, 100), sell(2, 3, 100)],
  'ioc-rests': [buy(1, 3, 100, { timeInForce: 'IOC' })],
  'walks-through-limit': [sell(1, 1, 100), sell(2, 1, 101), buy(3, 2, 100)],
  'float-residue': [sell(1, 3, 100), buy(2, 1, 100), buy(3, 2, 100)],
  'reprice-orphans': [sell(1, 3, 100), sell(2, 3, 100), modify(1, 3, 101)],
  'modify-escapes': [sell(1, 3, 100, own), buy(2, 3, 99, own), modify(2, 3, 100)],
  'growth-keeps-place': [sell(1, 3, 100), modify(1, 4, 100)],
  'zero-is-nothing': [buy(1, 1, 0), sell(2, 1, 2)],
  'cancels-filled': [sell(1, 3, 100), buy(2, 3, 100), cancel(1)],
  'id-never-free': [sell(1, 3, 100), cancel(1), sell(1, 3, 100)],
  'fok-counts-all': [sell(1, 1, 100), sell(2, 1, 101), buy(3, 2, 100, { timeInForce: 'FOK' })],
  'post-only-at-touch': [sell(1, 1, 100), buy(2, 1, 100, { timeInForce: 'post-only' })],
  'wrong-remainder': [sell(1, 1, 100), sell(2, 1, 100, own), buy(3, 3, 100, own)],
};

/** In how many of some random sequences an engine is seen to be wrong. */
function revealed({ makes }: Fault, kind: 'plain' | 'rich', watched: Watched): number {
  const random = new Random(29);
  const uniform = () => random.uniform();
  const sequences = Array.from({ length: 40 }, () => randomCommands({ kind, count: 80, uniform }));
  return sequences.filter(
    (commands) =>
      firstDisagreement([new ReadableEngine(), makes[0]()], commands, watched) !== undefined,
  ).length;
}

describe('the catalogue', () => {
  it('has ten known faults and eight hidden ones, each with a name of its own', () => {
    expect([KNOWN_FAULTS.length, HIDDEN_FAULTS.length]).toEqual([10, 8]);
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(18);
  });

  it('faultNamed() finds a fault, and throws a RangeError where there is none', () => {
    expect(faultNamed('size-first').name).toBe('size-first');
    expect(() => faultNamed('nobody')).toThrow(RangeError);
  });

  it('has a story for each fault but the one that needs a restart', () => {
    const told = [...Object.keys(STORIES), 'snapshot-drops-post-only'].sort();
    expect(FAULTS.map(({ name }) => name).sort()).toEqual(told);
  });
});

describe.each(Object.entries(STORIES))('%s', (name, commands) => {
  it('answers as a right engine does until the last command of its story', () => {
    const engine = faultNamed(name).makes[0]();
    expect(firstDisagreement([new ReadableEngine(), engine], commands)).toBe(commands.length - 1);
  });
});

describe('snapshot-drops-post-only', () => {
  it('is right until it is started from its own snapshot', () => {
    const start = faultNamed('snapshot-drops-post-only').makes[0];
    const resting = [buy(1, 1, 99, { timeInForce: 'post-only' }), sell(2, 1, 101)];
    const engines = [new ReadableEngine(), start()] as const;
    expect(firstDisagreement(engines, resting)).toBe(undefined);
    const [right, broken] = engines;
    const restarted = [
      new ReadableEngine({ snapshot: right.snapshot() }),
      start({ snapshot: broken.snapshot() }),
    ] as const;
    expect(firstDisagreement(restarted, [modify(1, 1, 101)])).toBe(0);
  });
});

describe('random commands', () => {
  /** Nothing in the flow starts an engine anew, and no price in it is 0. */
  const unreachable = ['snapshot-drops-post-only', 'zero-is-nothing'];

  it.each(FAULTS.flatMap(({ name, makes }) => makes.map((make, at) => [name, at, make] as const)))(
    'tell %s (make %i) from a right engine, unless no command can',
    (name, _at, make) => {
      const fault = { ...faultNamed(name), makes: [make] as const };
      const reached = !unreachable.includes(name);
      expect(revealed(fault, 'rich', 'events and book') > 0).toBe(reached);
    },
  );

  it('never reveal, in their plain form, a fault of what they do not do', () => {
    for (const name of ['ioc-rests', 'fok-counts-all', 'post-only-at-touch', 'id-never-free']) {
      expect([name, revealed(faultNamed(name), 'plain', 'events and book')]).toEqual([name, 0]);
    }
  });

  it('never reveal, by events alone, a fault of what the book shows', () => {
    expect(revealed(faultNamed('stale-best'), 'rich', 'events')).toBe(0);
  });
});

describe('anonymous()', () => {
  it('hides which engine it is, and lets it go on from any sequence number', () => {
    const [right, broken] = [new ReadableEngine(), faultNamed('ghost-level').makes[0]()];
    const masked = [right, broken].map((engine) => anonymous(() => engine)());
    expect(Object.keys(masked[0] ?? {})).toEqual(Object.keys(masked[1] ?? {}));
    expect(masked[0]?.constructor).toBe(masked[1]?.constructor);
    const later = anonymous((options) => new ReadableEngine(options), 900)();
    expect(later.submit(buy(1, 1, 100)).map(({ seq }) => seq)).toEqual([901]);
  });

  it('shows the book as it is', () => {
    const right = new ReadableEngine();
    const masked = anonymous(() => right)();
    for (const command of [buy(1, 5, 99), buy(2, 5, 99, own), sell(3, 2, 101)])
      masked.submit(command);
    expect(bookText(masked.book)).toBe(bookText(right.book));
    expect(masked.book.order(2)).toEqual(right.book.order(2));
    expect(masked.snapshot()).toEqual(JSON.parse(JSON.stringify(right.snapshot())));
  });
});
