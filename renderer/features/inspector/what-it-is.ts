import type { Knowledge } from '../../../shared/knowledge/knowledge';
import type { ThreatModel } from '../../../shared/model/threat-model';
import { visibleText } from '../../../shared/model/visible-text';

/** How something is introduced: what it is called, a line about it, its glyph. */
export interface Introduction {
  title: string;
  help: string;
  glyph: string | undefined;
}

const unknownTo = (what: string, id: string): string =>
  `No pack in use knows the ${what} “${visibleText(id)}”.`;

/** What an element, a boundary or a flow is. Where no pack in use knows its kind, the model's own words for it. */
export function whatItIs(
  { elements, boundaries }: Pick<ThreatModel, 'elements' | 'boundaries'>,
  id: string,
  knowledge: Pick<Knowledge, 'stencils' | 'boundaries'>,
): Introduction {
  const element = elements[id];
  if (element !== undefined)
    return (
      knowledge.stencils.get(element.stencil) ?? {
        title: element.kind.charAt(0).toUpperCase() + element.kind.slice(1),
        help: unknownTo('stencil', element.stencil),
        glyph: undefined,
      }
    );
  const boundary = boundaries[id];
  if (boundary !== undefined)
    return (
      knowledge.boundaries.get(boundary.kind) ?? {
        title: 'Trust boundary',
        help: unknownTo('kind of boundary', boundary.kind),
        glyph: undefined,
      }
    );
  return { title: 'Flow', help: 'Data on its way from one element to another.', glyph: 'route' };
}
