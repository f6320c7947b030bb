/** Wrong: measures every feed by the age that the first one may have. */

import type { Feed } from '../../../../solutions/15-layered-quoting/price-source.js';
import { PriceSource as Right } from '../../../../solutions/15-layered-quoting/price-source.js';

export class PriceSource extends Right {
  constructor(feeds: readonly Feed[]) {
    super(feeds.map((feed) => ({ ...feed, staleAfterMs: feeds[0]?.staleAfterMs ?? 1 })));
  }
}
