import type { Suppression } from '../analysis';
import type { Notes } from '../cell';
import type { Entry } from '../model-index/entry';
import { byPlace, type Inquiry } from './inquiry';
import { OpenQuestion } from './open-question';

/** What is known of one subject: the rules that look from there, and all that came of it and of others about it. */
export class Ledger {
  readonly entry: Entry;
  /** The candidates that start here. */
  inquiries: readonly Inquiry[] = [];
  /** What they were chosen by; undefined: they haven't been. */
  chosenBy: Notes | undefined;
  suppressed: readonly Suppression[] = [];
  /** What those rest on, apart from the answers. */
  suppressedBy: Notes = [];
  /** What came of a rule that looks at it has changed. */
  isTouched = true;
  /** Where it comes by its subject's id. */
  rank = 0;
  private readonly questions = new Map<string, OpenQuestion>();
  private about: Inquiry[] = [];

  constructor(entry: Entry) {
    this.entry = entry;
  }

  /** One more rule looks at it, from here or elsewhere. */
  involve(inquiry: Inquiry): void {
    this.about.push(inquiry);
    this.isTouched = true;
  }

  /** One that looked at it no longer does. */
  release(inquiry: Inquiry): void {
    this.about = this.about.filter((one) => one !== inquiry);
    this.isTouched = true;
  }

  /** All rules that look at it, in their order. */
  involving(): readonly Inquiry[] {
    if (this.about.some(({ isGone }) => isGone)) this.about = this.about.filter(({ isGone }) => !isGone);
    return this.about.sort(byPlace);
  }

  /** The question after one of its facts. */
  question(fact: string): OpenQuestion {
    const known = this.questions.get(fact);
    if (known) return known;
    const fresh = new OpenQuestion(this, fact);
    this.questions.set(fact, fresh);
    return fresh;
  }

  /** All questions that were ever open about it. */
  asked(): Iterable<OpenQuestion> {
    return this.questions.values();
  }
}
