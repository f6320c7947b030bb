/**
 * The two sides of a trade, as seen by whoever sent the order: a buy rests as a bid, a sell as an
 * ask. A fill of a market maker's bid is a buy from the maker's point of view.
 */

export type Side = 'buy' | 'sell';

/** The side that trades against this one. */
export function opposite(side: Side): Side {
  return side === 'buy' ? 'sell' : 'buy';
}

/** +1 for a buy and −1 for a sell: what a fill of one lot adds to the inventory. */
export function signOf(side: Side): 1 | -1 {
  return side === 'buy' ? 1 : -1;
}
