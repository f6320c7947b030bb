/** Wrong: prefers the feed that may be least old, and not the one that was named first. */

import type { Feed } from '../../../../solutions/15-layered-quoting/price-source.js';
import { PriceSource as Right } from '../../../../solutions/15-layered-quoting/price-source.js';

export class PriceSource extends Right {
  constructor(feeds: readonly Feed[]) {
    super([...feeds].sort((a, b) => a.staleAfterMs - b.staleAfterMs));
  }
}
