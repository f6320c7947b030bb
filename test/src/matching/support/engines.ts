/** What the suites of both engines share: short commands, an engine to which some were sent, its answers. */

import {
  type Command,
  cancelOrder,
  describeEvent,
  type EngineOptions,
  FastEngine,
  type MatchingEngine,
  modifyOrder,
  placeLimit,
  ReadableEngine,
} from '../../../../src/matching/index.js';

/** Both engines, for `describe.each`. */
export const ENGINES = [
  ['ReadableEngine', ReadableEngine],
  ['FastEngine', FastEngine],
] as const;

type EngineClass = (typeof ENGINES)[number][1];

export const buy = (id: number, qtyLots: number, priceTicks: number, more: object = {}): Command =>
  placeLimit({ id, side: 'buy', priceTicks, qtyLots, ...more });

export const sell = (id: number, qtyLots: number, priceTicks: number, more: object = {}): Command =>
  placeLimit({ id, side: 'sell', priceTicks, qtyLots, ...more });

export const cancel = (id: number): Command => cancelOrder({ id });

export const modify = (id: number, qtyLots: number, priceTicks: number): Command =>
  modifyOrder({ id, qtyLots, priceTicks });

/** An engine to which some commands have been sent. */
export function engineAfter(
  Engine: EngineClass,
  commands: readonly Command[],
  options: EngineOptions = {},
): MatchingEngine {
  const engine = new Engine(options);
  for (const command of commands) engine.submit(command);
  return engine;
}

/** What an engine answers to some commands, without the sequence numbers. */
export function answers(engine: MatchingEngine, ...commands: readonly Command[]): string[] {
  return commands
    .flatMap((command) => engine.submit(command))
    .map((event) => describeEvent(event).replace(/^#\d+ /, ''));
}

/** The ids at a price, first in the queue first. */
export function queue(engine: MatchingEngine, side: 'buy' | 'sell', priceTicks: number): number[] {
  return engine.book.queueAt(side, priceTicks).map((order) => order.id);
}
