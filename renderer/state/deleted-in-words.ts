import { nameIn } from '../../shared/edits/names';
import { flowsOf } from '../../shared/edits/remove';
import type { ThreatModel } from '../../shared/model/threat-model';
import { allInWords, t } from '../language/words';

/** So many are called by their names; of more, the first two and how many there are besides. */
const mostNames = 3;

/**
 * What goes when these are deleted, and how many it is: `API server and 3 flows`. Flows are named where nothing else
 * goes, and counted otherwise.
 */
export function whatGoes(model: ThreatModel, ids: readonly string[]): { what: string; count: number } {
  const things = ids.filter((id) => model.flows[id] === undefined);
  const chosen = ids.filter((id) => model.flows[id] !== undefined);
  if (things.length === 0) return { what: allInWords(namesOf(model, chosen)), count: chosen.length };
  const flows = chosen.length + flowsOf(model, ids).length;
  const counted = flows > 0 ? [t('counted.flow', { count: flows })] : [];
  return { what: allInWords([...namesOf(model, things), ...counted]), count: things.length + flows };
}

function namesOf(model: ThreatModel, ids: readonly string[]): string[] {
  const named = ids.length > mostNames ? ids.slice(0, 2) : ids;
  const names = named.map((id) => nameIn(model, id));
  const more = ids.length - named.length;
  return more > 0 ? [...names, t('diagram.more', { count: more })] : names;
}
