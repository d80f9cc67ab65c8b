import type { Knowledge } from '../knowledge/knowledge';
import type { Flow, ThreatModel } from '../model/threat-model';
import { emptyBoundary } from './empty-boundary';
import type { Hint, HintRule } from './hint';
import { idleStore } from './idle-store';
import { looseProcess } from './loose-process';
import { sameName } from './same-name';
import { stillFlow } from './still-flow';
import { uncrossedFlow } from './uncrossed-flow';
import { unreadSecret } from './unread-secret';
import { unseen } from './unseen';

/** Everything that is looked for, what matters most first. */
const rules: readonly HintRule[] = [
  uncrossedFlow,
  stillFlow,
  unreadSecret,
  idleStore,
  looseProcess,
  emptyBoundary,
  sameName,
  unseen,
];

/**
 * What may have been forgotten in a picture. Those that people put aside are left out.
 * @param diagram the one that fixes draw on
 */
export function hintsOf(model: ThreatModel, knowledge: Knowledge, diagram: string): Hint[] {
  const picture = { model, knowledge, diagram, flowsOf: flowsByEnd(model) };
  const aside = new Set(model.hintsAside ?? []);
  return rules.flatMap((rule) => rule(picture)).filter(({ key }) => !aside.has(key));
}

function flowsByEnd({ flows }: ThreatModel): Map<string, Flow[]> {
  const found = new Map<string, Flow[]>();
  for (const flow of Object.values(flows))
    for (const end of [flow.source, flow.target]) {
      const known = found.get(end);
      if (known) known.push(flow);
      else found.set(end, [flow]);
    }
  return found;
}
