import type { Knowledge } from '../knowledge/knowledge';
import type { Catalogue } from '../knowledge/pack';
import { knownValue } from '../model/fact';
import type { Boundary, ThreatModel } from '../model/threat-model';
import type { Setting } from './kleene';
import type { Focus, ModelIndex } from './model-index';

/** The platforms that a model as a whole has on it; empty where no boundary says. */
export const platformsOfModel = (model: ThreatModel, knowledge: Knowledge): ReadonlySet<string> =>
  platformsOf(Object.values(model.boundaries), knowledge);

/** Whether a catalogue bears on what runs on these platforms: it speaks of one of them, or of any. */
export const bearsOn = ({ platform }: Catalogue, platforms: ReadonlySet<string>): boolean =>
  platform === undefined || platforms.size === 0 || platforms.has(platform);

const ofModel = new WeakMap<ModelIndex, ReadonlySet<string>>();

/**
 * The platforms that something runs on, read off the boundaries around it; for what lies outside of all, those of
 * the whole model. Empty where no boundary says.
 */
export function platformsAt(focus: Focus, { index, knowledge }: Setting): ReadonlySet<string> {
  const own = platformsOf(boundariesAt(focus, index), knowledge);
  if (own.size > 0) return own;
  const known = ofModel.get(index);
  if (known) return known;
  const all = platformsOfModel(index.model, knowledge);
  ofModel.set(index, all);
  return all;
}

function boundariesAt(focus: Focus, index: ModelIndex): readonly Boundary[] {
  if (focus.type === 'crossing') return [focus.boundary, ...index.around(focus.boundary.id)];
  if (focus.type === 'flow')
    return [...index.around(focus.entity.source), ...index.around(focus.entity.target)];
  const own = focus.type === 'boundary' ? [focus.entity] : [];
  return [...own, ...index.around(focus.entity.id)];
}

function platformsOf(boundaries: readonly Boundary[], knowledge: Knowledge): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, facts } of boundaries) {
    const { platform, platformFact } = knowledge.boundaries.get(kind) ?? {};
    if (platform !== undefined) found.add(platform);
    const narrower = platformFact === undefined ? undefined : knownValue(facts, platformFact);
    if (narrower !== undefined) found.add(String(narrower));
  }
  return found;
}
