/** Wrong: counts levels from 0 in the ids. */

import type { Ladder, Message } from '../../../../solutions/15-layered-quoting/replace-cycle.js';
import { ReplaceCycle as Right } from '../../../../solutions/15-layered-quoting/replace-cycle.js';

export class ReplaceCycle extends Right {
  override cycle(wanted: Ladder): Message[] {
    const lower = (id: string) =>
      id.replace(/-(\d+)-(\d+)$/, (_, l, c) => `-${Number(l) - 1}-${c}`);
    return super.cycle(wanted).map((message) => ({ ...message, id: lower(message.id) }));
  }
}
