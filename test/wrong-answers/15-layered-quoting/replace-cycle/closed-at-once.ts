/** Wrong: calls itself closed as soon as the cancels are sent. */

import { ReplaceCycle as Right } from '../../../../solutions/15-layered-quoting/replace-cycle.js';

export class ReplaceCycle extends Right {
  #isStopped = false;

  override get isClosed(): boolean {
    return this.#isStopped;
  }

  override shutDown() {
    this.#isStopped = true;
    return super.shutDown();
  }
}
