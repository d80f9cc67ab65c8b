import type { Question } from '../../analysis/analysis';
import { alreadyInWords } from '../../analysis/differences/decision-in-words';
import {
  type Differences,
  differencesBetween,
  type OneSidedThreat,
  type Side,
} from '../../analysis/differences/differences';
import {
  causeInWords,
  notStandingInWords,
  systemChangeInWords,
  threatChangeInWords,
} from '../../analysis/differences/in-words';
import type { ModelChange } from '../../analysis/differences/model-change';
import { modelChangeInWords } from '../../analysis/differences/model-change-in-words';
import type { SystemChange } from '../../analysis/differences/system-change';
import type { ThreatChange } from '../../analysis/differences/threat-change';
import { type Knowledge, knowledgeVersion } from '../../knowledge/knowledge';
import { type Speaker, sayEnglish } from '../../language/speak';
import type { Fact } from '../../model/fact';
import { controlRefs } from '../document/control-refs';
import { threatPlaces } from '../document/threat-places';
import { sourceJson, threatJson } from '../json/threat-json';
import type {
  CauseJson,
  DifferenceDocument,
  ModelChangeJson,
  OneSidedThreatJson,
  QuestionJson,
  SystemChangeJson,
  ThreatChangeJson,
} from './difference-document';
import { totalsInWords } from './totals-in-words';

/** A model with its analysis and the SHA-256 of its file. */
export interface DescribedSide extends Side {
  digest: string;
}

/** The differences of two models, described for people and programs. */
export function describeDifferences(
  before: DescribedSide,
  after: DescribedSide,
  knowledge: Knowledge,
  say: Speaker = sayEnglish,
): DifferenceDocument {
  const differences = differencesBetween(before, after, knowledge);
  const { model, system, threats, questions, assumptions } = differences;
  const oneSided = (side: DescribedSide, other: 'before' | 'after') => (one: OneSidedThreat) =>
    oneSidedJson(one, side, other, knowledge, say);
  const question = ({ subject, fact, threats: settled }: Question): QuestionJson => ({
    subject,
    fact,
    question: knowledge.facts.get(fact)?.question ?? fact,
    settles: settled.length,
  });
  return {
    before: { title: before.model.title, digest: before.digest },
    after: { title: after.model.title, digest: after.digest },
    knowledge: { version: knowledgeVersion(knowledge) },
    summary: summary(differences, say),
    model: model.map((change) => modelChangeJson(change, say)),
    system: bySubject(system).map((changes) => ({
      subject: changes[0].subject,
      changes: changes.map((change) => systemChangeJson(change, knowledge, say)),
    })),
    threats: {
      new: threats.new.map(oneSided(after, 'before')),
      gone: threats.gone.map(oneSided(before, 'after')),
      changed: threats.changed.map(({ after: threat, changes }) => ({
        ...threatJson(threat),
        changes: changes.map((change) => threatChangeJson(change, knowledge, say)),
      })),
    },
    questions: { new: questions.new.map(question), gone: questions.gone.map(question) },
    assumptions,
  };
}

function summary(differences: Differences, say: Speaker): DifferenceDocument['summary'] {
  const { model, system, threats, questions, assumptions } = differences;
  const counts = {
    model: model.length,
    system: system.length,
    new: threats.new.length,
    gone: threats.gone.length,
    changed: threats.changed.length,
  };
  const beside = {
    questions: { new: questions.new.length, gone: questions.gone.length },
    assumptions: assumptions.new.length + assumptions.gone.length,
  };
  const total = totalsInWords({ ...counts, ...beside }, say);
  return {
    ...counts,
    text: total === undefined ? say('differences.nothing') : `${total}.`,
  };
}

function modelChangeJson(change: ModelChange, say: Speaker): ModelChangeJson {
  const text = modelChangeInWords(change, say);
  // What is undefined isn't there, in JSON and in its schema.
  const { before, after, ...rest } = change;
  return {
    ...rest,
    text,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  } as ModelChangeJson;
}

/** Changes of one subject in a row belong together. */
function bySubject(changes: readonly SystemChange[]): [SystemChange, ...SystemChange[]][] {
  const groups: [SystemChange, ...SystemChange[]][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last?.[0].subject.id === change.subject.id) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

function oneSidedJson(
  { threat, causes, elsewhere, decision }: OneSidedThreat,
  { model }: Side,
  other: 'before' | 'after',
  knowledge: Knowledge,
  say: Speaker,
): OneSidedThreatJson {
  return {
    ...threatJson(threat),
    causes: causes.map(
      (change): CauseJson => ({
        subject: change.subject,
        change: change.change,
        ...(change.change === 'fact' && { fact: change.fact }),
        text: causeInWords(change, knowledge, say),
      }),
    ),
    elsewhere: {
      because: elsewhere.because,
      text: notStandingInWords(elsewhere, other, knowledge, say),
    },
    ...(decision && { decision: { ...decision, text: alreadyInWords(decision, say) } }),
    refs: controlRefs(threat, knowledge),
    places: threatPlaces(threat, model, knowledge),
  };
}

function systemChangeJson(change: SystemChange, knowledge: Knowledge, say: Speaker): SystemChangeJson {
  const text = systemChangeInWords(change, knowledge, say);
  switch (change.change) {
    case 'added':
    case 'removed':
      return { change: change.change, text, ...(change.inside && { inside: change.inside }) };
    case 'fact':
      return {
        change: change.change,
        text,
        fact: change.fact,
        ...(change.before && { before: knownJson(change.before) }),
        ...(change.after && { after: knownJson(change.after) }),
      };
    case 'moved':
      return {
        change: change.change,
        text,
        ...(change.before && { before: change.before }),
        ...(change.after && { after: change.after }),
      };
    case 'scoped':
      return {
        change: change.change,
        text,
        ...(change.before !== undefined && { before: change.before }),
        ...(change.after !== undefined && { after: change.after }),
      };
    default: {
      const { subject, ...rest } = change;
      return { ...rest, text };
    }
  }
}

const knownJson = ({ value, source }: Fact) => ({ value, source: sourceJson(source) });

function threatChangeJson(change: ThreatChange, knowledge: Knowledge, say: Speaker): ThreatChangeJson {
  const text = threatChangeInWords(change, knowledge, say);
  switch (change.change) {
    case 'mitigation':
      return {
        change: change.change,
        text,
        id: change.id,
        ...(change.before !== undefined && { before: change.before }),
        ...(change.after !== undefined && { after: change.after }),
      };
    case 'reasons': {
      const reasons = (all: typeof change.before) =>
        all.map(({ fact, value, source }) => ({ fact, value, source: sourceJson(source) }));
      return { change: change.change, text, before: reasons(change.before), after: reasons(change.after) };
    }
    default:
      return { ...change, text };
  }
}
