import type { Knowledge } from '../../knowledge/knowledge';
import type { ThreatModel } from '../../model/threat-model';
import type { Analysis, Question, Threat } from '../analysis';
import { compare } from '../compare';
import { createFindCauses } from './causes';
import { type CountedDecision, saidOf } from './counted-decision';
import { type ModelChange, modelChanges } from './model-change';
import { createRefuter, type NotStanding } from './standing';
import { surroundingsOf } from './surroundings';
import { type SystemChange, systemChanges } from './system-change';
import { type ThreatChange, threatChanges } from './threat-change';

/** A model with its analysis, made with the same knowledge as that of the model it is compared with. */
export interface Side {
  model: ThreatModel;
  analysis: Analysis;
}

/** A threat that stands in one of the models only. */
export interface OneSidedThreat {
  threat: Threat;
  /** The changes of the system that switched its rule on or off. */
  causes: SystemChange[];
  /** Why it doesn't stand in the other model. A threat that went because nobody knows any more isn't settled. */
  elsewhere: NotStanding;
  /** What people decided about it where it stands; absent: nothing. */
  decision?: CountedDecision;
}

export interface ChangedThreat {
  before: Threat;
  after: Threat;
  changes: ThreatChange[];
}

/** What is otherwise from one model to another, and what follows from it. */
export interface Differences {
  /** Of the model itself: what it is called, whom it names, who approved it. */
  model: ModelChange[];
  /** Of the system: its elements, flows and boundaries. */
  system: SystemChange[];
  /** By risk as they are in an analysis; the gone ones as they were. */
  threats: { new: OneSidedThreat[]; gone: OneSidedThreat[]; changed: ChangedThreat[] };
  /** Open in one of the models only, in the order of the analysis. */
  questions: { new: Question[]; gone: Question[] };
  /** What was taken as given, by the text. */
  assumptions: { new: string[]; gone: string[] };
}

/**
 * The differences from a model to another: of the system, of what threatens it, and which change led to which
 * threat. The same two models give the same in the same order; turned round, new and gone change places.
 */
export function differencesBetween(before: Side, after: Side, knowledge: Knowledge): Differences {
  const system = systemChanges(before.model, after.model, knowledge);
  const was = new Map(before.analysis.threats.map((threat) => [threat.key, threat]));
  const is = new Map(after.analysis.threats.map((threat) => [threat.key, threat]));
  const causesOf = createFindCauses(system, [surroundingsOf(before.model), surroundingsOf(after.model)]);
  const only = (side: Side, others: ReadonlyMap<string, Threat>, other: ThreatModel) => {
    const refute = createRefuter(other, knowledge);
    return side.analysis.threats
      .filter(({ key }) => !others.has(key))
      .map((threat): OneSidedThreat => {
        const elsewhere = refute(threat.key);
        const decision = saidOf(threat, side.model);
        return { threat, causes: causesOf(threat, elsewhere), elsewhere, ...(decision && { decision }) };
      });
  };
  return {
    model: modelChanges(before.model, after.model),
    system,
    threats: {
      new: only(after, was, before.model),
      gone: only(before, is, after.model),
      changed: after.analysis.threats.flatMap((threat): ChangedThreat[] => {
        const old = was.get(threat.key);
        if (old === undefined) return [];
        const [one, other] = [
          { threat: old, model: before.model },
          { threat, model: after.model },
        ];
        const changes = threatChanges(one, other, knowledge);
        return changes.length === 0 ? [] : [{ before: old, after: threat, changes }];
      }),
    },
    questions: {
      new: missingIn(after.analysis.questions, before.analysis.questions),
      gone: missingIn(before.analysis.questions, after.analysis.questions),
    },
    assumptions: {
      new: textsMissingIn(after.model, before.model),
      gone: textsMissingIn(before.model, after.model),
    },
  };
}

/** Whether two models differ in nothing that is compared. */
export const isWithoutDifference = ({
  model,
  system,
  threats,
  questions,
  assumptions,
}: Differences): boolean =>
  [
    model,
    system,
    ...Object.values(threats),
    ...Object.values(questions),
    ...Object.values(assumptions),
  ].every((list) => list.length === 0);

const questionKey = ({ subject, fact }: Question) => `${subject.id}\n${fact}`;

function missingIn(some: readonly Question[], others: readonly Question[]): Question[] {
  const known = new Set(others.map(questionKey));
  return some.filter((question) => !known.has(questionKey(question)));
}

function textsMissingIn({ assumptions: some }: ThreatModel, { assumptions: others }: ThreatModel): string[] {
  const known = new Set(Object.values(others).map(({ text }) => text));
  return Object.values(some)
    .map(({ text }) => text)
    .filter((text) => !known.has(text))
    .sort(compare);
}
