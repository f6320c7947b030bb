/** Wrong: places the new ladder before it cancels the old one, and for a moment shows twice what it should. */

import type { Ladder, Message } from '../../../../solutions/15-layered-quoting/replace-cycle.js';
import { ReplaceCycle as Right } from '../../../../solutions/15-layered-quoting/replace-cycle.js';

export class ReplaceCycle extends Right {
  override cycle(wanted: Ladder): Message[] {
    const messages = super.cycle(wanted);
    const of = (wish: string) => messages.filter(({ kind }) => kind === wish);
    return [...of('place'), ...of('cancel')];
  }
}
