import type { Point } from '../../../shared/model/geometry';
import { useDocument } from '../../state/document';
import { chosenSubjects } from '../../state/selection';
import { subjectsOfShown } from '../../state/shown';
import { rectangleOf } from '../../state/surfaces';
import { useView } from '../../state/view';
import { isTextField } from '../../ui/text-field';
import type { MenuSubject } from './offers';

/** A wish for a menu: what it is about, and where on the screen. */
export interface MenuRequest {
  subject: MenuSubject;
  /** Of the one thing that it is about; empty: several, or the diagram. */
  id: string;
  at: Point;
}

/** Where people work on what a diagram shows. */
const places = '[data-focus-home], [role=tree]';
const things = '.react-flow__node, .react-flow__edge, [data-subject]';

/** The place of an element where a menu can be had; null where there is none. */
const placeOf = (element: Element): Element | null => (isTextField(element) ? null : element.closest(places));

/**
 * What a right click on an element of the page asks for. What is under it becomes what is selected, unless it is part
 * of that already. Null: there is no menu here.
 */
export function requestAt(element: Element, at: Point): MenuRequest | null {
  if (placeOf(element) === null) return null;
  const data = element.closest<HTMLElement>(things)?.dataset;
  const shown = data?.subject ?? data?.id;
  const ids = shown === undefined ? [] : subjectsOfShown(shown);
  const { selection, select } = useView.getState();
  if (!ids.some((id) => selection.includes(id)) || ids.length === 0) select(ids);
  return about(useView.getState().selection, at);
}

/** What the menu key asks for, where the focus is. Null: there is no menu here. */
export function requestByKey(focused: Element): MenuRequest | null {
  const place = placeOf(focused);
  if (place === null) return null;
  const chosen = chosenSubjects();
  const [first] = chosen;
  if (useView.getState().selection.length === 0 && chosen.length > 0) useView.getState().select(chosen);
  const thing = first === undefined ? undefined : rectangleOf(first);
  const box = thing ?? place.getBoundingClientRect();
  // At the thing itself, near its beginning where it is large; of a whole place in the middle.
  const at = thing
    ? { x: box.x + Math.min(box.width / 2, 120), y: box.y + Math.min(box.height, 40) }
    : { x: box.x + box.width / 2, y: box.y + box.height / 3 };
  return about(chosen, at);
}

function about(ids: readonly string[], at: Point): MenuRequest {
  const [id = ''] = ids;
  if (ids.length === 0) return { subject: 'diagram', id: '', at };
  if (ids.length > 1) return { subject: 'several', id: '', at };
  const model = useDocument.getState().document?.history.present;
  if (model?.elements[id]) return { subject: 'element', id, at };
  if (model?.boundaries[id]) return { subject: 'boundary', id, at };
  return { subject: model?.flows[id] ? 'flow' : 'note', id, at };
}
