import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OpenEngine } from '../../../../src/course/broken-engines/index.js';
import {
  type Command,
  describeEvent,
  type EngineOptions,
  type EngineOrder,
  type MatchingEngine,
  modifyOrder,
  ReadableEngine,
} from '../../../../src/matching/index.js';
import { anyCommand, anyOptions, SAME_PRICE } from '../../matching/support/arbitrary-commands.js';

const RUNS = 60;
const COMMANDS_PER_RUN = 300;

const orderLine = ({ id, side, qtyLots, priceTicks, owner, postOnly, selfTrade }: EngineOrder) =>
  `${id} ${side} ${qtyLots} @ ${priceTicks} ${owner} ${postOnly} ${selfTrade}`;

/** All that an engine holds and shows. */
function state(engine: MatchingEngine): unknown {
  const { book } = engine;
  const { seq, bids, asks } = engine.snapshot();
  const sides = (['buy', 'sell'] as const).map((side) => book.depth(side));
  const touch = [book.bestBid(), book.bestAsk(), book.mid(), book.spread(), book.orderCount];
  return { seq, orders: [...bids, ...asks].map(orderLine), sides, touch };
}

function disagreement(options: EngineOptions, commands: readonly Command[]): string | undefined {
  const right = new ReadableEngine(options);
  let open = new OpenEngine(options);
  for (const [step, drawn] of commands.entries()) {
    const price = right.book.order(drawn.id)?.priceTicks ?? 255;
    const again = drawn.kind === 'modify' && drawn.priceTicks === SAME_PRICE;
    const command = again ? modifyOrder({ ...drawn, priceTicks: price }) : drawn;
    const expected = right.submit(command).map(describeEvent).join('\n');
    const answered = open.submit(command).map(describeEvent).join('\n');
    if (answered !== expected) return `${answered}\ninstead of\n${expected}`;
    const [held, holds] = [JSON.stringify(state(right)), JSON.stringify(state(open))];
    if (held !== holds) return `${holds}\ninstead of\n${held}`;
    if (step % 97 === 96) open = new OpenEngine({ ...options, snapshot: open.snapshot() });
  }
  return undefined;
}

describe('OpenEngine', () => {
  it(`agrees with the readable engine on ${RUNS * COMMANDS_PER_RUN} commands of every kind`, () => {
    const commands = fc.array(anyCommand, {
      minLength: COMMANDS_PER_RUN,
      maxLength: COMMANDS_PER_RUN,
    });
    fc.assert(
      fc.property(anyOptions, commands, (options, drawn) => {
        expect(disagreement(options, drawn)).toBe(undefined);
      }),
      { numRuns: RUNS, seed: 19870108 },
    );
  }, 120_000);
});
