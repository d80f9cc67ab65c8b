import { isSameList, keep, keepList } from '../../model/same-data';
import type { ThreatModel } from '../../model/threat-model';
import type { Analysis, OrphanedDecision, Question, Threat } from '../analysis';
import { compare } from '../compare';
import type { Ledger } from './ledger';
import { OpenQuestion } from './open-question';
import { SortedList } from './sorted-list';

/** All that is told of a model, kept in the order in which it is told. */
export class Book {
  private readonly ledgers = new SortedList<Ledger>((a, b) => compare(a.entry.id, b.entry.id));
  private readonly threats = new SortedList<Threat>(byRisk);
  private readonly questions = new SortedList<OpenQuestion>(OpenQuestion.byUse);
  private readonly unsettled = new Set<OpenQuestion>();
  private isOtherwiseQuiet = false;
  private last: Analysis = { threats: [], questions: [], suppressed: [], orphans: [] };

  add(ledger: Ledger): void {
    this.ledgers.add(ledger);
  }

  /** A subject is gone, and with it what was asked about it. */
  remove(ledger: Ledger): void {
    this.ledgers.remove(ledger);
    this.rename(ledger);
  }

  /** A subject has another name, so that what is asked about it has. */
  rename(ledger: Ledger): void {
    for (const question of ledger.asked()) this.unsettle(question);
  }

  /** Other threats wait for a question than before. */
  unsettle(question: OpenQuestion): void {
    this.unsettled.add(question);
  }

  /** A candidate's threat is another one than before. */
  replace(before: Threat | undefined, now: Threat | undefined): void {
    if (before === now) return;
    if (before) this.threats.remove(before);
    if (now) this.threats.add(now);
  }

  /** Why nothing stands and nothing is open about a subject. */
  suppress(ledger: Ledger, suppressed: Ledger['suppressed']): void {
    if (isSameList(ledger.suppressed, suppressed)) return;
    ledger.suppressed = suppressed;
    this.isOtherwiseQuiet = true;
  }

  /** The analysis as it is now. Whatever is the same as last time is the same object. */
  read(decisions: ThreatModel['decisions']): Analysis {
    const { ledgers, threats, last } = this;
    if (ledgers.settle()) {
      for (const [rank, ledger] of ledgers.list.entries()) ledger.rank = rank;
      this.isOtherwiseQuiet = true;
    }
    threats.settle();
    this.last = {
      threats: keepList(last.threats, threats.list),
      questions: this.settleQuestions() ? keepList(last.questions, this.askedNow()) : last.questions,
      suppressed: this.isOtherwiseQuiet
        ? keepList(
            last.suppressed,
            ledgers.list.flatMap(({ suppressed }) => suppressed),
          )
        : last.suppressed,
      orphans: keep(last.orphans, orphansOf(decisions, threats.list)),
    };
    this.isOtherwiseQuiet = false;
    return this.last;
  }

  private settleQuestions(): boolean {
    for (const question of this.unsettled) {
      const before = question.asked;
      const now = question.settle();
      if (now === undefined) this.questions.remove(question);
      else if (now !== before) this.questions.add(question);
    }
    this.unsettled.clear();
    return this.questions.settle();
  }

  private askedNow(): Question[] {
    const questions: Question[] = [];
    for (const { asked } of this.questions.list) if (asked) questions.push(asked);
    return questions;
  }
}

const product = ({ likelihood, impact }: Threat['residual']) => likelihood * impact;

const byRisk = (a: Threat, b: Threat) =>
  product(b.residual) - product(a.residual) ||
  product(b.inherent) - product(a.inherent) ||
  compare(a.key, b.key);

function orphansOf(decisions: ThreatModel['decisions'], threats: readonly Threat[]): OrphanedDecision[] {
  const entries = Object.entries(decisions);
  if (entries.length === 0) return [];
  const standing = new Set(threats.map(({ key }) => key));
  return entries
    .filter(([key]) => !standing.has(key))
    .map(([key, { status, reason }]) => ({ key, status, ...(reason !== undefined && { reason }) }))
    .sort((a, b) => compare(a.key, b.key));
}
