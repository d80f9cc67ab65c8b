import type { Knowledge } from '../../knowledge/knowledge';
import { keep } from '../../model/same-data';
import type { ThreatModel } from '../../model/threat-model';
import type { Analysis, Refutation } from '../analysis';
import { answer, refutation } from '../answer';
import { type Candidate, candidatesAt, isSameCandidate } from '../candidates';
import { haveChanged, Notebook, type Notes } from '../cell';
import { no, type Setting, unknown, yes } from '../kleene';
import type { Entry } from '../model-index/entry';
import { ModelIndex } from '../model-index/model-index';
import { suppressionsOf } from '../suppress';
import type { OpenFact } from '../verdict';
import { Book } from './book';
import { type Inquiry, inquiryOf, none } from './inquiry';
import { Ledger } from './ledger';

/**
 * What was worked out of a model, so that of the next one only that is worked out again which may have become
 * otherwise. Which rules look from a subject, what comes of each of them, and why the rest is quiet: each stands
 * while none of the cells has changed that were read for it.
 */
export class Memory {
  private readonly knowledge: Knowledge;
  private readonly index: ModelIndex;
  private readonly ledgers = new Map<Entry, Ledger>();
  /** In the order of the model. */
  private order: readonly Ledger[] = [];
  private readonly book = new Book();

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
    this.index = new ModelIndex(knowledge);
  }

  /** The analysis of the next model. */
  follow(model: ThreatModel, today: string | undefined): Analysis {
    const { index, book } = this;
    index.become(model, today);
    for (const entry of index.departed) this.close(this.ledgerOf(entry));
    for (const entry of index.arrived) book.add(this.ledgerOf(entry));
    if (index.arrived.length + index.departed.length > 0)
      this.order = index.entries().map((entry) => this.ledgerOf(entry));
    const ledgers = this.order;

    for (const ledger of ledgers) if (this.isStale(ledger.chosenBy)) this.choose(ledger);
    for (const { inquiries } of ledgers)
      for (const inquiry of inquiries) if (this.isStale(inquiry.notes)) this.ask(inquiry);
    for (const ledger of ledgers)
      if (ledger.isTouched || this.isStale(ledger.suppressedBy)) this.suppress(ledger);
    for (const ledger of ledgers) if (ledger.entry.subject.changed === index.round) book.rename(ledger);
    return book.read(model.decisions);
  }

  private isStale(notes: Notes | undefined): boolean {
    return notes === undefined || haveChanged(notes, this.index.round);
  }

  private setting(): Setting {
    return { index: this.index, knowledge: this.knowledge, notes: new Notebook() };
  }

  private ledgerOf(entry: Entry): Ledger {
    const known = this.ledgers.get(entry);
    if (known) return known;
    const fresh = new Ledger(entry);
    this.ledgers.set(entry, fresh);
    return fresh;
  }

  /** Its subject is no longer in the model. */
  private close(ledger: Ledger): void {
    for (const inquiry of ledger.inquiries) this.drop(inquiry);
    this.book.remove(ledger);
    this.ledgers.delete(ledger.entry);
  }

  /** Finds out which rules look from there. Inquiries go on where the same is asked. */
  private choose(ledger: Ledger): void {
    const setting = this.setting();
    const known = new Map(ledger.inquiries.map((inquiry) => [inquiry.key, inquiry]));
    let last = -1;
    ledger.inquiries = candidatesAt(ledger.entry, setting).map((candidate, index) => {
      const inquiry = known.get(candidate.key);
      // What stays keeps its order; what has come to stand elsewhere is as good as new.
      if (inquiry === undefined || inquiry.index <= last) return this.open(candidate, ledger.entry, index);
      known.delete(candidate.key);
      last = inquiry.index;
      inquiry.index = index;
      if (!isSameCandidate(inquiry, candidate)) this.redirect(inquiry, candidate);
      return inquiry;
    });
    for (const inquiry of known.values()) this.drop(inquiry);
    ledger.chosenBy = setting.notes.cells.slice();
  }

  private open(candidate: Candidate, at: Entry, index: number): Inquiry {
    const inquiry = inquiryOf(candidate, at, index);
    for (const entry of candidate.involved) this.ledgerOf(entry).involve(inquiry);
    return inquiry;
  }

  /** The same rule looks at the same thing, with others involved: other flows pass a gate. */
  private redirect(inquiry: Inquiry, candidate: Candidate): void {
    const before = new Set(inquiry.involved);
    for (const entry of candidate.involved) if (!before.delete(entry)) this.ledgerOf(entry).involve(inquiry);
    for (const entry of before) this.ledgers.get(entry)?.release(inquiry);
    for (const question of inquiry.asks) this.book.unsettle(question);
    Object.assign(inquiry, candidate, { notes: undefined, asking: undefined });
  }

  private drop(inquiry: Inquiry): void {
    inquiry.isGone = true;
    this.book.replace(inquiry.threat, undefined);
    for (const question of inquiry.asks) this.book.unsettle(question);
    this.touch(inquiry);
    this.index.forgetDecision(inquiry.key);
  }

  /** What is told of the subjects of a candidate rests on it. */
  private touch({ involved }: Inquiry): void {
    for (const entry of involved) {
      const ledger = this.ledgers.get(entry);
      if (ledger) ledger.isTouched = true;
    }
  }

  private ask(inquiry: Inquiry): void {
    const { verdict: before, refutation: refuted } = inquiry;
    const setting = this.setting();
    const now = answer(inquiry, setting);
    const threat = now.verdict === yes ? keep(inquiry.threat, now.threat) : undefined;
    this.book.replace(inquiry.threat, threat);
    this.pose(inquiry, now.verdict === unknown ? now.open : none);
    inquiry.verdict = now.verdict;
    inquiry.threat = threat;
    inquiry.notes = setting.notes.cells.slice();
    inquiry.refutation = undefined;
    if (refuted !== undefined && now.verdict === no)
      inquiry.refutation = keep(refuted, this.refutationOf(inquiry));
    const isOtherwise = before === undefined || (before === no) !== (now.verdict === no);
    if (isOtherwise || inquiry.refutation !== refuted) this.touch(inquiry);
  }

  /** Puts an inquiry among those that wait for a fact, and takes it from where it no longer waits. */
  private pose(inquiry: Inquiry, open: readonly OpenFact[]): void {
    const { asks: before } = inquiry;
    const questions = open.map(({ at, fact }) => this.ledgerOf(at).question(fact));
    inquiry.asks = questions.length > 1 ? [...new Set(questions)] : questions.length > 0 ? questions : none;
    for (const question of before) if (!inquiry.asks.includes(question)) this.book.unsettle(question);
    for (const question of inquiry.asks) {
      if (before.includes(question)) continue;
      question.join(inquiry);
      this.book.unsettle(question);
    }
  }

  /** Why a candidate doesn't stand. */
  private refutationOf(inquiry: Inquiry): Refutation {
    if (inquiry.refutation !== undefined) return inquiry.refutation;
    const setting = this.setting();
    const fresh = refutation(inquiry, setting);
    inquiry.refutation = fresh;
    inquiry.notes = [...(inquiry.notes ?? []), ...setting.notes.cells];
    return fresh;
  }

  private suppress(ledger: Ledger): void {
    const setting = this.setting();
    const now = suppressionsOf(ledger.entry, ledger.involving(), setting, (inquiry) =>
      this.refutationOf(inquiry),
    );
    const before = new Map(ledger.suppressed.map((one) => [one.stride, one]));
    this.book.suppress(
      ledger,
      now.map((one) => keep(before.get(one.stride), one)),
    );
    ledger.suppressedBy = setting.notes.cells.slice();
    ledger.isTouched = false;
  }
}
