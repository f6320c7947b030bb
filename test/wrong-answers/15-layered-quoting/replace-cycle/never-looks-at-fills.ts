/** Wrong: does not react to fills: no inventory, and filled orders are cancelled later. */

import { ReplaceCycle as Right } from '../../../../solutions/15-layered-quoting/replace-cycle.js';

export class ReplaceCycle extends Right {
  override get inventoryLots(): number {
    return 0;
  }

  override onFill(): void {}
}
