import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useDocument } from '../../state/document';
import { offerSurface } from '../../state/surfaces';
import { useView } from '../../state/view';
import { around, type Outlined, type Row, rowKeyOf } from './outline-rows';
import { useOutline } from './outline-state';

/** Makes the line of something the active one, and sees to it that it is there. */
export function showLine(
  outlined: Pick<Outlined, 'model' | 'within'>,
  rows: readonly Row[],
  id: string,
): void {
  const { open, activate, filter, find } = useOutline.getState();
  const key = rowKeyOf(outlined.model, id);
  if (filter !== '' && !rows.some((row) => row.key === key)) find('');
  open(outlined.model, around(outlined, id));
  activate(key);
}

/** Somebody waits for the focus to come to the tree, which isn't there yet. */
let isAwaited = false;

/** What the outline can do while it has no line: what is added then comes to be the first. */
export function useOfferedEmptyOutline(focus: () => void): void {
  useLayoutEffect(
    () =>
      offerSurface('outline', {
        focus,
        focusSubject: (id) => {
          useOutline.getState().activate(id);
          isAwaited = true;
        },
        rectangleOf: () => undefined,
        names: () => true,
      }),
    [focus],
  );
}

/**
 * Keeps the focus in the tree: what is asked to have it gets it as soon as its line is there, and when the line that
 * had it goes away, the one that takes its place has it.
 */
export function useTreeFocus(tree: RefObject<HTMLElement | null>) {
  const isWanted = useRef(isAwaited);
  isAwaited = false;
  const hadFocus = useRef(false);
  // After every drawing: a line may come into the page only when it is scrolled to.
  useLayoutEffect(() => {
    const isLost = hadFocus.current && document.activeElement === document.body;
    if (!isWanted.current && !isLost) return;
    const line = tree.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]');
    line?.focus({ preventScroll: true });
    if (line) isWanted.current = false;
  });
  return {
    /** Gives the focus to the line of this key once it is drawn as the active one. */
    want: (key: string) => {
      const { activeElement } = document;
      isWanted.current = !(activeElement instanceof HTMLElement && activeElement.dataset.row === key);
    },
    onFocus: () => {
      hadFocus.current = true;
    },
    onBlur: ({ relatedTarget, target }: FocusEvent) => {
      isWanted.current = false;
      // What goes away leaves the focus to nobody; it is still there when somebody went elsewhere.
      if (relatedTarget !== null) hadFocus.current = false;
      else
        setTimeout(() => {
          if (target.isConnected) hadFocus.current = false;
        });
    },
  };
}

/** What the outline can do for the rest of the window. */
export function useOfferedOutline(
  tree: RefObject<HTMLElement | null>,
  outlined: Outlined,
  rows: readonly Row[],
  want: (key: string) => void,
): void {
  const latest = useRef({ outlined, rows, want });
  latest.current = { outlined, rows, want };
  useLayoutEffect(() => {
    const modelNow = () => useDocument.getState().document?.history.present ?? latest.current.outlined.model;
    return offerSurface('outline', {
      focusSubject: (id) => {
        const model = modelNow();
        latest.current.want(rowKeyOf(model, id));
        showLine({ ...latest.current.outlined, model }, latest.current.rows, id);
      },
      focus: () => tree.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus(),
      rectangleOf: (id) =>
        tree.current
          ?.querySelector(`[data-row="${CSS.escape(rowKeyOf(modelNow(), id))}"]`)
          ?.getBoundingClientRect(),
      names: (id) => {
        const { elements, boundaries, flows } = modelNow();
        return (elements[id] ?? boundaries[id] ?? flows[id]) !== undefined;
      },
    });
  }, [tree]);
}

/**
 * Brings into view what is selected elsewhere, and what gets a name.
 * @param own what the tree itself selected last
 */
export function useFollowed(
  outlined: Outlined,
  rows: readonly Row[],
  own: RefObject<readonly string[] | null>,
): void {
  const selection = useView((state) => state.selection);
  const renaming = useView((state) => state.renamingInOutline);
  const latest = useRef({ outlined, rows });
  latest.current = { outlined, rows };
  useLayoutEffect(() => {
    const { outlined: shown, rows: lines } = latest.current;
    const isActive = lines.some(({ key, id }) => key === useOutline.getState().active && id === renaming);
    if (renaming !== null && !isActive) showLine(shown, lines, renaming);
  }, [renaming]);
  useEffect(() => {
    const { outlined: shown, rows: lines } = latest.current;
    const [first] = selection;
    if (first === undefined || selection === own.current) return;
    const active = lines.find(({ key }) => key === useOutline.getState().active);
    if (active === undefined || !selection.includes(active.id)) showLine(shown, lines, first);
  }, [selection, own]);
}
