import { keep } from '../../model/same-data';
import type { Question } from '../analysis';
import { compare } from '../compare';
import { askingOf, byPlace, type Inquiry } from './inquiry';
import type { Ledger } from './ledger';

/** A fact that somebody may have to be asked for, and what waits for it. */
export class OpenQuestion {
  readonly ledger: Ledger;
  readonly fact: string;
  /** As it is asked; undefined: nothing waits for it. */
  asked: Question | undefined;
  /** The most that is at risk in what it settles. */
  private stake = 0;
  private waiting: Inquiry[] = [];

  constructor(ledger: Ledger, fact: string) {
    this.ledger = ledger;
    this.fact = fact;
  }

  /** One more waits for it. */
  join(inquiry: Inquiry): void {
    // Most questions are waited for by one: a list made for one takes little room.
    if (this.waiting.length === 0) this.waiting = [inquiry];
    else this.waiting.push(inquiry);
  }

  /** Puts the question as it is now that others wait for it, or that some no longer do. */
  settle(): Question | undefined {
    const isWaiting = ({ isGone, asks }: Inquiry) => !isGone && asks.includes(this);
    if (!this.waiting.every(isWaiting)) this.waiting = this.waiting.filter(isWaiting);
    this.waiting.sort(byPlace);
    const isAsked = this.waiting.length > 0 && !this.ledger.entry.isGone;
    this.asked = isAsked ? keep(this.asked, this.inWords()) : undefined;
    this.stake = this.waiting.reduce(
      (most, { rule: { risk } }) => Math.max(most, risk.likelihood * risk.impact),
      0,
    );
    return this.asked;
  }

  private inWords(): Question {
    return { subject: this.ledger.entry.subject.value, fact: this.fact, threats: this.waiting.map(askingOf) };
  }

  /** Questions that settle most first; among equals, those at which the most is at stake. */
  static byUse(this: void, a: OpenQuestion, b: OpenQuestion): number {
    return (
      b.waiting.length - a.waiting.length ||
      b.stake - a.stake ||
      a.ledger.rank - b.ledger.rank ||
      compare(a.fact, b.fact)
    );
  }
}
