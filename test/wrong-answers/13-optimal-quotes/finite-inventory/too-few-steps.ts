/** Wrong: takes a thousand steps of the first order whatever the time, and is off in the fourth digit. */

import type { FlowModel } from '../../../../solutions/13-optimal-quotes/finite-inventory.js';
import * as right from '../../../../solutions/13-optimal-quotes/finite-inventory.js';

export { steadyDistances } from '../../../../solutions/13-optimal-quotes/finite-inventory.js';

export function exactDistances(
  inventory: number,
  remaining: number,
  maxInventory: number,
  model: FlowModel,
) {
  right.exactDistances(inventory, remaining, maxInventory, model);
  const { riskAversion: gamma, vol, arrivals, decay: k } = model;
  const alpha = (k * gamma * vol * vol) / 2;
  const eta = arrivals * (1 + gamma / k) ** -(1 + k / gamma);
  let values = new Array<number>(2 * maxInventory + 1).fill(1);
  for (let done = 0; done < 1000; done++) {
    const last = values;
    values = last.map((v, i) => {
      const kept = -alpha * (i - maxInventory) ** 2 * v;
      return v + (remaining / 1000) * (kept + eta * ((last[i - 1] ?? 0) + (last[i + 1] ?? 0)));
    });
    const most = Math.max(...values);
    values = values.map((v) => v / most);
  }
  const patience = Math.log1p(gamma / k) / gamma;
  const here = values[inventory + maxInventory] as number;
  const distance = (after: number) => {
    const there = values[after + maxInventory];
    return there === undefined ? undefined : patience + Math.log(here / there) / k;
  };
  return { bid: distance(inventory + 1), ask: distance(inventory - 1) };
}
