import type { ClipboardCommand } from '../../../shared/desktop';
import { desktop } from '../../desktop';
import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { expectClipboard } from '../../state/clipboard';
import { duplicateChosen } from '../../state/duplicate';
import { say } from '../../state/notices';
import { chosenSubjects } from '../../state/selection';

/** The machine hands the clipboard to the page; a browser that doesn't leaves it to the keys. */
async function ask(command: ClipboardCommand, withDecisions = false): Promise<void> {
  expectClipboard(command, withDecisions);
  if (!(await desktop.clipboard(command))) say(t('objects.onlyByKeys'));
}

const isChosen = () => chosenSubjects().length > 0;

/** Taking things from a diagram to another place, and making more of them. */
export const clipboardActions: readonly Action[] = [
  {
    id: 'cut',
    group: 'edit',
    title: () => t('objects.cutThis'),
    words: () => t('synonyms.cut'),
    keys: ['mod+x'],
    role: 'cut',
    onlyIn: 'diagram',
    needs: 'change',
    isPossible: isChosen,
    whyNot: () => t('finding.chooseFirst'),
    run: () => void ask('cut'),
  },
  {
    id: 'copy',
    group: 'edit',
    title: () => t('objects.copy'),
    words: () => t('synonyms.copy'),
    keys: ['mod+c'],
    role: 'copy',
    onlyIn: 'diagram',
    needs: 'document',
    isPossible: isChosen,
    whyNot: () => t('finding.chooseFirst'),
    run: () => void ask('copy'),
  },
  {
    id: 'paste',
    group: 'edit',
    title: () => t('objects.paste'),
    words: () => t('synonyms.paste'),
    keys: ['mod+v'],
    role: 'paste',
    onlyIn: 'diagram',
    needs: 'change',
    run: () => void ask('paste'),
  },
  {
    id: 'paste-with-decisions',
    group: 'edit',
    title: () => t('objects.pasteDecided'),
    words: () => t('synonyms.pasteDecided'),
    keys: ['mod+shift+v'],
    onlyIn: 'diagram',
    needs: 'change',
    run: () => void ask('paste', true),
  },
  {
    id: 'duplicate',
    group: 'edit',
    title: () => t('objects.duplicate'),
    words: () => t('synonyms.duplicate'),
    keys: ['mod+d'],
    onlyIn: 'diagram',
    needs: 'change',
    isPossible: isChosen,
    whyNot: () => t('finding.chooseFirst'),
    run: duplicateChosen,
  },
];
