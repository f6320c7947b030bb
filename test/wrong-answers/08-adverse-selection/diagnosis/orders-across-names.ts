/** Wrong: adds up fills of one time whoever they are with. */

import type {
  DiagnosisRules,
  NamedFill,
} from '../../../../solutions/08-adverse-selection/diagnosis.js';
import * as right from '../../../../solutions/08-adverse-selection/diagnosis.js';
import type { MidPath } from '../../../../src/stats/adverse-selection/markouts.js';

export {
  pausedUntil,
  respond,
  verdictOf,
} from '../../../../solutions/08-adverse-selection/diagnosis.js';

export function diagnose(fills: readonly NamedFill[], path: MidPath, rules: DiagnosisRules) {
  const lotsAt = new Map<number, number>();
  for (const { timeNs, qtyLots } of fills) {
    lotsAt.set(timeNs, (lotsAt.get(timeNs) ?? 0) + qtyLots);
  }
  return right.diagnose(fills, path, rules).map((row) => {
    const own = fills.filter(({ counterparty }) => counterparty === row.counterparty);
    const isLarge = ({ timeNs }: NamedFill) => (lotsAt.get(timeNs) ?? 0) >= rules.largeLots;
    const [all] = right.diagnose(own, path, { ...rules, largeLots: 0 });
    const [none] = right.diagnose(own, path, { ...rules, largeLots: Infinity });
    if (own.every(isLarge)) return all;
    return own.some(isLarge) ? row : none;
  });
}
