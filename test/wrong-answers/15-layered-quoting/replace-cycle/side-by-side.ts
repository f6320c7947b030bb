/** Wrong: places all bids and then all asks, so that one side is naked for longer. */

import type { Ladder, Message } from '../../../../solutions/15-layered-quoting/replace-cycle.js';
import { ReplaceCycle as Right } from '../../../../solutions/15-layered-quoting/replace-cycle.js';

export class ReplaceCycle extends Right {
  override cycle(wanted: Ladder): Message[] {
    const messages = super.cycle(wanted);
    const buys = messages.filter((message) => message.kind === 'place' && message.side === 'buy');
    const rest = messages.filter((message) => message.kind === 'cancel');
    const sells = messages.filter((message) => message.kind === 'place' && message.side === 'sell');
    return [...rest, ...buys, ...sells];
  }
}
