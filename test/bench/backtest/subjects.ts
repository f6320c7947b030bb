/**
 * What is measured, each by name. A subject prepares its input once, and a fresh lap each time; only
 * the lap itself is timed, and it says how many steps it did.
 */

import {
  FastFifoBacktest,
  type MarketEvent,
  naiveBacktest,
  type RunListener,
  runBacktest,
  runFifo,
} from '../../../src/backtest/index.js';
import type { Fill, MarketMaker, MarketState, Quotes } from '../../../src/makers/index.js';
import { Random } from '../../../src/random/index.js';
import { randomWalk } from '../../../src/simulation/index.js';
import { lots, ticks } from '../../../src/units/index.js';
import { orderStream } from './order-stream.js';

/** What the clock runs against. @returns how many steps it did */
export type Lap = () => number;

export interface Subject {
  readonly what: string;
  /** Million steps a second that it is meant to reach; absent where it is only for comparison. */
  readonly barMps?: number;
  /** Prepares the input. @returns what sets up a lap */
  prepare(): () => Lap;
}

const STEPS = 1_000_000;
const ORDER_EVENTS = 500_000;
const READABLE_STEPS = 100_000;
const REQUOTE_NS = 1_000_000;

export const SUBJECTS: Readonly<Record<string, Subject>> = {
  naive: {
    what: 'naive backtest, bar by bar, two draws a step',
    barMps: 20,
    prepare: () => naiveLap({}),
  },
  'naive-repaired': {
    what: 'naive backtest with its three faults repaired',
    barMps: 20,
    prepare: () => naiveLap({ fairDraws: true, oneSidedLimit: true, pricedFills: true }),
  },
  replay: {
    what: 'order-level replay with queue position (fifo), quotes and a point every millisecond',
    barMps: 2,
    prepare: () => replayLap({ requoteNs: REQUOTE_NS, pointNs: REQUOTE_NS }),
  },
  'replay-points': {
    what: 'the same, with a point told at each event',
    barMps: 2,
    prepare: () => replayLap({ requoteNs: REQUOTE_NS, pointNs: 0 }),
  },
  'replay-events': {
    what: 'the same as the first, from events as objects, written to the tape within the time',
    barMps: 2,
    prepare: () => {
      const events = [...orderStream(7, ORDER_EVENTS)];
      const options = { requoteNs: REQUOTE_NS, pointNs: REQUOTE_NS };
      return () => () => runFifo({ ...makerOptions(), ...options }, events).events;
    },
  },
  'replay-quotes': {
    what: 'the same as the first, quoting at each event',
    prepare: () => replayLap({ requoteNs: 0, pointNs: REQUOTE_NS }),
  },
  'readable-fifo': {
    what: 'the readable twin of the first',
    prepare: () => {
      const events = [...orderStream(7, READABLE_STEPS)];
      const options = { requoteNs: REQUOTE_NS, pointNs: REQUOTE_NS };
      const fills = { model: 'fifo' } as const;
      return () => () => runBacktest({ ...makerOptions(), ...options, fills }, events).events;
    },
  },
  'readable-touch': {
    what: 'prices with a maker and the model touch, quoting at each price',
    prepare: () => {
      const events = [...prices(READABLE_STEPS)];
      const fills = { model: 'touch' } as const;
      return () => () => runBacktest({ ...makerOptions(), fills }, events).events;
    },
  },
};

function naiveLap(repairs: object): () => Lap {
  const series = randomWalk({ startTicks: 100, stepVolTicks: 0.1, steps: STEPS }, new Random(1));
  const options = { spread: 0.1, inventoryLimit: 1_000, ...repairs };
  return () => () => naiveBacktest(series, options, new Random(2)).pnl.length;
}

/** The tape is written before the clock starts. */
function replayLap(times: { readonly requoteNs: number; readonly pointNs: number }): () => Lap {
  const events = [...orderStream(7, ORDER_EVENTS)];
  return () => {
    const blockEvents = events.length + 1;
    const backtest = new FastFifoBacktest({ ...makerOptions(), ...times, blockEvents });
    for (const event of events) backtest.step(event);
    return () => backtest.end().events;
  };
}

function makerOptions() {
  return { maker: new TouchMaker(), listeners: [new Adder()] };
}

export function* prices(steps: number): Iterable<MarketEvent> {
  const random = new Random(3);
  let priceTicks = 100_000;
  for (let step = 0; step < steps; step++) {
    priceTicks += random.normal();
    yield { kind: 'price', timeNs: step * 1_000, priceTicks };
  }
}

/** Joins the best prices on both sides, leaning by giving up a side at the limit. */
export class TouchMaker implements MarketMaker {
  inventoryLots = 0;

  quotes({ fairTicks, bestBidTicks, bestAskTicks }: MarketState): Quotes {
    const bid = bestBidTicks ?? ticks(Math.floor(fairTicks) - 1);
    const ask = bestAskTicks ?? ticks(Math.ceil(fairTicks) + 1);
    const qtyLots = lots(10);
    return {
      bids: this.inventoryLots < 500 ? [{ priceTicks: bid, qtyLots }] : [],
      asks: this.inventoryLots > -500 ? [{ priceTicks: ask, qtyLots }] : [],
    };
  }

  onFill({ side, qtyLots }: Fill): void {
    this.inventoryLots += side === 'buy' ? qtyLots : -qtyLots;
  }
}

/** The least that a listener does. */
export class Adder implements RunListener {
  sum = 0;
  onPoint({
    markTicks,
    inventoryLots,
    cashTickLots,
  }: Parameters<NonNullable<RunListener['onPoint']>>[0]): void {
    this.sum += cashTickLots + inventoryLots * markTicks;
  }
}
