/** Wrong: calls a price stale that is exactly as old as it may be. */

import type { Feed } from '../../../../solutions/15-layered-quoting/price-source.js';
import { PriceSource as Right } from '../../../../solutions/15-layered-quoting/price-source.js';

export class PriceSource extends Right {
  constructor(feeds: readonly Feed[]) {
    super(
      feeds.map((feed) => ({
        ...feed,
        staleAfterMs: feed.staleAfterMs - (feed.staleAfterMs && 1e-9),
      })),
    );
  }
}
