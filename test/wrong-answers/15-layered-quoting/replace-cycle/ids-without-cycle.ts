/** Wrong: makes ids of side and level alone, so that each cycle uses them again. */

import type { Ladder, Message } from '../../../../solutions/15-layered-quoting/replace-cycle.js';
import { ReplaceCycle as Right } from '../../../../solutions/15-layered-quoting/replace-cycle.js';

export class ReplaceCycle extends Right {
  override cycle(wanted: Ladder): Message[] {
    return super
      .cycle(wanted)
      .map((message) => ({ ...message, id: message.id.replace(/-\d+$/, '-1') }));
  }
}
