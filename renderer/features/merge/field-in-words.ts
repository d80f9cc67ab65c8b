import type { MessageKey } from '../../../shared/language/phrase';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';

const titles = new Map<string, MessageKey>([
  ['name', 'merge.fieldName'],
  ['title', 'merge.fieldTitle'],
  ['description', 'merge.fieldDescription'],
  ['text', 'merge.fieldText'],
  ['kind', 'merge.fieldKind'],
  ['stencil', 'merge.fieldStencil'],
  ['source', 'merge.fieldEnds'],
  ['outOfScope', 'merge.fieldOutOfScope'],
  ['locked', 'merge.fieldLocked'],
  ['collapsed', 'merge.fieldCollapsed'],
  ['revision', 'merge.fieldRevision'],
  ['order', 'merge.fieldOrder'],
  ['inside', 'merge.fieldInside'],
  ['diagrams', 'merge.diagrams'],
  ['x', 'merge.position'],
  ['width', 'merge.size'],
]);

/** What fields are called; one that a newer version or another program added, by its own name. */
export function fieldInWords(fields: readonly string[]): string {
  // Of those that belong together, the first one tells which they are.
  const [first = ''] = fields;
  const title = titles.get(first);
  return title === undefined ? visibleText(first) : t(title);
}
