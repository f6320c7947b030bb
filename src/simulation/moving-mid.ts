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
import { NS_PER_SECOND, signOf } from '../units/index.js';
import type { CounterpartyOrder, SessionOptions } from './counterparties.js';

/** The mid at every step and at every order. @param orders by time */
export function midPath(
  orders: readonly CounterpartyOrder[],
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
