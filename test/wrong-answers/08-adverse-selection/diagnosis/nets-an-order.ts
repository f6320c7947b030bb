/** Wrong: nets what was bought and sold at one time, and takes that for the size of the order. */

import type {
  DiagnosisRules,
  NamedFill,
} from '../../../../solutions/08-adverse-selection/diagnosis.js';
import * as right from '../../../../solutions/08-adverse-selection/diagnosis.js';
import { markouts } from '../../../../src/stats/adverse-selection/markouts.js';

export {
  pausedUntil,
  respond,
  verdictOf,
} from '../../../../solutions/08-adverse-selection/diagnosis.js';

export function diagnose(
  fills: readonly NamedFill[],
  path: Parameters<typeof right.diagnose>[1],
  rules: DiagnosisRules,
) {
  const names = [...new Set(fills.map(({ counterparty }) => counterparty))].sort();
  return names.map((name) => {
    const own = fills.filter(({ counterparty }) => counterparty === name);
    const isLarge = ({ timeNs }: NamedFill) =>
      Math.abs(
        own
          .filter((fill) => fill.timeNs === timeNs)
          .reduce((net, { side, qtyLots }) => net + (side === 'buy' ? qtyLots : -qtyLots), 0),
      ) >= rules.largeLots;
    const [small] = markouts(
      own.filter((fill) => !isLarge(fill)),
      path,
      [rules.horizonNs],
    );
    const [large] = markouts(own.filter(isLarge), path, [rules.horizonNs]);
    const [seen] = right.diagnose(own, path, rules);
    return { ...seen, small, large };
  });
}
