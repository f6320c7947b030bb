/**
 * Random commands for property tests: mostly sensible ones that meet each other at few prices, some
 * at the edges (huge quantities, far prices, ids beyond 32 bits), and some that are plainly bad.
 */

import fc from 'fast-check';
import {
  type Command,
  type EngineOptions,
  MAX_OWNER,
  MAX_PRICE_TICKS,
  MAX_QTY_LOTS,
} from '../../../../src/matching/index.js';

export const SYMBOL = 'XYZ';

/** Few ids, so that they are met again: small ones, and some no 32-bit integer could hold. */
const IDS = [
  ...Array.from({ length: 24 }, (_, index) => index),
  ...[1024, 4096, 2 ** 31, 2 ** 32, 2 ** 32 + 16, 2 ** 40 + 1, Number.MAX_SAFE_INTEGER],
];

/** Mostly around 256, where the ladder's pages meet; some on their own, far away. */
const PRICES = [...Array.from({ length: 14 }, (_, index) => 249 + index)];
const FAR_PRICES = [0, 1, 31, 32, 8191, 70_000, 16_000_000, MAX_PRICE_TICKS - 1, MAX_PRICE_TICKS];

/** In a modify: the price the order has already, whatever that is. */
export const SAME_PRICE = -77;

const goodId = fc.constantFrom(...IDS);
const goodPrice = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...PRICES) },
  { weight: 1, arbitrary: fc.constantFrom(...FAR_PRICES) },
);
const goodQty = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(2 ** 31, 2 ** 32 + 1, MAX_QTY_LOTS - 5, MAX_QTY_LOTS) },
);
const goodOwner = fc.constantFrom(undefined, undefined, 1, 2, MAX_OWNER);

/** A good value, and once in a while a bad one. */
function mostly<T>(good: fc.Arbitrary<T>, ...bad: unknown[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 40, arbitrary: good },
    { weight: 1, arbitrary: fc.constantFrom(...bad) as fc.Arbitrary<T> },
  );
}

const symbol = mostly(fc.constantFrom(undefined, SYMBOL), 'ABC');
const id = mostly(goodId, -1, 0.5, Number.NaN, 2 ** 53, undefined, '7');
const priceTicks = mostly(goodPrice, -1, 99.5, Number.NaN, MAX_PRICE_TICKS + 1, undefined);
const qtyLots = mostly(goodQty, 0, -3, 1.5, Number.NaN, Infinity, 2 ** 53, undefined, '5');
const owner = mostly(goodOwner, 0, -1, 1.5, MAX_OWNER + 1);
const side = mostly(fc.constantFrom('buy', 'sell'), 'bid', undefined);
const selfTrade = mostly(
  fc.constantFrom(
    ...[undefined, 'allow', 'cancel-newest', 'cancel-oldest', 'cancel-both', 'decrement'],
  ),
  'sometimes',
);

const place = { symbol, id, side, qtyLots, owner, selfTrade };

/** Any command; typed as one, though the bad ones are none. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant('place-limit'),
      ...place,
      priceTicks,
      timeInForce: mostly(
        fc.constantFrom(undefined, 'GTC', 'GTC', 'GTC', 'IOC', 'FOK', 'post-only'),
        'DAY',
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('place-market'),
      ...place,
      timeInForce: mostly(fc.constantFrom(undefined, 'IOC', 'FOK'), 'GTC'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('cancel'), symbol, id }) },
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ kind: fc.constant('modify'), symbol, id, qtyLots },
      priceTicks: fc.oneof(priceTicks, fc.constant(SAME_PRICE)),
    }),
  },
) as fc.Arbitrary<Command>;

export const anyOptions: fc.Arbitrary<EngineOptions> = fc.record({
  symbol: fc.constant(SYMBOL),
  modifyPolicy: fc.constantFrom('keep-place', 'reinsert'),
  selfTrade: fc.constantFrom('allow', 'cancel-newest', 'cancel-oldest', 'cancel-both', 'decrement'),
});
