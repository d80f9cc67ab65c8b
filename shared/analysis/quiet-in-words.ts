import type { Knowledge } from '../knowledge/knowledge';
import { type Speaker, sayEnglish } from '../language/speak';
import type { FactSource, FactValue } from '../model/fact';
import type { Refutation, Suppression } from './analysis';
import { pictureInWords } from './picture-in-words';

/** Why nothing stands in a category of a subject, in one sentence. */
export function suppressionInWords(
  { subject, stride, quiet }: Suppression,
  knowledge: Knowledge,
  say: Speaker = sayEnglish,
): string {
  const titleOf = (stencil: string | undefined) => knowledge.stencils.get(stencil ?? '')?.title;
  switch (quiet.because) {
    case 'out of scope':
      return say('whyNot.outOfScope', { reason: quiet.reason });
    case 'refuted': {
      const told = quiet.rules
        .map(({ title, ...refutation }) =>
          say('whyNot.ofRule', { rule: title, reason: reasonInWords(refutation, knowledge, say) }),
        )
        .reduce((first, second) => say('whyNot.rules', { first, second }));
      return quiet.more === 0
        ? say('whyNot.refuted', { rules: told })
        : say('whyNot.refutedAndMore', { rules: told, count: quiet.more });
    }
    case 'no rule for this flow':
      return say('whyNot.noRuleForFlow', {
        stride: say(`stride.${stride}`),
        source: titleOf(quiet.source) ?? say('whyNot.anElement'),
        target: titleOf(quiet.target) ?? say('whyNot.anElement'),
      });
    case 'no rule':
      return (
        knowledge.stencils.get(quiet.stencil ?? '')?.quiet?.[stride] ??
        say('whyNot.noRule', {
          stride: say(`stride.${stride}`),
          kind: titleOf(quiet.stencil) ?? say(`status.${subject.kind}`),
        })
      );
  }
}

/**
 * What switched a rule off: `Privileged is no (deployment.yaml:31)`. Facts that people can look up tell more than
 * what the picture shows, so that they come alone where there are some; two at most.
 */
export function reasonInWords(
  { reasons, isCovered }: Refutation,
  knowledge: Knowledge,
  say: Speaker = sayEnglish,
): string {
  const facts = reasons.filter(({ fact }) => knowledge.facts.has(fact));
  const told = facts.length > 0 ? facts.slice(0, 2) : reasons.slice(-1);
  if (told.length === 0) return say('whyNot.nothingDrawn');
  const words = told
    .map(({ fact, value, source }) => {
      const title = knowledge.facts.get(fact)?.title;
      if (title === undefined) return pictureInWords(fact, value, knowledge, say);
      const who = sourceInWords(source, say);
      const known = { fact: title, value: valueInWords(value, say) };
      return who === '' ? say('whyNot.factIs', known) : say('whyNot.factSays', { ...known, source: who });
    })
    .join(', ');
  return isCovered ? say('whyNot.covered', { words }) : words;
}

export function valueInWords(value: FactValue, say: Speaker): string {
  if (Array.isArray(value)) return value.length === 0 ? say('values.none') : value.join(', ');
  if (value === 'yes' || value === 'no' || value === 'none') return say(`values.${value}`);
  return String(value);
}

/** Empty: a person, who needs no naming. */
export function sourceInWords({ by, file, line, tool }: FactSource, say: Speaker): string {
  if (file !== undefined) return `${file}${line === undefined ? '' : `:${line}`}`;
  return tool ?? (by === 'platform' ? say('whyNot.platform') : '');
}
