import type { Knowledge } from '../knowledge/knowledge';
import { type Speaker, sayEnglish } from '../language/speak';
import type { FactValue } from '../model/fact';

const ends = { source: 'source', target: 'target', inner: 'inner', outer: 'outer' } as const;

/** What the picture shows, as a sentence: `exposure` and `none` → `nothing outside reaches it`. */
export function pictureInWords(
  read: string,
  value: FactValue,
  knowledge: Knowledge,
  say: Speaker = sayEnglish,
): string {
  const [, end = '', fact = read] = /^(source|target|inner|outer) (.+)$/.exec(read) ?? [];
  const it = say(`whyNot.${ends[end as keyof typeof ends] ?? 'it'}`);
  const said = String(value);
  const isNone = said === 'none' || said === 'no';
  const [, verb, ids = ''] = /^(inside|crosses|contains) (.+)$/.exec(fact) ?? [];
  if (verb === 'inside' || verb === 'crosses' || verb === 'contains')
    return isNone
      ? say(`whyNot.${verb}No`, { it, kinds: kindsInWords(ids, knowledge, say) })
      : say(`whyNot.${verb}`, { it, name: said });
  switch (fact) {
    case 'exposure':
      return said === 'none' || said === 'direct' || said === 'routed'
        ? say(`whyNot.${said}`, { it })
        : say('whyNot.exposure', { it, value: said });
    case 'crossings':
      return say('whyNot.crossesMany', { it, count: Number(said) });
    case 'stencil':
    case 'kind':
      return say('whyNot.ofKind', { it, kind: kindInWords(said, knowledge, say) });
    case 'direction':
      return say('whyNot.way', {
        direction: said === 'inward' || said === 'outward' ? say(`picture.${said}`) : said,
      });
    case 'incoming':
      return isNone
        ? say('whyNot.nothingReceived', { it })
        : say('whyNot.received', { it, name: said || say('whyNot.aFlow') });
    case 'outgoing':
      return isNone
        ? say('whyNot.nothingSent', { it })
        : say('whyNot.sends', { it, name: said || say('whyNot.aFlow') });
    default:
      return say('whyNot.factIs', { fact: read, value: said });
  }
}

/** `cluster or node` as the packs call them. */
const kindsInWords = (ids: string, { boundaries }: Knowledge, say: Speaker): string =>
  ids
    .split(' or ')
    .map((id) => boundaries.get(id)?.title.toLowerCase() ?? id)
    .reduce((first, second) => say('picture.or', { first, second }));

function kindInWords(id: string, { boundaries, stencils }: Knowledge, say: Speaker): string {
  const title = stencils.get(id)?.title ?? boundaries.get(id)?.title;
  if (title !== undefined) return title;
  return id === 'external entity' || id === 'process' || id === 'data store' ? say(`status.${id}`) : id;
}
