import { useMemo } from 'react';
import type { ThreatModel } from '../../../shared/model/threat-model';
import { kindOf } from '../../state/describe-subject';
import { useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { subjectIndex } from '../../state/subject-index';
import { useView } from '../../state/view';
import { type Outlined, outlineRows, type Row, type RowKind } from './outline-rows';
import { useOutline } from './outline-state';

/** The lines of the outline as they are now, and what they are made of. */
export function useOutlineRows(): { rows: readonly Row[]; outlined: Outlined } {
  const model = useOpenDocument(({ history }) => history.present);
  const knowledge = useKnowledge();
  const diagram = useView((state) => state.diagram);
  const scope = useOutline((state) => state.scope);
  const toggled = useOutline((state) => state.toggled);
  const filter = useOutline((state) => state.filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other knowledge, other names
  const outlined = useMemo((): Outlined => {
    const shown = model.diagrams[diagram];
    const { names, flowsIn, flowsOut } = subjectIndex(model);
    const nameOf = (id: string) => names.get(id) ?? id;
    return {
      model,
      within: scope === 'diagram' ? shown : undefined,
      notes: shown,
      nameOf,
      flowsIn,
      flowsOut,
    };
  }, [model, knowledge, diagram, scope]);
  const rows = useMemo(
    () => outlineRows(outlined, toggled, matcherOf(outlined, filter)),
    [outlined, toggled, filter],
  );
  return { rows, outlined };
}

/** Whether every word of a filter is in the name or kind of something; a flow fits once, where it begins. */
function matcherOf({ model, notes, nameOf }: Outlined, filter: string) {
  const words = filter.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const textOf = (kind: RowKind, id: string): string => {
    if (kind === 'in') return '';
    if (kind === 'note') return notes?.notes?.[id]?.text ?? '';
    if (kind === 'out') return `${model.flows[id]?.name} ${kindOf(model, id)}`;
    return `${nameOf(id)} ${kindOf(model, id)}`;
  };
  return (kind: RowKind, id: string) => {
    const text = textOf(kind, id).toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

/** Every line that can be opened, for opening all of them. */
export const openable = (model: ThreatModel): string[] => [
  ...Object.keys(model.boundaries),
  ...new Set(Object.values(model.flows).flatMap(({ source, target }) => [source, target])),
];
