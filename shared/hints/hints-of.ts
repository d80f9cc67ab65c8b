import { type Edit, EditRefused } from '../edits/edit';
import { createHistory, execute } from '../edits/history';
import { makingRoom } from '../edits/make-room';
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
  const found = rules
    .flatMap((rule) => rule(picture))
    .filter(({ key }) => !aside.has(key))
    // A boundary that grows by a fix covers nothing beside it.
    .map((hint) => ({ ...hint, fix: { ...hint.fix, edit: makingRoom(diagram, hint.fix.edit) } }));
  // What is locked was put so on purpose, and a fix that would be refused is none.
  return hasLocked(model) ? found.filter(({ fix }) => isDone(model, fix.edit)) : found;
}

const hasLocked = ({ diagrams }: ThreatModel): boolean =>
  Object.values(diagrams).some(({ placements }) => Object.values(placements).some(({ locked }) => locked));

/** Whether the model takes an edit. */
function isDone(model: ThreatModel, edit: Edit): boolean {
  try {
    execute(createHistory(model), edit);
    return true;
  } catch (error) {
    if (error instanceof EditRefused) return false;
    throw error;
  }
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
