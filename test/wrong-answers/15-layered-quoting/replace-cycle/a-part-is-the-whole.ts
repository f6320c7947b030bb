/** Wrong: takes any fill for the end of the order. */

import { ReplaceCycle as Right } from '../../../../solutions/15-layered-quoting/replace-cycle.js';

export class ReplaceCycle extends Right {
  override onFill(id: string, qtyLots: number): void {
    super.onFill(id, qtyLots);
    super.onCancelled(id);
  }
}
