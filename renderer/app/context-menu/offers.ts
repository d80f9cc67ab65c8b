import { t } from '../../language/words';

/** What a menu is about: one thing, several, or the diagram where nothing lies. */
export type MenuSubject = 'element' | 'flow' | 'boundary' | 'note' | 'several' | 'diagram';

/** An action by its id, or several under one name. */
export type Offer = string | { title: () => string; ids: readonly string[] };

const clipboard: readonly Offer[] = ['cut', 'copy', 'duplicate'];
const order: Offer = {
  title: () => t('finding.menuOrder'),
  ids: ['order-front', 'order-forward', 'order-backward', 'order-back'],
};
const align: Offer = {
  title: () => t('finding.menuAlign'),
  ids: [
    'align-left',
    'align-centre',
    'align-right',
    'align-top',
    'align-middle',
    'align-bottom',
    'distribute-horizontally',
    'distribute-vertically',
    'same-size',
  ],
};
const leaving: readonly Offer[] = ['hide-from-diagram', 'delete'];
const looking: readonly Offer[] = ['threats-of', 'zoom-to-selection'];

/** What makes sense where, in sections. What isn't possible at the moment is left out. */
export const offers: Record<MenuSubject, readonly (readonly Offer[])[]> = {
  element: [['rename', 'connect', 'quick-add', 'move-into'], looking, clipboard, [order, 'lock'], leaving],
  flow: [['rename', 'reverse'], looking, ['delete']],
  boundary: [
    ['rename', 'quick-add', 'move-into'],
    ['open-inside', 'collapse', 'select-inside', 'lay-out'],
    looking,
    clipboard,
    [order, 'lock'],
    leaving,
  ],
  note: [['rename'], clipboard, [order, 'lock'], ['delete']],
  several: [
    [align, 'lay-out', 'move-into', 'reverse'],
    ['zoom-to-selection', 'copy-picture'],
    clipboard,
    [order, 'lock'],
    leaving,
    ['select-none'],
  ],
  diagram: [
    ['quick-add', 'find-stencil', 'note', 'show-things', 'paste', 'paste-with-decisions'],
    ['select-all', 'lay-out'],
    ['zoom-to-fit', 'zoom-to-actual-size', 'toggle-heat'],
    ['rename-diagram', 'copy-diagram', 'open-outside', 'picture'],
    ['undo', 'redo'],
  ],
};
