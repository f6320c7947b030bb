import { describe, expect, it } from 'vitest';
import {
  MAX_SESSION,
  OrderIds,
  originOf,
  RUNNING,
  type ShutdownState,
  shutdownStep,
  WorkingOrders,
} from '../../../src/makers/index.js';
import { lots, orderId, ticks } from '../../../src/units/index.js';

describe('OrderIds', () => {
  it('rise, and those of a later session are above all earlier ones', () => {
    const ids = new OrderIds(7);
    const [first, second] = [ids.next(), ids.next()];
    expect(second).toBe(first + 1);
    expect(new OrderIds(8).next()).toBe(first + 2 ** 32);
    expect(originOf(second)).toEqual({ session: 7, count: 1 });
  });

  it('are safe integers in the last session too', () => {
    const last = new OrderIds(MAX_SESSION).next();
    expect(Number.isSafeInteger(last + 2 ** 32 - 1)).toBe(true);
    expect(originOf(last)).toEqual({ session: MAX_SESSION, count: 0 });
  });

  it.each([-1, 0.5, MAX_SESSION + 1, Number.NaN])('refuse session %d', (session) => {
    expect(() => new OrderIds(session)).toThrow(RangeError);
  });
});

const bid = (id: number, qty = 5) => ({
  id: orderId(id),
  side: 'buy' as const,
  priceTicks: ticks(99),
  qtyLots: lots(qty),
});

describe('WorkingOrders', () => {
  it('an order counts from when it is sent until the market says that it is gone', () => {
    const orders = new WorkingOrders();
    orders.sent(bid(1));
    expect(orders.open).toMatchObject([{ id: 1, state: 'sent' }]);
    orders.accepted(orderId(1));
    expect(orders.open).toMatchObject([{ id: 1, state: 'resting' }]);
    orders.cancelSent(orderId(1));
    expect(orders.staying).toEqual([]);
    expect(orders.openLots('buy'), 'it may still be filled').toBe(5);
    expect(orders.filled(orderId(1), lots(2))).toBe(true);
    expect(orders.openLots('buy')).toBe(3);
    orders.gone(orderId(1));
    expect(orders.open).toEqual([]);
  });

  it('a filled order is gone, and a late answer about it changes nothing', () => {
    const orders = new WorkingOrders();
    orders.sent(bid(1));
    orders.filled(orderId(1), lots(5));
    expect(orders.open).toEqual([]);
    expect(orders.gone(orderId(1))).toBe(false);
    expect(orders.accepted(orderId(1))).toBe(false);
    expect(orders.cancelSent(orderId(1))).toBe(false);
  });

  it('an acknowledgement that comes after the cancel was sent does not bring the order back', () => {
    const orders = new WorkingOrders();
    orders.sent(bid(1));
    orders.cancelSent(orderId(1));
    orders.accepted(orderId(1));
    expect(orders.staying).toEqual([]);
  });

  it('follows a reduction', () => {
    const orders = new WorkingOrders();
    orders.sent(bid(1));
    orders.reduced(orderId(1), lots(2));
    expect(orders.staying).toMatchObject([{ qtyLots: 2 }]);
  });

  it('refuses an id that is open, and more fills than lots', () => {
    const orders = new WorkingOrders();
    orders.sent(bid(1));
    expect(() => orders.sent(bid(1))).toThrow(RangeError);
    expect(() => orders.filled(orderId(1), lots(6))).toThrow(/at most 5 lots/);
  });
});

describe('shutdownStep()', () => {
  const options = { retryAfterNs: 100, attempts: 2 };
  const ids = (...open: number[]) => open.map(orderId);
  const cancel = (id: number) => ({ kind: 'cancel', id });

  /** Walks through (open orders, time) pairs, and returns what was done at each. */
  function walk(...story: [number[], number][]) {
    let state: ShutdownState = RUNNING;
    return story.map(([open, timeNs]) => {
      const step = shutdownStep(state, ids(...open), timeNs, options);
      state = step.state;
      return step.actions;
    });
  }

  it('with nothing open stops and closes at once', () => {
    expect(walk([[], 0])).toEqual([[{ kind: 'stop-quoting' }, { kind: 'close', unconfirmed: [] }]]);
  });

  it('cancels, waits, cancels what is left again, and closes when the market has confirmed all', () => {
    expect(walk([[1, 2], 0], [[2], 60], [[2], 100], [[], 130], [[], 140])).toEqual([
      [{ kind: 'stop-quoting' }, cancel(1), cancel(2)],
      [],
      [cancel(2)],
      [{ kind: 'close', unconfirmed: [] }],
      [],
    ]);
  });

  it('in the end cancels everything, and reports what was never confirmed', () => {
    expect(walk([[1, 2], 0], [[2], 100], [[2], 200], [[2], 299], [[2], 300])).toEqual([
      [{ kind: 'stop-quoting' }, cancel(1), cancel(2)],
      [cancel(2)],
      [{ kind: 'cancel-everything' }],
      [],
      [{ kind: 'close', unconfirmed: [2] }],
    ]);
  });

  it.each([{ retryAfterNs: 0 }, { attempts: 0 }, { attempts: 1.5 }])('refuses %o', (wrong) => {
    expect(() => shutdownStep(RUNNING, [], 0, { ...options, ...wrong })).toThrow(RangeError);
  });
});
