import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import type { ClipboardCommand } from '../../../../shared/desktop';
import { fragmentMime } from '../../../../shared/edits/fragment-text';
import { copyChosen, takeExpected, takeWithDecisions } from '../../../state/clipboard';
import { useDocument, whyReadOnly } from '../../../state/document';
import { refuse } from '../../../state/notices';
import { isTextField } from '../../../ui/text-field';
import { seenIn } from '../view/frame';
import { pasteFragment, pasteText, type Sight } from './paste-on-canvas';
import { livePointer, useLivePointer } from './pointer';

/** What has a clipboard of its own while it is there. */
const over = '[role=dialog], [role=alertdialog], [role=menu]';

/** Whether somebody means text that they selected, or a field that they type in, rather than the diagram. */
function isAboutText(event: ClipboardEvent): boolean {
  if (isTextField(event.target) || document.querySelector(over)) return true;
  const isOnCanvas = document.activeElement?.closest('[data-focus-home]');
  return event.type !== 'paste' && !isOnCanvas && getSelection()?.isCollapsed === false;
}

/**
 * Copies, cuts and pastes what the diagram shows by the platform's own clipboard, whoever asks for it: keys, the
 * machine's menu, an action. Other models and windows take all of it, other programs the names.
 */
export function useClipboard(): void {
  const { screenToFlowPosition, getViewport } = useReactFlow();
  const store = useStoreApi();
  useLivePointer();
  useEffect(() => {
    const sight = (): Sight => {
      const pointer = livePointer();
      return {
        pointer: pointer && screenToFlowPosition(pointer, { snapToGrid: false }),
        seen: seenIn(getViewport(), store.getState()),
      };
    };
    const onEvent = (event: ClipboardEvent) => {
      const command = event.type as ClipboardCommand;
      const expected = takeExpected(command);
      if (event.defaultPrevented || event.clipboardData === null) return;
      if (expected === null && isAboutText(event)) return;
      event.preventDefault();
      if (command !== 'paste') {
        const copied = copyChosen(command === 'cut');
        if (copied === null) return;
        event.clipboardData.setData(fragmentMime, copied.fragment);
        event.clipboardData.setData('text/plain', copied.names);
        return;
      }
      const withDecisions = takeWithDecisions() || expected?.withDecisions === true;
      if (useDocument.getState().document?.readOnly) return refuse(whyReadOnly());
      const fragment = event.clipboardData.getData(fragmentMime);
      if (fragment !== '') pasteFragment(fragment, sight(), withDecisions);
      else pasteText(event.clipboardData.getData('text/plain'), sight());
    };
    const commands: ClipboardCommand[] = ['cut', 'copy', 'paste'];
    for (const command of commands) document.addEventListener(command, onEvent);
    return () => {
      for (const command of commands) document.removeEventListener(command, onEvent);
    };
  }, [screenToFlowPosition, getViewport, store]);
}
