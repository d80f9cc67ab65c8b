import type { Knowledge } from '../knowledge/knowledge';
import type { Catalogue } from '../knowledge/pack';
import { type FactValue, knownValue } from '../model/fact';
import type { ThreatModel } from '../model/threat-model';
import { look } from './cell';
import type { Setting } from './kleene';
import type { BoundaryEntry, Focus } from './model-index/entry';

/** The platforms that a model as a whole has on it; empty where no boundary says. */
export const platformsOfModel = (model: ThreatModel, knowledge: Knowledge): ReadonlySet<string> =>
  new Set(
    Object.values(model.boundaries).flatMap(({ kind, facts }) =>
      platformsOf(kind, (fact) => knownValue(facts, fact), knowledge),
    ),
  );

/**
 * Whether a catalogue bears on what runs on these platforms: it speaks of one of them, or of any. Where none is known, a
 * distribution's doesn't: that nobody says which cluster it is doesn't make it one of Google's.
 */
export const bearsOn = (
  { platform }: Catalogue,
  platforms: ReadonlySet<string>,
  { boundaries }: Knowledge,
): boolean =>
  platform === undefined ||
  platforms.has(platform) ||
  (platforms.size === 0 && [...boundaries.values()].some((kind) => kind.platform === platform));

/**
 * The platforms that something runs on, read off the boundaries around it; for what lies outside of all, those of
 * the whole model. Empty where no boundary says.
 */
export function platformsAt(focus: Focus, setting: Setting): ReadonlySet<string> {
  const own = new Set(
    boundariesAt(focus, setting).flatMap((boundary) =>
      platformsOf(boundary.kind, (fact) => look(boundary.fact(fact), setting)?.value, setting.knowledge),
    ),
  );
  return own.size > 0 ? own : look(setting.index.platforms, setting);
}

function boundariesAt(focus: Focus, setting: Setting): readonly BoundaryEntry[] {
  const around = (entry: { around: BoundaryEntry['around'] } | undefined) =>
    entry ? look(entry.around, setting) : [];
  switch (focus.type) {
    case 'crossing':
      return [focus.boundary, ...around(focus.boundary)];
    case 'flow':
      return [...around(focus.source), ...around(focus.target)];
    case 'boundary':
      return [focus, ...around(focus)];
    case 'element':
      return around(focus);
  }
}

/** The platforms that a boundary of a kind stands for: the kind's own, and what a fact of it says more narrowly. */
function platformsOf(
  kind: string,
  valueOfFact: (fact: string) => FactValue | undefined,
  knowledge: Knowledge,
): string[] {
  const { platform, platformFact } = knowledge.boundaries.get(kind) ?? {};
  const narrower = platformFact === undefined ? undefined : valueOfFact(platformFact);
  return [
    ...(platform === undefined ? [] : [platform]),
    ...(narrower === undefined ? [] : [String(narrower)]),
  ];
}
