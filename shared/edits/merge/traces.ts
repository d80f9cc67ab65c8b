import { isSameData } from '../../model/same-data';
import type { Diagram, ThreatModel } from '../../model/threat-model';
import type { ExistingMap, Path, Side } from './conflict';
import { own, type Versions } from './versions';

/**
 * Where a side left work on something that the other side removed: it changed the thing, how it is drawn, or put
 * something in it or to it. Nowhere: it can go without anybody missing it.
 */
export function tracesOf({ base, ...sides }: Versions, map: ExistingMap, id: string, side: Side): Path[] {
  const now = sides[side];
  if (map === 'diagrams') return isDiagramTouched(base, now, id) ? [['diagrams', id]] : [];
  const ownTrace: Path[] = isSameData(own<unknown>(base[map], id), own<unknown>(now[map], id))
    ? []
    : [[map, id]];
  if (map === 'assumptions') return ownTrace;
  const more: Path[] = [...drawn(base, now, id), ...measures(base, now, id)];
  if (map === 'boundaries') more.push(...members(base, now, id));
  if (map === 'elements') more.push(...flows(base, now, id));
  return [...ownTrace, ...more];
}

/** Whether more happened to a diagram than that what it showed went. */
function isDiagramTouched(base: ThreatModel, now: ThreatModel, id: string): boolean {
  const left = <T>(map: Record<string, T> = {}) =>
    Object.fromEntries(
      Object.entries(map).filter(([key]) => now.elements[key] ?? now.boundaries[key] ?? now.flows[key]),
    );
  const still = (diagram: Diagram | undefined) =>
    diagram && {
      ...diagram,
      placements: left(diagram.placements),
      ways: left(diagram.ways),
      inside: diagram.inside !== undefined && now.boundaries[diagram.inside] ? diagram.inside : null,
    };
  return !isSameData(still(own(base.diagrams, id)), still(own(now.diagrams, id)));
}

/** It is drawn in another way, its line is led in another way, or a diagram shows its inside. */
function drawn(base: ThreatModel, now: ThreatModel, id: string): Path[] {
  return Object.values(now.diagrams).flatMap((diagram): Path[] => {
    const before = own(base.diagrams, diagram.id);
    return [
      ...(['placements', 'ways'] as const)
        .filter((part) => {
          const here = own<unknown>(diagram[part], id);
          return here !== undefined && !isSameData(own<unknown>(before?.[part], id), here);
        })
        .map((part): Path => ['diagrams', diagram.id, part, id]),
      ...(diagram.inside === id && before?.inside !== id ? [['diagrams', diagram.id, 'inside']] : []),
    ];
  });
}

function measures(base: ThreatModel, now: ThreatModel, id: string): Path[] {
  return Object.entries(now.mitigations)
    .filter(([key, use]) => use.subject === id && !isSameData(own(base.mitigations, key), use))
    .map(([key]) => ['mitigations', key]);
}

/** What was put into a boundary. */
function members(base: ThreatModel, now: ThreatModel, id: string): Path[] {
  return (['elements', 'boundaries'] as const).flatMap((map) =>
    Object.values(now[map])
      .filter((member) => member.parent === id && own(base[map], member.id)?.parent !== id)
      .map((member): Path => [map, member.id, 'parent']),
  );
}

/** Flows of an element that were drawn, led elsewhere, or changed. */
function flows(base: ThreatModel, now: ThreatModel, id: string): Path[] {
  return Object.values(now.flows).flatMap((flow) => {
    if (flow.source !== id && flow.target !== id) return [];
    const isSame = isSameData(own(base.flows, flow.id), flow);
    const traces = [...drawn(base, now, flow.id), ...measures(base, now, flow.id)];
    return [...(isSame ? [] : [['flows', flow.id]]), ...traces];
  });
}
