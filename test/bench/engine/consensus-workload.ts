/** The consensus file as a workload: nothing before the clock, and its messages as commands. */

import { readConsensus } from '../../../src/data/index.js';
import {
  type Command,
  cancelOrder,
  FastEngine,
  modifyOrder,
  placeLimit,
} from '../../../src/matching/index.js';
import { tapeOf, type Workload } from './workload.js';

/** Reads a file. @param most how many of its messages to take */
export async function consensusWorkload(file: string, most: number): Promise<Workload> {
  const commands: Command[] = [];
  for await (const { messages } of readConsensus(file)) {
    for (const { kind, side, immediateOrCancel, qtyLots, id, priceTicks } of messages) {
      if (commands.length >= most) break;
      const timeInForce = immediateOrCancel ? 'IOC' : 'GTC';
      if (kind === 'new') commands.push(placeLimit({ id, side, priceTicks, qtyLots, timeInForce }));
      else if (kind === 'cancel') commands.push(cancelOrder({ id }));
      else commands.push(modifyOrder({ id, priceTicks, qtyLots }));
    }
    if (commands.length >= most) break;
  }
  const engine = new FastEngine({ modifyPolicy: 'reinsert' });
  for (const command of commands) engine.submit(command);
  const { bids, asks } = engine.snapshot();
  const closing = [...bids, ...asks].map(({ id }) => cancelOrder({ id }));
  return {
    name: 'consensus',
    setup: tapeOf([]),
    timed: tapeOf(commands),
    closing: tapeOf(closing),
  };
}
