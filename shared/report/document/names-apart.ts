import { subjectsOf } from '../../analysis/analyse';
import type { Subject } from '../../analysis/analysis';
import type { Knowledge } from '../../knowledge/knowledge';
import type { Speaker } from '../../language/speak';
import type { ThreatModel } from '../../model/threat-model';

/**
 * The subjects of a model by their ids, so named that a report's reader can tell them apart: what shares its name is
 * called by what it is (Container web, Service web), and where even that recurs, by where it is. Names that stand for
 * one thing stay as they are.
 */
export function namesApart(
  model: ThreatModel,
  knowledge: Knowledge,
  say: Speaker,
): ReadonlyMap<string, Subject> {
  const all = subjectsOf(model, knowledge);
  const drawn = all.filter(({ kind }) => kind !== 'flow');
  const flows = all.filter(({ kind }) => kind === 'flow');
  const plain = new Map(all.map(({ id, name }) => [id, name]));
  const byKind = renamed(drawn, plain, ({ id, name }) =>
    say('reportInventory.kindAndName', { kind: kindOf(id, model, knowledge), name }),
  );
  const byPlace = renamed(drawn, byKind, ({ id }) => {
    const parent = model.elements[id]?.parent ?? model.boundaries[id]?.parent;
    const name = byKind.get(id) ?? id;
    return parent == null
      ? name
      : say('reportInventory.nameIn', { name, place: plain.get(parent) ?? parent });
  });
  const ends = ({ id }: Subject) => {
    const end = (at: string | undefined) => (at === undefined ? '' : (byPlace.get(at) ?? at));
    return `${end(model.flows[id]?.source)} → ${end(model.flows[id]?.target)}`;
  };
  const joined = new Map(flows.map((flow) => [flow.id, model.flows[flow.id]?.name ? flow.name : ends(flow)]));
  const byEnds = renamed(flows, joined, (flow) =>
    model.flows[flow.id]?.name
      ? say('reportInventory.ofFlow', { ends: ends(flow), name: flow.name })
      : ends(flow),
  );
  return new Map(
    all.map((one) => [one.id, { ...one, name: byEnds.get(one.id) ?? byPlace.get(one.id) ?? one.name }]),
  );
}

/** Names in which those that recur are said in another way. */
function renamed(
  subjects: readonly Subject[],
  names: ReadonlyMap<string, string>,
  otherwise: (subject: Subject) => string,
): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  const nameOf = ({ id, name }: Subject) => names.get(id) ?? name;
  for (const one of subjects) uses.set(nameOf(one), (uses.get(nameOf(one)) ?? 0) + 1);
  return new Map(
    subjects.map((one) => [one.id, (uses.get(nameOf(one)) ?? 0) > 1 ? otherwise(one) : nameOf(one)]),
  );
}

function kindOf(id: string, { elements, boundaries }: ThreatModel, knowledge: Knowledge): string {
  const element = elements[id];
  if (element) return knowledge.stencils.get(element.stencil)?.title ?? element.stencil;
  const kind = boundaries[id]?.kind ?? '';
  return knowledge.boundaries.get(kind)?.title ?? kind;
}
