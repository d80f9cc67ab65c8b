import type { ThreatModel } from '../../model/threat-model';
import type { ExistingMap, Path } from './conflict';

/** What a side changed by removing a thing, besides the thing: it comes back with it. */
export function consequencesOf(base: ThreatModel, map: ExistingMap, id: string): Path[] {
  if (map === 'diagrams' || map === 'assumptions') return [];
  const ends = map === 'elements' ? flowsOf(base, id) : [];
  return [
    ...[id, ...ends].flatMap((gone) => [...drawn(base, gone), ...measures(base, gone)]),
    ...ends.map((flow) => ['flows', flow]),
    ...(map === 'boundaries' ? members(base, id) : []),
  ];
}

export const flowsOf = ({ flows }: ThreatModel, id: string): string[] =>
  Object.values(flows)
    .filter(({ source, target }) => source === id || target === id)
    .map((flow) => flow.id);

const drawn = ({ diagrams }: ThreatModel, id: string): Path[] =>
  Object.values(diagrams).flatMap((diagram) => [
    ['diagrams', diagram.id, 'placements', id],
    ['diagrams', diagram.id, 'ways', id],
    ...(diagram.inside === id ? [['diagrams', diagram.id, 'inside']] : []),
  ]);

const measures = ({ mitigations }: ThreatModel, id: string): Path[] =>
  Object.entries(mitigations)
    .filter(([, { subject }]) => subject === id)
    .map(([key]) => ['mitigations', key]);

const members = (base: ThreatModel, id: string): Path[] =>
  (['elements', 'boundaries'] as const).flatMap((map) =>
    Object.values(base[map])
      .filter(({ parent }) => parent === id)
      .flatMap((member) => [[map, member.id, 'parent'], ...positions(base, member.id)]),
  );

/** Where something lies on each diagram. */
export const positions = ({ diagrams }: ThreatModel, id: string): Path[] =>
  Object.keys(diagrams).flatMap((diagram) => [
    ['diagrams', diagram, 'placements', id, 'x'],
    ['diagrams', diagram, 'placements', id, 'y'],
  ]);
