import type { Reason, Subject } from '../analysis/analysis';
import type { Knowledge } from '../knowledge/knowledge';
import type { FactSource, FactValue } from '../model/fact';
import { pictureTitle, pictureValue } from './picture-labels';

/**
 * A reason as three short texts: what was read, what it said, who says so. What was read of something else than
 * the threat's own subject names it, and so does everything where one fact was read of several.
 * @param about the threat's subject
 * @param all the threat's reasons
 */
export function reasonInWords(
  reason: Reason,
  knowledge: Knowledge,
  names: ReadonlyMap<string, Subject>,
  about: string,
  all: readonly Reason[] = [],
): { what: string; value: string; who: string } {
  const { subject, fact, value, source } = reason;
  const isElsewhere =
    subject !== about || all.some((other) => other.fact === fact && other.subject !== subject);
  const whose = isElsewhere ? nameAmong(subject, about, names) : '';
  const title = knowledge.facts.get(fact)?.title;
  return {
    what:
      title === undefined
        ? whatOfPicture(fact, whose, knowledge)
        : whose === ''
          ? title
          : `${title} (${whose})`,
    value: valueInWords(title === undefined ? pictureValue(reason, knowledge, names) : value),
    who: sourceInWords(source),
  };
}

/** A subject's name; with its kind where the threat's own subject has the same name. */
function nameAmong(id: string, about: string, names: ReadonlyMap<string, Subject>): string {
  const subject = names.get(id);
  if (subject === undefined) return id;
  const own = names.get(about);
  const isTwin = id !== about && own?.name === subject.name;
  return isTwin
    ? `${subject.name}, the ${own.kind === subject.kind ? 'other ' : ''}${subject.kind}`
    : subject.name;
}

function whatOfPicture(fact: string, whose: string, knowledge: Knowledge): string {
  const title = pictureTitle(fact, knowledge);
  if (whose === '') return title;
  return title === 'What it is' ? `What ${whose} is` : `${title} (${whose})`;
}

export function valueInWords(value: FactValue): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ');
  return String(value);
}

/** `deployment.yaml:31`, `you`, `the platform: …` */
export function sourceInWords({ by, file, line, tool, note }: FactSource): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}`;
  switch (by) {
    case 'person':
      return 'a person';
    case 'platform':
      return `the platform${note === undefined ? '' : `: ${note}`}${place === '' ? '' : ` (${place})`}`;
    case 'evidence':
      return [tool ?? 'a scanner', place].filter(Boolean).join(', ');
    case 'import':
      return place === '' ? 'an import' : place;
  }
}
