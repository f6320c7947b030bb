/** Wrong: goes on placing after it was shut down. */

import type { Ladder, Message } from '../../../../solutions/15-layered-quoting/replace-cycle.js';
import { ReplaceCycle as Right } from '../../../../solutions/15-layered-quoting/replace-cycle.js';

export class ReplaceCycle extends Right {
  #live: Right | undefined;

  override cycle(wanted: Ladder): Message[] {
    const sent = super.cycle(wanted);
    if (this.#live !== undefined) return this.#live.cycle(wanted);
    return sent;
  }

  override shutDown(): Message[] {
    this.#live ??= new Right('after');
    return super.shutDown();
  }
}
