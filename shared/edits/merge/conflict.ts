/** Who changed a model: whoever merges, or whoever wrote the file meanwhile. */
export type Side = 'mine' | 'theirs';
export const otherSide = (side: Side): Side => (side === 'mine' ? 'theirs' : 'mine');

/** Where something is in a model: `['elements', 'web', 'name']`. */
export type Path = readonly string[];

/** The maps of a model whose things exist for themselves. */
export const entityMaps = ['elements', 'flows', 'boundaries'] as const;
export type EntityMap = (typeof entityMaps)[number];
export type ExistingMap = EntityMap | 'diagrams' | 'assumptions';

/** What two sides don't agree about. */
export type About =
  /** A field of the model itself, such as its title. */
  | { kind: 'model'; fields: readonly string[] }
  /** Fields that belong together of something in one of the model's maps. */
  | { kind: 'field'; map: ExistingMap; id: string; fields: readonly string[] }
  | { kind: 'fact'; map: EntityMap; id: string; fact: string }
  /** One side removed it, the other left work on it: where. */
  | { kind: 'removed'; map: ExistingMap; id: string; by: Side; work: readonly Path[] }
  /** The boundary it is in, and with it where it is drawn. */
  | { kind: 'place'; map: 'elements' | 'boundaries'; id: string }
  /** Boundaries that would lie inside each other. */
  | { kind: 'circle'; ids: readonly string[] }
  /** How it is drawn on one diagram. */
  | { kind: 'drawn'; diagram: string; id: string; fields: readonly string[] }
  /** One side took it from a diagram, the other changed how it is drawn there. */
  | { kind: 'hidden'; diagram: string; id: string; by: Side }
  | { kind: 'note'; diagram: string; id: string; fields: readonly string[] }
  | { kind: 'note removed'; diagram: string; id: string; by: Side }
  | { kind: 'way'; diagram: string; id: string }
  | { kind: 'decision'; key: string }
  | { kind: 'mitigation'; key: string }
  | { kind: 'evidence'; id: string }
  /** A choice of a report that is kept with the model. */
  | { kind: 'report'; id: string }
  | { kind: 'person'; id: string }
  | { kind: 'approval'; id: string };

/** Two changes of which only one can be. Values are undefined where there is nothing on that side. */
export interface Conflict {
  /** The same however often the same sides are merged. */
  key: string;
  about: About;
  mine: unknown;
  theirs: unknown;
  /** What the choice is about: changes at and below these places are lost on the side that isn't taken. */
  covers: readonly Path[];
}

export type Choices = ReadonlyMap<string, Side>;

/** Asks for choices, and remembers what there was to choose. */
export interface Judge {
  /** The side that is taken: the one that was chosen, or `mine` until one is. */
  decide(conflict: Conflict): Side;
  conflicts(): Conflict[];
}

export function createJudge(choices: Choices): Judge {
  const met = new Map<string, Conflict>();
  return {
    decide(conflict) {
      met.set(conflict.key, conflict);
      return choices.get(conflict.key) ?? 'mine';
    },
    conflicts: () => [...met.values()],
  };
}
