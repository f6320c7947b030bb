/**
 * The lots of a run, counted where they go, so that none can appear, vanish or be sold twice.
 *
 * Two identities hold at every moment: what came to our orders and found somebody is what we and history
 * traded with it, `arrived = ours + others + unfilled`; and what we placed is somewhere,
 * `placed = maker + taker + cancelled + rejected + resting`. Taught in chapter 14.
 */

export class LotsLedger {
  /** Lots of ours that were sent. */
  placed = 0;
  /** Lots of ours that history came to. */
  maker = 0;
  /** Lots that we took on arrival. */
  taker = 0;
  cancelled = 0;
  rejected = 0;
  /** Lots of history that came to trade, as far as they could reach an order of ours. */
  arrived = 0;
  /** Of them, those that traded with orders of history. */
  others = 0;
  /** Of them, those that found nobody. */
  unfilled = 0;
  /** Lots that history sold to others, which we took first: they are not there a second time. */
  displaced = 0;
}
