/** Wrong: books a fill of an order it does not know, or of more lots than it had. */

import { ReplaceCycle as Right } from '../../../../solutions/15-layered-quoting/replace-cycle.js';

export class ReplaceCycle extends Right {
  #extra = 0;

  override get inventoryLots(): number {
    return super.inventoryLots + this.#extra;
  }

  override onFill(id: string, qtyLots: number): void {
    try {
      super.onFill(id, qtyLots);
    } catch {
      this.#extra += id.includes('-buy-') ? qtyLots : -qtyLots;
    }
  }
}
