import {
  ChevronDown,
  CircleHelp,
  House,
  Import,
  Moon,
  Redo2,
  Save,
  Search,
  Settings,
  Undo2,
} from 'lucide-react';
import { useEffect } from 'react';
import { visibleText } from '../../shared/model/visible-text';
import { desktop } from '../desktop';
import { StepsMenu } from '../features/history/steps-menu';
import { titleShown } from '../language/title-shown';
import { t } from '../language/words';
import { useIsReadOnly, useOpenDocument } from '../state/document';
import { useKeeping } from '../state/keeping';
import { useView, views } from '../state/view';
import { Button, IconButton } from '../ui/button';
import { keysInWords } from '../ui/keys-in-words';
import { Menu } from '../ui/menu';
import { actionOf, perform } from './actions';
import { exportActions } from './actions/export-actions';
import styles from './app.module.css';
import { useDialogs } from './dialogs';
import { TitleField } from './title-field';

const exports = [...exportActions.map(({ id }) => id), 'picture', 'save-as'];

/** Letters of a title that a window's title bar takes; a name with much that isn't seen is several times as long there. */
const longestTitle = 300;

/** Title, places, undo and redo, saving and exporting of the open model. */
export function TopBar() {
  const title = useOpenDocument(({ history }) => history.present.title);
  const canUndo = useOpenDocument(({ history }) => history.undo.length > 0);
  const canRedo = useOpenDocument(({ history }) => history.redo.length > 0);
  // The tooltips say what the next step is.
  useOpenDocument(({ history }) => history);
  const threats = useOpenDocument(({ analysis }) => analysis.threats.length);
  const questions = useOpenDocument(({ analysis }) => analysis.questions.length);
  const view = useView((state) => state.view);
  const saved = useSaveState();
  const { open, close } = useDialogs();
  useEffect(
    () => void desktop.setTitle(`${visibleText(titleShown(title)).slice(0, longestTitle)} – Bulkhead`),
    [title],
  );
  const counts = { threats, questions } as Partial<Record<(typeof views)[number], number>>;
  const run = (id: string) => () => perform(actionOf(id));
  return (
    <header className={styles.bar}>
      <IconButton label={t('app.welcomePage')} onClick={run('welcome')}>
        <House size={17} aria-hidden />
      </IconButton>
      <div className={styles.title}>
        <TitleField />
        <button
          type="button"
          className={styles.saved}
          title={t('app.savedAndRevisions', { saved })}
          aria-label={t('app.savedAndRevisions', { saved })}
          onClick={run('revisions')}
        >
          <span className={styles.savedText}>{saved}</span>
        </button>
      </div>
      <nav aria-label={t('app.views')} className={styles.views}>
        {views.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.view}
            data-tour={name}
            aria-current={view === name ? 'page' : undefined}
            onClick={() => useView.getState().show(name)}
          >
            {actionOf(`view-${name}`).title()}
            {counts[name] !== undefined && <span className={styles.count}>{counts[name]}</span>}
          </button>
        ))}
      </nav>
      <div className={styles.tools}>
        <IconButton
          label={actionOf('find').title()}
          hint={`${actionOf('find').title()}  ${keysInWords('mod+f')}`}
          onClick={run('find')}
        >
          <Search size={17} aria-hidden />
        </IconButton>
        <IconButton
          label={t('actions.undo')}
          hint={canUndo ? actionOf('undo').title() : t('app.nothingToUndo')}
          disabled={!canUndo}
          onClick={run('undo')}
        >
          <Undo2 size={17} aria-hidden />
        </IconButton>
        <StepsMenu
          isOpen={open?.name === 'history'}
          onOpen={(isOpen) => (isOpen ? run('history')() : close())}
        />
        <IconButton
          label={t('actions.redo')}
          hint={canRedo ? actionOf('redo').title() : t('app.nothingToRedo')}
          disabled={!canRedo}
          onClick={run('redo')}
        >
          <Redo2 size={17} aria-hidden />
        </IconButton>
        <IconButton label={t('actions.toggleTheme')} onClick={run('toggle-theme')}>
          <Moon size={17} aria-hidden />
        </IconButton>
        <IconButton label={t('actions.help')} hint={`${t('actions.help')}  F1`} onClick={run('help')}>
          <CircleHelp size={17} aria-hidden />
        </IconButton>
        <IconButton label={t('settings.title')} onClick={run('settings')}>
          <Settings size={17} aria-hidden />
        </IconButton>
        <IconButton label={t('app.importManifests')} onClick={run('import')}>
          <Import size={17} aria-hidden />
        </IconButton>
        <Button onClick={run('save')}>
          <Save size={15} aria-hidden /> {t('actions.save')}
        </Button>
        <Menu
          trigger={
            <Button look="primary" data-tour="export">
              {t('app.export')} <ChevronDown size={15} aria-hidden />
            </Button>
          }
          entries={exports.map((id) => ({ label: actionOf(id).title(), run: run(id) }))}
        />
      </div>
    </header>
  );
}

/** Whether the file has what the model has. What isn't in a file yet is kept by the app all the same. */
function useSaveState(): string {
  const file = useOpenDocument((document) => document.file);
  const isSame = useOpenDocument(({ inFile, history }) => inFile === history.present);
  const isOnlyInMemory = useKeeping((state) => state.isOnlyInMemory);
  const isReadOnly = useIsReadOnly();
  if (isReadOnly) return t('app.savedReadOnly');
  if (isOnlyInMemory && !isSame) return t('app.savedNowhere');
  if (file === null) return t('app.savedHere');
  return t(isSame ? 'app.savedInFile' : 'app.savedHereOlderFile', { file: file.name });
}
