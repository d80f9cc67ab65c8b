import type { Reason, Subject } from '../analysis/analysis';
import type { Knowledge } from '../knowledge/knowledge';
import type { FactValue } from '../model/fact';

const titles: Readonly<Record<string, string>> = {
  stencil: 'What it is',
  kind: 'What it is',
  exposure: 'Reached from outside',
  crossings: 'Boundaries crossed',
  direction: 'Direction',
  incoming: 'Is sent to',
  outgoing: 'Sends',
};

const exposures: Readonly<Record<string, string>> = {
  direct: 'directly',
  routed: 'through what stands before it',
  none: 'no',
};

/**
 * What was read off the picture, in words: `exposure` → Reached from outside, `crosses cluster` → Crosses Cluster.
 * @param read with the end of a flow that was looked at before it: `source stencil`; the end's own name tells more
 */
export function pictureTitle(read: string, { boundaries }: Knowledge): string {
  const fact = ownWords(read);
  const known = titles[fact];
  if (known !== undefined) return known;
  const [verb = '', ...kinds] = fact.split(' ');
  const words = kinds.map((kind) => boundaries.get(kind)?.title ?? kind);
  return [`${verb.charAt(0).toUpperCase()}${verb.slice(1)}`, ...words].join(' ');
}

/** What the picture said, in words; something without a name is called by what it is or joins. */
export function pictureValue(
  { subject, fact: read, value }: Reason,
  knowledge: Knowledge,
  names: ReadonlyMap<string, Subject>,
): FactValue {
  const fact = ownWords(read);
  if (fact === 'exposure') return exposures[String(value)] ?? value;
  if (value !== '')
    return (
      knowledge.stencils.get(String(value))?.title ?? knowledge.boundaries.get(String(value))?.title ?? value
    );
  if (fact !== 'incoming' && fact !== 'outgoing')
    return knowledge.boundaries.get(fact.split(' ').at(-1) ?? '')?.title ?? 'one without a name';
  const end = names.get(subject)?.name ?? subject;
  const isOfEnd = (name: string) =>
    fact === 'incoming' ? name.endsWith(` → ${end}`) : name.startsWith(`${end} → `);
  const unnamed = [...names.values()].filter(({ kind, name }) => kind === 'flow' && isOfEnd(name));
  return unnamed.length === 1 && unnamed[0] ? unnamed[0].name : 'a flow without a name';
}

const ownWords = (read: string) =>
  read.replace(
    /^(source|target|inner|outer) (?=stencil$|kind$|exposure$|incoming$|outgoing$|contains|inside )/,
    '',
  );
