import type { Reason, Subject } from '../../analysis/analysis';
import type { Knowledge } from '../../knowledge/knowledge';
import type { MessageKey } from '../../language/phrase';
import type { Speaker } from '../../language/speak';
import type { FactValue } from '../../model/fact';

const titles: Readonly<Record<string, MessageKey>> = {
  exposure: 'picture.exposure',
  crossings: 'picture.crossings',
  direction: 'picture.direction',
  incoming: 'picture.incoming',
  outgoing: 'picture.outgoing',
};

const verbs: Readonly<Record<string, MessageKey>> = {
  contains: 'picture.contains',
  crosses: 'picture.crosses',
  inside: 'picture.inside',
};

const exposures: Readonly<Record<string, MessageKey>> = {
  direct: 'picture.exposureDirect',
  routed: 'picture.exposureRouted',
  none: 'picture.exposureNone',
};

/**
 * What was read off the picture, in words: `exposure` → Reached from outside, `crosses cluster` → Crosses Cluster.
 * @param read with the end of a flow that was looked at before it: `source stencil`; the end's own name tells more
 * @param whose the name of what it was read of; empty: of the threat's own subject
 */
export function pictureTitle(
  { fact: read, value }: Pick<Reason, 'fact' | 'value'>,
  whose: string,
  knowledge: Knowledge,
  say: Speaker,
): string {
  const fact = ownWords(read);
  // What it is says its stencil; of which of the three kinds of a diagram it is, is another thing.
  if (fact === 'kind' && isDrawnKind(String(value)))
    return whose === '' ? say('picture.kind') : say('picture.kindOfSomething', { name: whose });
  if (fact === 'kind' || fact === 'stencil')
    return whose === '' ? say('picture.whatItIs') : say('picture.whatSomethingIs', { name: whose });
  const title = titleOfRead(fact, knowledge, say);
  return whose === '' ? title : `${title} (${whose})`;
}

function titleOfRead(fact: string, { boundaries }: Knowledge, say: Speaker): string {
  const known = titles[fact];
  if (known !== undefined) return say(known);
  const [, verb = fact, operand = ''] = /^(\w+) (.+)$/.exec(fact) ?? [];
  const kinds = operand
    .split(' or ')
    .map((kind) => boundaries.get(kind)?.title ?? kind)
    .reduce((first, second) => say('picture.or', { first, second }));
  const message = verbs[verb];
  if (message !== undefined) return say(message, { kinds }).trim();
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${kinds}`.trim();
}

/** What the picture said, in words; something without a name is called by what it is or joins. */
export function pictureValue(
  { subject, fact: read, value }: Reason,
  knowledge: Knowledge,
  names: ReadonlyMap<string, Subject>,
  say: Speaker,
): FactValue {
  const fact = ownWords(read);
  if (fact === 'exposure') {
    const message = exposures[String(value)];
    return message === undefined ? value : say(message);
  }
  if (fact === 'direction' && (value === 'inward' || value === 'outward')) return say(`picture.${value}`);
  if (value !== '') return titleOf(String(value), knowledge, say) ?? value;
  if (fact !== 'incoming' && fact !== 'outgoing')
    return knowledge.boundaries.get(fact.split(' ').at(-1) ?? '')?.title ?? say('picture.withoutName');
  const end = names.get(subject)?.name ?? subject;
  const isOfEnd = (name: string) =>
    fact === 'incoming' ? name.endsWith(` → ${end}`) : name.startsWith(`${end} → `);
  const unnamed = [...names.values()].filter(({ kind, name }) => kind === 'flow' && isOfEnd(name));
  return unnamed.length === 1 && unnamed[0] ? unnamed[0].name : say('picture.flowWithoutName');
}

function titleOf(id: string, { stencils, boundaries }: Knowledge, say: Speaker): string | undefined {
  const title = stencils.get(id)?.title ?? boundaries.get(id)?.title;
  return title ?? (isDrawnKind(id) ? say(`status.${id}`) : undefined);
}

const isDrawnKind = (id: string) => id === 'external entity' || id === 'process' || id === 'data store';

const ownWords = (read: string) =>
  read.replace(
    /^(source|target|inner|outer) (?=stencil$|kind$|exposure$|incoming$|outgoing$|contains|inside )/,
    '',
  );
