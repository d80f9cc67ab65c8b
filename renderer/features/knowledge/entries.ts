import type { Found } from '../../../shared/knowledge/find';
import { catalogueName } from '../../../shared/knowledge/knowledge';
import { t } from '../../language/words';
import type { Thing } from '../../state/browsing';

export const sections = ['rules', 'mitigations', 'controls', 'references', 'placeables'] as const;
export type Section = (typeof sections)[number];

/** A line of the list: what it leads to, and what it says. */
export interface Entry extends Thing {
  title: string;
  about: string;
}

/** What was found, as the lines of one section. */
export function entriesOf(section: Section, found: Found): Entry[] {
  switch (section) {
    case 'rules':
      return found.rules.map(({ id, title, stride, subject }) => ({
        kind: 'rule',
        id,
        title,
        about: `${stride} · ${t(`knowledge.${subject}`)} · ${id}`,
      }));
    case 'mitigations':
      return found.mitigations.map(({ id, title, kind }) => ({
        kind: 'mitigation',
        id,
        title,
        about: `${t(`knowledge.${kind}`)} · ${id}`,
      }));
    case 'controls':
    case 'references':
      return found.items
        .filter(({ catalogue }) => (catalogue.role === 'controls') === (section === 'controls'))
        .map(({ ref, catalogue, control }) => ({
          kind: 'item',
          id: ref,
          title: `${control.id} ${control.title}`,
          about: catalogueName(catalogue),
        }));
    case 'placeables':
      return [
        ...found.boundaries.map(({ id, title, help }) => ({
          kind: 'boundary' as const,
          id,
          title,
          about: help,
        })),
        ...found.stencils.map(({ id, title, help }) => ({
          kind: 'stencil' as const,
          id,
          title,
          about: help,
        })),
      ];
  }
}
