/** Wrong: cancels an order again in each cycle until the market answers. */

import type { Ladder, Message } from '../../../../solutions/15-layered-quoting/replace-cycle.js';
import { ReplaceCycle as Right } from '../../../../solutions/15-layered-quoting/replace-cycle.js';

export class ReplaceCycle extends Right {
  override cycle(wanted: Ladder): Message[] {
    const before = this.openIds;
    const places = super.cycle(wanted).filter(({ kind }) => kind === 'place');
    const cancels = before.map((id): Message => ({ kind: 'cancel', id }));
    return places.length + cancels.length > 0 && !this.isClosed ? [...cancels, ...places] : [];
  }
}
