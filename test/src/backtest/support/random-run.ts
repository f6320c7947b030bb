/** Random runs as fast-check draws them: what listeners are told, and plain sums to compare with. */

import fc from 'fast-check';
import type { RunFill, RunListener, RunPoint } from '../../../../src/backtest/index.js';
import { lots, type Side, signOf, ticks } from '../../../../src/units/index.js';

export type Told =
  | { readonly kind: 'fill'; readonly fill: RunFill }
  | { readonly kind: 'point'; readonly point: RunPoint };

const step = fc.record({
  afterNs: fc.integer({ min: 0, max: 5 }),
  /** In half ticks, so that all sums are exact in binary. */
  markMove: fc.integer({ min: -9, max: 9 }),
  fill: fc.option(
    fc.record({
      side: fc.constantFrom<Side>('buy', 'sell'),
      edgeTicks: fc.integer({ min: -3, max: 6 }),
      qtyLots: fc.integer({ min: 1, max: 50 }),
      feeTickLots: fc.integer({ min: -20, max: 20 }),
      liquidity: fc.constantFrom<'maker' | 'taker'>('maker', 'taker'),
    }),
    { nil: undefined },
  ),
});

/** Fills and points in order; each fill is followed by a point that includes it. */
export const randomRun: fc.Arbitrary<readonly Told[]> = fc
  .array(step, { minLength: 1, maxLength: 60 })
  .map((steps) => {
    const told: Told[] = [];
    let [timeNs, markTicks, inventoryLots, cashTickLots] = [0, 10_000, 0, 0];
    for (const { afterNs, markMove, fill } of steps) {
      timeNs += afterNs;
      if (fill !== undefined) {
        const { side, edgeTicks, qtyLots, feeTickLots, liquidity } = fill;
        const priceTicks = ticks(Math.floor(markTicks - signOf(side) * edgeTicks));
        inventoryLots += signOf(side) * qtyLots;
        cashTickLots -= signOf(side) * qtyLots * priceTicks + feeTickLots;
        const common = { timeNs, markTicks, side, priceTicks, qtyLots: lots(qtyLots) };
        told.push({ kind: 'fill', fill: { ...common, feeTickLots, liquidity } });
      }
      markTicks += markMove / 2;
      told.push({ kind: 'point', point: { timeNs, markTicks, inventoryLots, cashTickLots } });
    }
    return told;
  });

export function tell(listener: RunListener, told: readonly Told[]): void {
  for (const event of told) {
    if (event.kind === 'fill') listener.onFill?.(event.fill);
    else listener.onPoint?.(event.point);
  }
  listener.onEnd?.();
}

export const fillsOf = (told: readonly Told[]) =>
  told.flatMap((event) => (event.kind === 'fill' ? [event.fill] : []));

export const pointsOf = (told: readonly Told[]) =>
  told.flatMap((event) => (event.kind === 'point' ? [event.point] : []));

export const profitOf = ({ cashTickLots, inventoryLots, markTicks }: RunPoint) =>
  cashTickLots + inventoryLots * markTicks;

/** The marks as a path of strictly rising times: at one time, the last one holds. */
export function pathOf(told: readonly Told[]) {
  const marks = new Map<number, number>();
  for (const event of told) {
    const { timeNs, markTicks } = event.kind === 'fill' ? event.fill : event.point;
    marks.set(timeNs, markTicks);
  }
  return { timesNs: [...marks.keys()], midsTicks: [...marks.values()] };
}
