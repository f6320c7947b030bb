/**
 * How much of the heap a run holds on to, at two lengths of the same stream. What is counted is what a
 * forced collection leaves while the run is under way, near its end, so that garbage does not blur it.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type MarketEvent,
  runBacktest,
  runBacktestAsync,
  runFifo,
} from '../../../src/backtest/index.js';
import { readMarketData } from '../../../src/data/index.js';
import { Instrument } from '../../../src/units/index.js';
import { orderStream } from './order-stream.js';
import { Adder, prices, TouchMaker } from './subjects.js';

export interface HeapAt {
  readonly events: number;
  /** Of JavaScript objects, near the end of the run. */
  readonly heapBytes: number;
  /** Of buffers outside. */
  readonly bufferBytes: number;
}

export const STREAMS: Readonly<Record<string, (events: number) => Promise<HeapAt>>> = {
  'prices, touch': async (events) => {
    const watch = new Watch(events);
    runBacktest({ ...options(), fills: { model: 'touch' } }, watch.of(prices(events)));
    return watch.found();
  },
  'orders, fifo on tapes': async (events) => {
    const watch = new Watch(events);
    const times = { requoteNs: 1_000_000, pointNs: 1_000_000 };
    runFifo({ ...options(), ...times }, watch.of(orderStream(7, events)));
    return watch.found();
  },
  'a CSV file of prices, touch': async (events) => {
    const folder = mkdtempSync(join(tmpdir(), 'workbook-bench-'));
    try {
      const path = join(folder, 'prices.csv');
      await writePrices(path, events);
      const watch = new Watch(events);
      const instrument = new Instrument({ symbol: 'XYZ', tickSize: 0.01 });
      const rows = readMarketData(path, { instrument });
      await runBacktestAsync({ ...options(), fills: { model: 'touch' } }, watch.ofAsync(rows));
      return watch.found();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Lets a stream through, and looks at the heap when nine tenths of it are through. */
class Watch {
  readonly #at: number;
  #count = 0;
  #seen: HeapAt | undefined;

  constructor(events: number) {
    this.#at = Math.floor(events * 0.9);
  }

  *of<T extends MarketEvent>(stream: Iterable<T>): Iterable<T> {
    for (const event of stream) {
      this.#look();
      yield event;
    }
  }

  async *ofAsync<T extends MarketEvent>(stream: AsyncIterable<T>): AsyncIterable<T> {
    for await (const event of stream) {
      this.#look();
      yield event;
    }
  }

  found(): HeapAt {
    if (this.#seen === undefined) throw new Error('The stream ended before it was looked at');
    return { ...this.#seen, events: this.#count };
  }

  #look(): void {
    this.#count += 1;
    if (this.#count !== this.#at) return;
    const collect = (globalThis as { gc?: () => void }).gc;
    if (collect === undefined) throw new Error('The process must be started with --expose-gc');
    collect();
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    this.#seen = { events: this.#count, heapBytes: heapUsed, bufferBytes: arrayBuffers };
  }
}

function options() {
  return { maker: new TouchMaker(), listeners: [new Adder()] };
}

async function writePrices(path: string, events: number): Promise<void> {
  const file = await open(path, 'w');
  let block = 'timestamp,price\n';
  let second = 0;
  for (const event of prices(events)) {
    if (event.kind !== 'price') continue;
    block += `${second++},${(event.priceTicks / 100).toFixed(4)}\n`;
    if (block.length < 1 << 16) continue;
    await file.write(block);
    block = '';
  }
  await file.write(block);
  await file.close();
}
