/** Wrong: is closed whenever nothing is open, also while it is running. */

import { ReplaceCycle as Right } from '../../../../solutions/15-layered-quoting/replace-cycle.js';

export class ReplaceCycle extends Right {
  override get isClosed(): boolean {
    return this.openIds.length === 0;
  }
}
