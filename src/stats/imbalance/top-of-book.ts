/**
 * The top of a book at one moment: best prices and the lots that wait there.
 *
 * What always holds of a top that passed: prices are whole ticks, the bid is below the ask, lots are
 * whole and above zero, and a side that is empty has neither price nor lots. Taught in chapter 07.
 */

export interface TopOfBook {
  /** Absent where nobody bids. */
  readonly bidTicks?: number | undefined;
  readonly bidLots?: number | undefined;
  /** Absent where nobody asks. */
  readonly askTicks?: number | undefined;
  readonly askLots?: number | undefined;
}

/** A top that has both sides. */
export type TwoSidedTop = { readonly [Field in keyof TopOfBook]-?: number };

/** @throws RangeError where a price is no whole tick, lots are not above 0, half a side is missing, or the book is crossed */
export function checkTop(action: string, top: TopOfBook): void {
  checkSide(action, 'bid', top.bidTicks, top.bidLots);
  checkSide(action, 'ask', top.askTicks, top.askLots);
  if (top.bidTicks !== undefined && top.askTicks !== undefined && top.bidTicks >= top.askTicks) {
    throw new RangeError(
      `Cannot ${action}: the bid must be below the ask, they are ${top.bidTicks} and ${top.askTicks}`,
    );
  }
}

/** @throws RangeError as `checkTop()`, and where a side is missing */
export function checkTwoSided(action: string, top: TopOfBook): asserts top is TwoSidedTop {
  checkTop(action, top);
  if (top.bidTicks !== undefined && top.askTicks !== undefined) return;
  throw new RangeError(`Cannot ${action}: both sides of the book must be there`);
}

function checkSide(
  action: string,
  side: string,
  priceTicks: number | undefined,
  qtyLots: number | undefined,
): void {
  if (priceTicks === undefined && qtyLots === undefined) return;
  if (!Number.isSafeInteger(priceTicks)) {
    throw new RangeError(
      `Cannot ${action}: the ${side} must be a whole number of ticks, current value is ${priceTicks}`,
    );
  }
  if (!Number.isSafeInteger(qtyLots) || !((qtyLots as number) > 0)) {
    throw new RangeError(
      `Cannot ${action}: the lots of the ${side} must be a whole number above 0, current value is ${qtyLots}`,
    );
  }
}
