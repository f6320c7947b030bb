/**
 * Real order flow through the backtest: LOBSTER's sample of Apple on 21 June 2012. The data may be used
 * here but not republished, so these tests are skipped where it is not.
 */

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type FillModelOptions,
  type MarketEvent,
  runBacktest,
  runFifo,
} from '../../../src/backtest/index.js';
import { readLobsterMessages, readMarketData } from '../../../src/data/index.js';
import { SimpleMarketMaker } from '../../../src/makers/index.js';
import { Instrument, lots } from '../../../src/units/index.js';
import { sharedData } from '../cli/support/run-command.js';
import { Protocol, quotes, ScriptedMaker } from './support/histories.js';

const MESSAGES = sharedData('lobster', 'AAPL_2012-06-21_message_50.first672.csv');
const BOOK = sharedData('lobster', 'AAPL_2012-06-21_orderbook_50.first672.csv');
const instrument = new Instrument({ symbol: 'AAPL', tickSize: 0.01 });

async function events(): Promise<MarketEvent[]> {
  const all: MarketEvent[] = [];
  const options = { format: 'lobster', book: BOOK, instrument } as const;
  for await (const event of readMarketData(MESSAGES, options)) all.push(event);
  return all;
}

const makerOf = () =>
  new SimpleMarketMaker({
    spreadTicks: 4,
    skewTicksPerLot: 0.02,
    maxInventoryLots: lots(1_000),
    quoteLots: lots(100),
  });

describe.skipIf(!existsSync(MESSAGES))('LOBSTER', () => {
  it('without orders of ours all that was sold is sold to those of history', async () => {
    let sold = 0;
    let line = 0;
    for await (const { kind, qtyLots } of readLobsterMessages(MESSAGES)) {
      line += 1;
      if (kind === 'execution' && line > 1) sold += qtyLots;
    }
    const maker = new ScriptedMaker(() => quotes([]));
    const { lots: ledger } = runBacktest({ maker, fills: { model: 'fifo' } }, await events());
    expect(ledger).toMatchObject({ maker: 0, arrived: sold, others: sold, unfilled: 0 });
  });

  it('the fast way gives what the readable one gives', async () => {
    const both = [new Protocol(), new Protocol()] as const;
    const latency = { feedNs: 100_000, orderNs: 100_000 };
    const all = await events();
    const fills: FillModelOptions = { model: 'fifo' };
    runBacktest({ maker: makerOf(), latency, fills, listeners: [both[0]] }, all);
    runFifo({ maker: makerOf(), latency, listeners: [both[1]] }, all);
    expect(both[1].lines).toEqual(both[0].lines);
    expect(both[0].lines.filter((text) => text.startsWith('fill')).length).toBeGreaterThan(10);
  });

  it('going beyond fills no more than the queue, and the queue no more than touching', async () => {
    const all = await events();
    const filled = (fills: FillModelOptions) =>
      runBacktest({ maker: makerOf(), fills }, all).filledLots;
    const through = filled({ model: 'trade-through' });
    const queue = filled({ model: 'queue' });
    const touch = filled({ model: 'touch' });
    expect(through).toBeLessThanOrEqual(queue);
    expect(queue).toBeLessThanOrEqual(touch);
  });
});
