/** Wrong: at shutdown cancels only what was not cancelled before, so that a lost cancel leaves an order behind. */

import type { Ladder, Message } from '../../../../solutions/15-layered-quoting/replace-cycle.js';
import { ReplaceCycle as Right } from '../../../../solutions/15-layered-quoting/replace-cycle.js';

export class ReplaceCycle extends Right {
  readonly #sent = new Set<string>();

  override cycle(wanted: Ladder): Message[] {
    const messages = super.cycle(wanted);
    for (const { kind, id } of messages) if (kind === 'cancel') this.#sent.add(id);
    return messages;
  }

  override shutDown(): Message[] {
    return super.shutDown().filter(({ id }) => !this.#sent.has(id));
  }
}
