import type { Knowledge } from '../knowledge/knowledge';
import type { FactValue } from '../model/fact';

const whose: Readonly<Record<string, string>> = {
  source: 'its sender',
  target: 'its receiver',
  inner: 'the end inside',
  outer: 'the end outside',
};
const reached: Readonly<Record<string, string>> = {
  none: 'nothing outside reaches',
  direct: 'somebody outside reaches',
  routed: 'what comes from outside reaches, through others,',
};

/** What the picture shows, as a sentence: `exposure` and `none` → `nothing outside reaches it`. */
export function pictureInWords(read: string, value: FactValue, knowledge: Knowledge): string {
  const [, end = '', fact = read] = /^(source|target|inner|outer) (.+)$/.exec(read) ?? [];
  const it = whose[end] ?? 'it';
  const said = String(value);
  const isNone = said === 'none' || said === 'no';
  const titled = (ids: string) =>
    ids
      .split(' or ')
      .map((id) => knowledge.boundaries.get(id)?.title.toLowerCase() ?? id)
      .join(' or ');
  const [, verb, ids = ''] = /^(inside|crosses|contains) (.+)$/.exec(fact) ?? [];
  if (verb === 'inside') return isNone ? `${it} is inside no ${titled(ids)}` : `${it} is inside ${said}`;
  if (verb !== undefined) return isNone ? `${it} ${verb} no ${titled(ids)}` : `${it} ${verb} ${said}`;
  switch (fact) {
    case 'exposure':
      return `${reached[said] ?? `exposure is ${said} of`} ${it}`;
    case 'crossings':
      return `${it} crosses ${said === '1' ? 'one boundary' : `${said} boundaries`}`;
    case 'stencil':
    case 'kind':
      return `${it} is of the kind ${knowledge.stencils.get(said)?.title ?? knowledge.boundaries.get(said)?.title ?? said}`;
    case 'direction':
      return `the way is ${said}`;
    case 'incoming':
      return isNone ? `nothing of the kind is sent to ${it}` : `${said || 'a flow'} is sent to ${it}`;
    case 'outgoing':
      return isNone ? `${it} sends nothing of the kind` : `${it} sends ${said || 'a flow'}`;
    default:
      return `${read} is ${said}`;
  }
}
