import { ChevronDown, House, Import, Moon, Redo2, Save, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { describeModel } from '../../shared/edits/describe';
import { visibleText, withoutUnseen } from '../../shared/model/visible-text';
import { desktop } from '../desktop';
import { useDocument, useIsReadOnly, useOpenDocument, whyReadOnly } from '../state/document';
import { useView, views } from '../state/view';
import { Button, IconButton } from '../ui/button';
import { TextField } from '../ui/fields';
import { Menu } from '../ui/menu';
import type { Action } from './actions';
import styles from './app.module.css';

const viewTitles = {
  diagram: 'Diagram',
  threats: 'Threats',
  questions: 'Questions',
  knowledge: 'Knowledge',
  report: 'Report',
} as const;
const exports = ['export-pdf', 'export-html', 'export-json', 'export-svg', 'save-as'];

/** Title, places, undo and redo, saving and exporting of the open model. */
export function TopBar({ actions }: { actions: Record<string, Action> }) {
  const title = useOpenDocument(({ history }) => history.present.title);
  const undo = useOpenDocument(({ history }) => history.undo.at(-1)?.label);
  const redo = useOpenDocument(({ history }) => history.redo.at(-1)?.label);
  const threats = useOpenDocument(({ analysis }) => analysis.threats.length);
  const questions = useOpenDocument(({ analysis }) => analysis.questions.length);
  const { execute, seal } = useDocument.getState();
  const view = useView((state) => state.view);
  const isReadOnly = useIsReadOnly();
  const saved = useSaveState();
  useEffect(() => void desktop.setTitle(`${visibleText(title) || 'Untitled model'} – Bulkhead`), [title]);
  const counts = { threats, questions } as Partial<Record<(typeof views)[number], number>>;
  const run = (name: string) => () => actions[name]?.run();
  return (
    <header className={styles.bar}>
      <IconButton label="Welcome page" onClick={run('welcome')}>
        <House size={17} aria-hidden />
      </IconButton>
      <div className={styles.title}>
        <TextField
          label="Title of the model"
          hideLabel
          value={withoutUnseen(title)}
          readOnly={isReadOnly}
          title={isReadOnly ? whyReadOnly : undefined}
          onChange={(event) => execute(describeModel({ title: withoutUnseen(event.target.value) }))}
          onBlur={seal}
        />
        <span className={styles.saved} title={saved}>
          {saved}
        </span>
      </div>
      <nav aria-label="Views" className={styles.views}>
        {views.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.view}
            aria-current={view === name ? 'page' : undefined}
            onClick={() => useView.getState().show(name)}
          >
            {viewTitles[name]}
            {counts[name] !== undefined && <span className={styles.count}>{counts[name]}</span>}
          </button>
        ))}
      </nav>
      <div className={styles.tools}>
        <IconButton
          label="Undo"
          hint={undo === undefined ? 'Nothing to undo' : `Undo: ${undo}`}
          disabled={undo === undefined}
          onClick={run('undo')}
        >
          <Undo2 size={17} aria-hidden />
        </IconButton>
        <IconButton
          label="Redo"
          hint={redo === undefined ? 'Nothing to redo' : `Redo: ${redo}`}
          disabled={redo === undefined}
          onClick={run('redo')}
        >
          <Redo2 size={17} aria-hidden />
        </IconButton>
        <IconButton label="Light or dark" onClick={run('toggle-theme')}>
          <Moon size={17} aria-hidden />
        </IconButton>
        <IconButton label="Import manifests" onClick={run('import')}>
          <Import size={17} aria-hidden />
        </IconButton>
        <Button onClick={run('save')}>
          <Save size={15} aria-hidden /> Save
        </Button>
        <Menu
          trigger={
            <Button look="primary">
              Export <ChevronDown size={15} aria-hidden />
            </Button>
          }
          entries={exports.map((name) => ({ label: actions[name]?.label ?? name, run: run(name) }))}
        />
      </div>
    </header>
  );
}

/** Whether the file has what the model has. What isn't in a file yet is kept by the app all the same. */
function useSaveState(): string {
  const file = useOpenDocument((document) => document.file);
  const isSame = useOpenDocument(({ inFile, history }) => inFile === history.present);
  const isReadOnly = useIsReadOnly();
  if (isReadOnly) return 'Read only: of a newer version';
  if (file === null) return 'Kept here, no file yet';
  return isSame ? `Saved in ${file.name}` : `Kept here; ${file.name} has the older state`;
}
