import { useEffect } from 'react';
import { inWords, t } from '../../language/words';
import { announce } from '../../state/announcements';
import { type OpenDocument, useDocument } from '../../state/document';
import { useNotices } from '../../state/notices';
import { useView } from '../../state/view';
import { isTextField } from '../../ui/text-field';
import { whereItIs } from './where-it-is';

/** What follows within so long is one thing to tell, in milliseconds: a key held down, a frame drawn. */
const pause = 400;

const isOn = (places: string): boolean => {
  const { activeElement } = document;
  return (
    !isTextField(activeElement) &&
    (activeElement === document.body || activeElement?.closest(places) !== null)
  );
};

/**
 * Tells of edits and of how much is selected, where nobody has said anything: the status line, or the control that
 * was used. Controls of the inspector say themselves what they are set to.
 */
export function useTold(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isSaid = false;
    const stopNotices = useNotices.subscribe(({ message }, before) => {
      if (message !== '' && message !== before.message) isSaid = true;
    });
    const soon = (tell: () => void) => {
      clearTimeout(timer);
      // Who does something says so after it is done.
      isSaid = false;
      timer = setTimeout(() => !isSaid && tell(), pause);
    };
    const stopEdits = useDocument.subscribe(({ document: now }, { document: before }) => {
      if (now === null || before === null || now.id !== before.id) return;
      if (now.history.present !== before.history.present) soon(() => tellEdit(now));
    });
    const stopSelection = useView.subscribe(({ selection, renaming, view }, before) => {
      if (selection === before.selection || renaming !== null || view !== 'diagram') return;
      const count = selection.length;
      if (count === before.selection.length || count === 1 || !isOn('[data-focus-home]')) return;
      soon(() => announce(count === 0 ? t('walk.selectedNone') : t('walk.selectedMany', { count })));
    });
    return () => {
      clearTimeout(timer);
      stopNotices();
      stopEdits();
      stopSelection();
    };
  }, []);
}

function tellEdit({ history }: OpenDocument): void {
  const label = history.undo.at(-1)?.label;
  if (label === undefined || !isOn('[data-focus-home], [role=tree]')) return;
  const { selection, diagram } = useView.getState();
  const [moved] = selection;
  const place =
    label.key === 'edits.move' && moved !== undefined
      ? whereItIs(history.present, diagram, moved)
      : undefined;
  announce(place ?? t('announce.done', { name: inWords(label) }));
}
