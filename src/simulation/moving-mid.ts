/**
 * The mid of a session with counterparties: noise, and what the orders knew.
 *
 * Behind the published mid, a whole number of ticks, lies a value between ticks. Each order puts its
 * moves into a store, from which they flow into the value exponentially; moves of one speed share one
 * store. Moves of speed 0 are there at once: the mid that is published with the order has them, the
 * one before it has not. Chapter 08.
 */

import type { Random } from '../random/index.js';
import type { MidPath } from '../stats/adverse-selection/markouts.js';
import { NS_PER_SECOND, type Side, signOf } from '../units/index.js';

/** A part of what the mid does after an order. */
export interface Move {
  /** How far it goes in the end, in ticks: positive is the order's own direction. */
  readonly ticks: number;
  /** τ: after so long all but 1/e of it is done. 0: at once. */
  readonly overSeconds: number;
}

export interface SessionOptions {
  readonly seconds: number;
  /** What the mid does by itself: the standard deviation of its move in one second. */
  readonly volTicks: number;
  /** Where the mid starts. 10,000 unless told. */
  readonly startTicks?: number;
  /** The mid is published so often, and with each order. A quarter of a second unless told. */
  readonly stepSeconds?: number;
}

/** What the mid needs to know of an order. */
export interface MovingOrder {
  readonly timeNs: number;
  /** What the taker wants to do. */
  readonly side: Side;
  readonly moves: readonly Move[];
}

/**
 * By how much the mid has moved on, on average, some time after an order, in its direction.
 *
 *   Σ Jᵢ (1 − e^(−u/τᵢ)),   J = ticks, τ = overSeconds, u = seconds
 *
 * @example expectedMoveTicks([{ ticks: 5, overSeconds: 1 }], 1); // 3.16
 */
export function expectedMoveTicks(moves: readonly Move[], seconds: number): number {
  return moves.reduce(
    (sum, { ticks, overSeconds }) =>
      sum + (overSeconds === 0 ? ticks : -ticks * Math.expm1(-seconds / overSeconds)),
    0,
  );
}

/** The mid at every step and at every order. @param orders by time */
export function midPath(
  orders: readonly MovingOrder[],
  options: SessionOptions,
  random: Random,
): MidPath {
  const { seconds, volTicks, startTicks = 10_000, stepSeconds = 0.25 } = options;
  if (!(volTicks >= 0) || !(stepSeconds > 0) || !Number.isFinite(volTicks + stepSeconds)) {
    throw new RangeError(
      `Cannot move a mid: the volatility must not be negative and the step positive, they are ${volTicks} and ${stepSeconds}`,
    );
  }
  const untilNs = Math.round(seconds * NS_PER_SECOND);
  const stepNs = Math.round(stepSeconds * NS_PER_SECOND);
  const [timesNs, midsTicks]: [number[], number[]] = [[0], [Math.round(startTicks)]];
  const stores = new Map<number, number>();
  let value = startTicks;

  const goOnTo = (timeNs: number) => {
    const passed = (timeNs - timesNs[timesNs.length - 1]) / NS_PER_SECOND;
    value += volTicks * Math.sqrt(passed) * random.normal();
    for (const [overSeconds, left] of stores) {
      const kept = left * Math.exp(-passed / overSeconds);
      value += left - kept;
      stores.set(overSeconds, kept);
    }
  };
  const publish = (timeNs: number) => {
    if (timesNs[timesNs.length - 1] === timeNs) midsTicks.pop();
    else timesNs.push(timeNs);
    midsTicks.push(Math.round(value));
  };

  let next = stepNs;
  const stepsUntil = (timeNs: number) => {
    for (; next < timeNs; next += stepNs) {
      goOnTo(next);
      publish(next);
    }
  };
  for (const order of orders) {
    stepsUntil(order.timeNs);
    goOnTo(order.timeNs);
    for (const { ticks, overSeconds } of order.moves) {
      const move = signOf(order.side) * ticks;
      if (overSeconds === 0) value += move;
      else stores.set(overSeconds, (stores.get(overSeconds) ?? 0) + move);
    }
    publish(order.timeNs);
  }
  stepsUntil(untilNs);
  goOnTo(untilNs);
  publish(untilNs);
  return { timesNs: Float64Array.from(timesNs), midsTicks: Float64Array.from(midsTicks), untilNs };
}
