/**
 * Shutting down clean, as a planned sequence: stop quoting, cancel, wait for the answers, cancel again,
 * cancel everything, and say what was left.
 *
 * A process that dies leaves its orders behind, and they go on trading for nobody. One that sends its
 * cancels and exits leaves those that were lost or filled on the way. So the sequence ends when the
 * market has confirmed every order, or says aloud which ones it has not. It is a pure function of the
 * state, the orders that are open and the time. Taught in chapter 15.
 */

import type { OrderId } from '../units/index.js';

export interface ShutdownOptions {
  /** How long to wait for the market's answers before asking again. Positive. */
  readonly retryAfterNs: number;
  /** How often the orders are cancelled one by one, before everything is at once. From 1. */
  readonly attempts: number;
}

export type ShutdownState =
  | { readonly phase: 'running' }
  | { readonly phase: 'cancelling'; readonly attempt: number; readonly sinceNs: number }
  /** The last resort is on its way. */
  | { readonly phase: 'last-resort'; readonly sinceNs: number }
  /** Over. `unconfirmed` is empty where all is well; otherwise a person must look. */
  | { readonly phase: 'closed'; readonly unconfirmed: readonly OrderId[] };

export type ShutdownAction =
  /** From now on nothing is placed, whatever the strategy says. */
  | { readonly kind: 'stop-quoting' }
  | { readonly kind: 'cancel'; readonly id: OrderId }
  /** Cancel whatever the market has under our name, known to us or not. */
  | { readonly kind: 'cancel-everything' }
  /** Close the connections, and end with this report. */
  | { readonly kind: 'close'; readonly unconfirmed: readonly OrderId[] };

export interface ShutdownStep {
  readonly state: ShutdownState;
  readonly actions: readonly ShutdownAction[];
}

export const RUNNING: ShutdownState = Object.freeze({ phase: 'running' });

/**
 * One step of the sequence: what to do now. To be called when the shutdown is asked for, after each
 * answer of the market, and at least every `retryAfterNs`; a closed shutdown does nothing more.
 * O(open orders).
 * @param open ids of all orders that may still be filled, also those whose cancel is on its way
 * @throws RangeError where an option is out of its range
 * @example
 * shutdownStep(RUNNING, [orderId(1)], 0, { retryAfterNs: NS_PER_SECOND, attempts: 2 }).actions;
 * // [{ kind: 'stop-quoting' }, { kind: 'cancel', id: 1 }]
 */
export function shutdownStep(
  state: ShutdownState,
  open: readonly OrderId[],
  timeNs: number,
  options: ShutdownOptions,
): ShutdownStep {
  check(options);
  const { phase } = state;
  if (phase === 'closed') return { state, actions: [] };
  if (phase === 'running') {
    const stop = { kind: 'stop-quoting' } as const;
    const next = open.length === 0 ? closed([]) : cancelling(1, open, timeNs);
    return { state: next.state, actions: [stop, ...next.actions] };
  }
  if (open.length === 0) return closed([]);
  if (timeNs - state.sinceNs < options.retryAfterNs) return { state, actions: [] };
  if (phase === 'last-resort') return closed(open);
  if (state.attempt < options.attempts) return cancelling(state.attempt + 1, open, timeNs);
  return {
    state: { phase: 'last-resort', sinceNs: timeNs },
    actions: [{ kind: 'cancel-everything' }],
  };
}

function cancelling(attempt: number, open: readonly OrderId[], sinceNs: number): ShutdownStep {
  return {
    state: { phase: 'cancelling', attempt, sinceNs },
    actions: open.map((id) => ({ kind: 'cancel', id })),
  };
}

function closed(unconfirmed: readonly OrderId[]): ShutdownStep {
  const left = [...unconfirmed];
  return {
    state: { phase: 'closed', unconfirmed: left },
    actions: [{ kind: 'close', unconfirmed: left }],
  };
}

function check({ retryAfterNs, attempts }: ShutdownOptions): void {
  if (!(retryAfterNs > 0)) {
    throw new RangeError(
      `Cannot shut down: the time to wait must be positive, current value is ${retryAfterNs}`,
    );
  }
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new RangeError(
      `Cannot shut down: the attempts must be a whole number from 1, current value is ${attempts}`,
    );
  }
}
