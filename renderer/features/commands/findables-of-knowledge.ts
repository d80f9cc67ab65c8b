import { catalogueName, type Knowledge } from '../../../shared/knowledge/knowledge';
import type { Findable, FoundGroup, Target } from './find-in-model';
import { findableMaker } from './findable-maker';

type Thing = Extract<Target, { to: 'thing' }>;

/** Everything of the knowledge that has a page: rules, mitigations, items of catalogues, stencils, boundaries. */
export function findablesOfKnowledge(knowledge: Knowledge): Findable[] {
  const make = findableMaker();
  const all: Findable[] = [];
  const add = (
    group: FoundGroup,
    kind: Thing['kind'],
    id: string,
    shown: { title: string; about: string },
    ids: readonly string[],
    more: readonly string[] = [],
  ) => all.push(make({ group, key: `${kind} ${id}`, target: { to: 'thing', kind, id }, shown }, ids, more));

  for (const { id, title, statement, techniques = [], weaknesses = [] } of knowledge.rules.values())
    add(
      'rule',
      'rule',
      id,
      { title, about: id },
      [id],
      [...techniques, ...weaknesses, ...Object.values(statement)],
    );
  for (const { id, title, how } of knowledge.mitigations.values())
    add('mitigation', 'mitigation', id, { title, about: id }, [id], [how]);
  for (const { ref, catalogue, control } of knowledge.items.values()) {
    const others = Object.values(control.idsByVersion ?? {}).filter((id) => id !== null);
    // As people say it: CIS 5.2.1.
    const spoken = `${catalogue.title.split(' ')[0]} ${control.id}`;
    add(
      catalogue.role === 'controls' ? 'control' : 'reference',
      'item',
      ref,
      { title: `${control.id} ${control.title}`, about: catalogueName(catalogue) },
      [control.id, spoken, ref],
      others,
    );
  }
  for (const { id, title, help, synonyms = [] } of knowledge.stencils.values())
    add('stencil', 'stencil', id, { title, about: help }, [id], synonyms);
  for (const { id, title, help, synonyms = [] } of knowledge.boundaries.values())
    add('stencil', 'boundary', id, { title, about: help }, [id], synonyms);
  return all;
}
