/** Wrong: forgets an order when its cancel is sent, and cannot book the fill that was faster. */

import type { Ladder, Message } from '../../../../solutions/15-layered-quoting/replace-cycle.js';
import { ReplaceCycle as Right } from '../../../../solutions/15-layered-quoting/replace-cycle.js';

export class ReplaceCycle extends Right {
  override cycle(wanted: Ladder): Message[] {
    const messages = super.cycle(wanted);
    for (const { kind, id } of messages) if (kind === 'cancel') super.onCancelled(id);
    return messages;
  }
}
