import type { Knowledge } from '../../knowledge/knowledge';
import { type Speaker, sayEnglish } from '../../language/speak';
import type { Fact } from '../../model/fact';
import type { Reason } from '../analysis';
import { pictureInWords } from '../picture-in-words';
import { reasonInWords, sourceInWords, valueInWords } from '../quiet-in-words';
import { decisionChangeInWords } from './decision-in-words';
import type { NotStanding } from './standing';
import type { Nature, SystemChange } from './system-change';
import type { ThreatChange } from './threat-change';

/** A change of the system in words that stand after its subject: `Privileged: no → yes (deployment.yaml:31)`. */
export function systemChangeInWords(
  change: SystemChange,
  knowledge: Knowledge,
  say: Speaker = sayEnglish,
): string {
  switch (change.change) {
    case 'added':
      return change.inside
        ? say('differences.addedIn', { inside: change.inside.name })
        : say('differences.added');
    case 'removed':
      return change.inside
        ? say('differences.removedFrom', { inside: change.inside.name })
        : say('differences.removed');
    case 'renamed':
      return say('differences.renamed', { before: change.before });
    case 'described':
      return say('differences.described', {
        before: change.before || say('values.none'),
        after: change.after || say('values.none'),
      });
    case 'became':
      return say('differences.became', {
        before: natureInWords(change.before, knowledge, say),
        after: natureInWords(change.after, knowledge, say),
      });
    case 'moved': {
      const [before = '', after = ''] = [change.before?.name, change.after?.name];
      if (change.after === undefined) return say('differences.movedOut', { before });
      return change.before === undefined
        ? say('differences.movedIn', { after })
        : say('differences.movedInto', { before, after });
    }
    case 'redirected': {
      const way = ({ source, target }: typeof change.before) =>
        say('subject.fromTo', { source: source.name, target: target.name });
      return say('differences.redirected', { before: way(change.before), after: way(change.after) });
    }
    case 'scoped':
      if (change.after === undefined) return say('differences.backInScope');
      return say(change.before === undefined ? 'differences.outOfScope' : 'differences.otherScope', {
        reason: change.after,
      });
    case 'fact': {
      const source = (change.after ?? change.before)?.source;
      const who = source === undefined ? '' : sourceInWords(source, say);
      const told = {
        fact: factTitle(change.fact, knowledge),
        before: knownInWords(change.before, say),
        after: knownInWords(change.after, say),
      };
      return who === ''
        ? say('differences.fact', told)
        : say('differences.factSays', { ...told, source: who });
    }
  }
}

/** The same with its subject before it, as the cause of a threat. */
export const causeInWords = (change: SystemChange, knowledge: Knowledge, say: Speaker = sayEnglish): string =>
  say('differences.ofSubject', {
    subject: change.subject.name,
    change: systemChangeInWords(change, knowledge, say),
  });

/** What is otherwise of a threat, in words that stand after it. */
export function threatChangeInWords(
  change: ThreatChange,
  knowledge: Knowledge,
  say: Speaker = sayEnglish,
): string {
  switch (change.change) {
    case 'inherent':
    case 'residual':
      return say(`differences.${change.change}`, {
        before: say(`status.${change.before}`),
        after: say(`status.${change.after}`),
      });
    case 'decision':
      return decisionChangeInWords(change.before, change.after, say);
    case 'mitigation':
      return say('differences.mitigation', {
        title: change.title,
        before: say(change.before === undefined ? 'values.none' : `status.${change.before}`),
        after: say(change.after === undefined ? 'values.none' : `status.${change.after}`),
      });
    case 'subjects':
      return say('differences.subjects', { subjects: change.after.map(({ name }) => name).join(', ') });
    case 'reasons':
      return say('differences.otherReasons', {
        reasons: change.after.map((reason) => singleReasonInWords(reason, knowledge, say)).join(', '),
      });
  }
}

/** Why a threat didn't stand before, or doesn't any more, in a sentence. */
export function notStandingInWords(
  elsewhere: NotStanding,
  when: 'before' | 'after',
  knowledge: Knowledge,
  say: Speaker = sayEnglish,
): string {
  const isNow = when === 'after';
  switch (elsewhere.because) {
    case 'no rule looks':
      return say(isNow ? 'differences.noRuleNow' : 'differences.noRule');
    case 'open': {
      const facts = [...new Set(elsewhere.facts.map(({ fact }) => factTitle(fact, knowledge)))].join(', ');
      return say(isNow ? 'differences.nobodyKnowsNow' : 'differences.nobodyKnows', { facts });
    }
    case 'refuted':
      return say(isNow ? 'differences.refutedNow' : 'differences.refuted', {
        reason: reasonInWords(elsewhere, knowledge, say),
      });
  }
}

function singleReasonInWords({ fact, value, source }: Reason, knowledge: Knowledge, say: Speaker): string {
  if (!knowledge.facts.has(fact)) return pictureInWords(fact, value, knowledge, say);
  const who = sourceInWords(source, say);
  const told = { fact: factTitle(fact, knowledge), value: valueInWords(value, say) };
  return who === '' ? say('whyNot.factIs', told) : say('whyNot.factSays', { ...told, source: who });
}

const factTitle = (fact: string, { facts }: Knowledge) => facts.get(fact)?.title ?? fact;

const knownInWords = (fact: Fact | undefined, say: Speaker) =>
  fact === undefined ? say('values.unknown') : valueInWords(fact.value, say);

function natureInWords({ id, kind }: Nature, { stencils, boundaries }: Knowledge, say: Speaker): string {
  const title = kind === 'boundary' ? boundaries.get(id)?.title : stencils.get(id)?.title;
  return kind === 'boundary' ? (title ?? id) : `${title ?? id} (${say(`status.${kind}`)})`;
}
