/**
 * The four whiteboard answers of chapter 11, put together into one engine, answer what the library's
 * engines answer, command by command; the cases that random flow rarely reaches run on all three.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Command,
  describeCommand,
  FastEngine,
  type ModifyPolicy,
  placeMarket,
  ReadableEngine,
} from '../../../src/matching/index.js';
import { buy, cancel, modify, sell } from './support/engines.js';
import { Library, type Machine, Whiteboard } from './support/short-machines.js';

const MACHINES: readonly [string, (policy: ModifyPolicy) => Machine][] = [
  ['the whiteboard answers', (policy) => new Whiteboard(policy)],
  ['ReadableEngine', (modifyPolicy) => new Library(new ReadableEngine({ modifyPolicy }))],
  ['FastEngine', (modifyPolicy) => new Library(new FastEngine({ modifyPolicy }))],
];

const placed = (side: 'buy' | 'sell') =>
  fc
    .tuple(
      fc.nat({ max: 40 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 95, max: 102 }),
      fc.constantFrom(
        {},
        {},
        ...(['IOC', 'FOK', 'post-only'] as const).map((timeInForce) => ({ timeInForce })),
        ...(['cancel-newest', 'cancel-oldest', 'cancel-both', 'decrement'] as const).map(
          (selfTrade) => ({ selfTrade, owner: 7 }),
        ),
        { selfTrade: 'decrement', owner: 8 },
      ),
    )
    .map(([id, qty, price, more]) => (side === 'buy' ? buy : sell)(id, qty, price, more));

const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: placed('buy') },
  { weight: 4, arbitrary: placed('sell') },
  { weight: 2, arbitrary: fc.nat({ max: 40 }).map(cancel) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 9 }), fc.boolean(), fc.boolean())
      .map(([id, qtyLots, sells, kills]) =>
        placeMarket({
          id,
          side: sells ? 'sell' : 'buy',
          qtyLots,
          timeInForce: kills ? 'FOK' : 'IOC',
        }),
      ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 95, max: 102 }))
      .map(([id, qty, price]) => modify(id, qty, price)),
  },
);

/** Owned orders have a policy and post-only ones a memory that the whiteboard's modify lacks. */
function isBeyondTheWhiteboard(command: Command, marked: ReadonlySet<number>): boolean {
  return command.kind === 'modify' && marked.has(command.id);
}

describe('solutions/11-matching-engine', () => {
  it('answers as both engines do, command by command, over 10,000 random commands', () => {
    const policies = fc.constantFrom<ModifyPolicy>('keep-place', 'reinsert');
    const runs = fc.array(anyCommand, { minLength: 100, maxLength: 100 });
    fc.assert(
      fc.property(runs, policies, (commands, policy) => {
        const machines = MACHINES.map(([, make]) => make(policy));
        const marked = new Set<number>();
        for (const command of commands) {
          if (isBeyondTheWhiteboard(command, marked)) continue;
          const isMarked =
            command.kind === 'place-limit' &&
            (command.owner !== undefined || command.timeInForce === 'post-only');
          if (isMarked) marked.add(command.id);
          const [ours, ...theirs] = machines.map((machine) => [
            machine.submit(command).join(', '),
            machine.orders().join(', '),
          ]);
          for (const answer of theirs) expect(answer, describeCommand(command)).toEqual(ours);
        }
      }),
      { seed: 11, numRuns: 100 },
    );
  }, 60_000);
});

const CASES: readonly [string, readonly Command[], readonly string[], readonly string[]][] = [
  [
    'a cancel of the head of a queue loses nobody behind it',
    [sell(1, 5, 101), sell(2, 6, 101), sell(3, 7, 101), cancel(1), buy(4, 7, 101)],
    ['6 @ 101 with 2', '1 @ 101 with 3'],
    ['6(3) @ 101'],
  ],
  [
    'a cancel of the middle of a queue loses nobody behind it',
    [sell(1, 5, 101), sell(2, 6, 101), sell(3, 7, 101), cancel(2), buy(4, 7, 101)],
    ['5 @ 101 with 1', '2 @ 101 with 3'],
    ['5(3) @ 101'],
  ],
  [
    'a partial fill keeps its place across later commands',
    [sell(1, 9, 101), sell(2, 6, 101), buy(3, 2, 101), sell(4, 1, 101), buy(5, 8, 101)],
    ['7 @ 101 with 1', '1 @ 101 with 2'],
    ['5(2) @ 101', '1(4) @ 101'],
  ],
  [
    'a marketable limit stops at its own price and is the new best',
    [sell(1, 5, 101), sell(2, 6, 102), sell(3, 7, 103), buy(4, 20, 102)],
    ['5 @ 101 with 1', '6 @ 102 with 2'],
    ['9(4) @ 102', '7(3) @ 103'],
  ],
  [
    'an exact fill leaves nothing',
    [sell(1, 5, 101), sell(2, 6, 102), buy(4, 11, 102)],
    ['5 @ 101 with 1', '6 @ 102 with 2'],
    [],
  ],
  [
    'the remainder of an IOC order never rests',
    [sell(1, 5, 101), buy(4, 20, 102, { timeInForce: 'IOC' })],
    ['5 @ 101 with 1', '15 leave'],
    [],
  ],
  [
    'a crossing modify trades at the maker’s price',
    [sell(1, 5, 101), buy(2, 9, 99), modify(2, 9, 104)],
    ['lost-place', '5 @ 101 with 1'],
    ['4(2) @ 104'],
  ],
  [
    'repricing one of two orders at a price leaves the other',
    [buy(1, 5, 99), buy(2, 6, 99), modify(1, 5, 98)],
    ['lost-place'],
    ['6(2) @ 99', '5(1) @ 98'],
  ],
  [
    'a filled order cannot be cancelled',
    [buy(1, 5, 99), sell(2, 5, 99), cancel(1)],
    ['refused'],
    [],
  ],
  [
    'a filled order cannot be modified',
    [buy(1, 5, 99), sell(2, 5, 99), modify(1, 5, 98)],
    ['refused'],
    [],
  ],
  [
    'an id is free again after a fill',
    [buy(1, 5, 99), sell(2, 5, 99), sell(1, 3, 101)],
    [],
    ['3(1) @ 101'],
  ],
  [
    'an id is free again after a cancel',
    [buy(1, 5, 99), cancel(1), buy(1, 2, 98)],
    [],
    ['2(1) @ 98'],
  ],
  ['an id never seen is refused on an empty book', [cancel(1)], ['refused'], []],
  [
    'a cancel of the last order of the best level moves the best at once',
    [buy(1, 5, 99), buy(2, 5, 98), cancel(1), sell(3, 5, 98)],
    ['5 @ 98 with 2'],
    [],
  ],
  [
    'a price near the top of the range works',
    [sell(1, 5, 2 ** 31 - 3), buy(2, 6, 2 ** 31 - 2)],
    ['5 @ 2147483645 with 1'],
    ['1(2) @ 2147483646'],
  ],
];

describe.each(MACHINES)('the invariants of the consensus workload: %s', (_, make) => {
  it.each(CASES)('%s', (_title, commands, lastAnswer, orders) => {
    const machine = make('keep-place');
    const answers = commands.map((command) => machine.submit(command));
    expect(answers[answers.length - 1]).toEqual(lastAnswer);
    expect(machine.orders()).toEqual(orders);
  });

  it('500 fills are one sweep', () => {
    const machine = make('keep-place');
    for (let id = 0; id < 500; id++) machine.submit(sell(id, 1, 100 + (id % 50)));
    expect(machine.submit(buy(500, 500, 200))).toHaveLength(500);
    expect(machine.orders()).toEqual([]);
  });
});
