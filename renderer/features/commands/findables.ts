import type { Analysis } from '../../../shared/analysis/analysis';
import { bearsOn, platformsOfModel } from '../../../shared/analysis/platforms';
import type { Knowledge } from '../../../shared/knowledge/knowledge';
import type { ThreatModel } from '../../../shared/model/threat-model';
import type { Findable } from './find-in-model';
import { findablesOfKnowledge } from './findables-of-knowledge';
import { findablesOfModel } from './findables-of-model';

const ofKnowledge = new WeakMap<Knowledge, Findable[]>();
const ofAnalysis = new WeakMap<Analysis, Findable[]>();

/** Everything that can be found now; made when it is first asked for, and kept until the model changes. */
export function findables(model: ThreatModel, analysis: Analysis, knowledge: Knowledge): Findable[] {
  const known = ofAnalysis.get(analysis);
  if (known) return known;
  const things = ofKnowledge.get(knowledge) ?? findablesOfKnowledge(knowledge);
  ofKnowledge.set(knowledge, things);
  const all = [...findablesOfModel(model, analysis, knowledge), ...nearFirst(things, model, knowledge)];
  ofAnalysis.set(analysis, all);
  return all;
}

/** Items of benchmarks for platforms that the model is on come before those of others: many have the same ids. */
function nearFirst(things: readonly Findable[], model: ThreatModel, knowledge: Knowledge): Findable[] {
  const platforms = platformsOfModel(model, knowledge);
  const distance = ({ target }: Findable): number => {
    const item = target.to === 'thing' ? knowledge.items.get(target.id) : undefined;
    if (item === undefined) return 0;
    if (!bearsOn(item.catalogue, platforms, knowledge)) return 2;
    return item.catalogue.platform === undefined ? 1 : 0;
  };
  return [0, 1, 2].flatMap((near) => things.filter((thing) => distance(thing) === near));
}
