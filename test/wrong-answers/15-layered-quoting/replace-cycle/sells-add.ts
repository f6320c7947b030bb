/** Wrong: adds every fill to the inventory, sells too. */

import { ReplaceCycle as Right } from '../../../../solutions/15-layered-quoting/replace-cycle.js';

export class ReplaceCycle extends Right {
  #bought = 0;

  override get inventoryLots(): number {
    return this.#bought;
  }

  override onFill(id: string, qtyLots: number): void {
    super.onFill(id, qtyLots);
    this.#bought += qtyLots;
  }
}
