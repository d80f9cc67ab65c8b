import type { Analysis, Question, RiskLevel } from '../../analysis/analysis';
import { alreadyInWords } from '../../analysis/differences/decision-in-words';
import { differencesBetween, type OneSidedThreat } from '../../analysis/differences/differences';
import {
  causeInWords,
  notStandingInWords,
  systemChangeInWords,
  threatChangeInWords,
} from '../../analysis/differences/in-words';
import { modelChangeInWords } from '../../analysis/differences/model-change-in-words';
import type { Knowledge } from '../../knowledge/knowledge';
import type { Speaker } from '../../language/speak';
import type { ThreatModel } from '../../model/threat-model';
import { totalsInWords } from '../differences/totals-in-words';
import { shortened } from '../words/shortened';
import { sayOf } from '../words/wording';
import type { ReportDocument } from './document';

/** A model as it was at another time, analysed with the same knowledge as the report's. */
export interface EarlierModel {
  /** What people call that state: a milestone's name, a file's. */
  name: string;
  model: ThreatModel;
  analysis: Analysis;
  /** SHA-256 of its file, and of what an approval of it is about. */
  digest: string;
  content: string;
}

/** A threat that came, went or changed, with why. */
export interface SinceThreat {
  /** Its number in the report; absent: it stands no longer. */
  number?: string;
  key: string;
  title: string;
  subject: string;
  risk: RiskLevel;
  because: string;
}

/** A question that is open now and wasn't then, or is settled. */
export interface SinceQuestion {
  subject: string;
  question: string;
}

/** What is otherwise than in an earlier model, for people. */
export interface ReportSince {
  name: string;
  digest: string;
  content: string;
  system: { subject: string; what: string }[];
  new: SinceThreat[];
  gone: SinceThreat[];
  changed: SinceThreat[];
  /** Of the model itself, in words that stand alone. */
  model: string[];
  questions: { new: SinceQuestion[]; gone: SinceQuestion[] };
  assumptions: { new: string[]; gone: string[] };
}

/**
 * What changed since an earlier model.
 * @param numbers of the report's threats by their keys
 */
export function reportSince(
  { name, digest, content, ...before }: EarlierModel,
  after: { model: ThreatModel; analysis: Analysis },
  knowledge: Knowledge,
  numbers: ReadonlyMap<string, string>,
  say: Speaker,
): ReportSince {
  const { system, threats, model, questions, assumptions } = differencesBetween(before, after, knowledge);
  const question = ({ subject, fact }: Question): SinceQuestion => ({
    subject: subject.name,
    question: knowledge.facts.get(fact)?.question ?? fact,
  });
  const oneSided =
    (when: 'before' | 'after') =>
    ({ threat, causes, elsewhere, decision }: OneSidedThreat): SinceThreat => ({
      ...numberOf(threat.key, numbers),
      key: threat.key,
      title: threat.title,
      subject: threat.subjects[0].name,
      risk: threat.residual.level,
      because: [
        ...(causes.length > 0
          ? causes.map((cause) => causeInWords(cause, knowledge, say))
          : [notStandingInWords(elsewhere, when, knowledge, say)]),
        ...(decision ? [shortened(alreadyInWords(decision, say))] : []),
      ].join('; '),
    });
  return {
    name,
    digest,
    content,
    system: system.map((change) => ({
      subject: change.subject.name,
      what: systemChangeInWords(change, knowledge, say),
    })),
    new: threats.new.map(oneSided('before')),
    gone: threats.gone.map(oneSided('after')),
    changed: threats.changed.map(({ after: threat, changes }) => ({
      ...numberOf(threat.key, numbers),
      key: threat.key,
      title: threat.title,
      subject: threat.subjects[0].name,
      risk: threat.residual.level,
      because: changes.map((change) => shortened(threatChangeInWords(change, knowledge, say))).join('; '),
    })),
    model: model.map((change) => modelChangeInWords(change, say)),
    questions: { new: questions.new.map(question), gone: questions.gone.map(question) },
    assumptions,
  };
}

function numberOf(key: string, numbers: ReadonlyMap<string, string>): { number?: string } {
  const number = numbers.get(key);
  return number === undefined ? {} : { number };
}

/** `3 changes of the system, 2 new threats, 0 threats gone, …`: how much changed. */
export function sinceInWords(since: ReportSince, say: Speaker): string {
  const { system, new: came, gone, changed, model, questions, assumptions } = since;
  const totals = {
    system: system.length,
    new: came.length,
    gone: gone.length,
    changed: changed.length,
    model: model.length,
    questions: { new: questions.new.length, gone: questions.gone.length },
    assumptions: assumptions.new.length + assumptions.gone.length,
  };
  return totalsInWords(totals, say) ?? say('reportChanges.nothing');
}

/** What changed since the content of a digest, where the report knows it. */
export function changesInWords(
  report: Pick<ReportDocument, 'since' | 'language'>,
  content: string,
): string | undefined {
  const { since } = report;
  const say = sayOf(report);
  return since?.content === content
    ? say('reportSignOff.changedSince', { changes: sinceInWords(since, say) })
    : undefined;
}
