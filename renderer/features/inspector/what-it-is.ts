import type { Knowledge } from '../../../shared/knowledge/knowledge';
import type { ThreatModel } from '../../../shared/model/threat-model';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';

/** How something is introduced: what it is called, a line about it, its glyph. */
export interface Introduction {
  title: string;
  help: string;
  glyph: string | undefined;
}

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
        title: capital(t(`status.${element.kind}`)),
        help: t('inspector.stencilUnknown', { id: visibleText(element.stencil) }),
        glyph: undefined,
      }
    );
  const boundary = boundaries[id];
  if (boundary !== undefined)
    return (
      knowledge.boundaries.get(boundary.kind) ?? {
        title: t('inspector.trustBoundary'),
        help: t('inspector.boundaryUnknown', { id: visibleText(boundary.kind) }),
        glyph: undefined,
      }
    );
  return { title: t('inspector.flow'), help: t('inspector.flowHelp'), glyph: 'route' };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
