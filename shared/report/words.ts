import type { Reason, Subject } from '../analysis/analysis';
import type { Knowledge } from '../knowledge/knowledge';
import type { FactSource, FactValue } from '../model/fact';

/** A reason as three short texts: what was read, what it said, who says so. */
export function reasonInWords(
  { subject, fact, value, source }: Reason,
  knowledge: Knowledge,
  names: ReadonlyMap<string, Subject>,
  about: string,
): { what: string; value: string; who: string } {
  const title = knowledge.facts.get(fact)?.title ?? titleOfPicture(fact);
  const other = subject === about ? '' : ` of ${names.get(subject)?.name ?? subject}`;
  const word = knowledge.stencils.get(String(value))?.title ?? knowledge.boundaries.get(String(value))?.title;
  return {
    what: `${title}${other}`,
    value: knowledge.facts.has(fact) ? valueInWords(value) : (word ?? valueInWords(value)),
    who: sourceInWords(source),
  };
}

function titleOfPicture(fact: string): string {
  const known: Record<string, string> = {
    stencil: 'It is a',
    kind: 'It is a',
    exposure: 'Reached from outside',
    crossings: 'Boundaries crossed',
    direction: 'Direction',
    incoming: 'Is sent to',
    outgoing: 'Sends',
  };
  return known[fact] ?? `${fact.charAt(0).toUpperCase()}${fact.slice(1)}`;
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
