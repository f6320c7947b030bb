/** Wrong: trades at the new price of the modified order, not at the maker's. */

import type {
  Book,
  Change,
  Modified,
  ModifyPolicy,
} from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import * as right from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import type { OrderId } from '../../../../src/units/index.js';

export { cancel, lotsAhead } from '../../../../solutions/11-matching-engine/cancel-and-modify.js';

export function modify(book: Book, id: OrderId, change: Change, policy?: ModifyPolicy): Modified {
  const modified = right.modify(book, id, change, policy);
  const { priceTicks } = change;
  return { ...modified, trades: modified.trades.map((trade) => ({ ...trade, priceTicks })) };
}
