import { useEffect, useMemo, useState } from 'react';
import { onMenuCommand } from '../desktop';
import { useDocument } from '../state/document';
import { say, useNotices } from '../state/notices';
import { useView } from '../state/view';
import { isTextField } from '../ui/text-field';
import { actionsOf, matchesKeys } from './actions';
import { Alarm } from './alarm';
import styles from './app.module.css';
import type { ImportResult } from './documents';
import { ImportDialog } from './import-dialog';
import { StatusLine } from './status-line';
import { TopBar } from './top-bar';
import { useKeptFocus } from './use-kept-focus';
import { WelcomePlace } from './welcome-place';
import { Workplace } from './workplace';

/** The window: the welcome page, or an open model with its places. */
export function App() {
  const isOpen = useDocument((state) => state.document !== null);
  const alarm = useNotices((state) => state.alarm);
  const [imported, setImported] = useState<ImportResult | null>(null);
  useKeptFocus();
  const actions = useMemo(() => actionsOf(setImported), []);

  // What was said in one place says nothing in another.
  useEffect(() => useView.subscribe(({ view }, before) => view !== before.view && say('')), []);
  useEffect(() => onMenuCommand((command) => actions[command]?.run()), [actions]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role=dialog]')) return;
      for (const action of Object.values(actions)) {
        if (action.keys === undefined || !matchesKeys(event, action.keys)) continue;
        if (isTextField(event.target) && !action.whileTyping) return;
        if (action.onlyIn !== undefined && useView.getState().view !== action.onlyIn) continue;
        if (action.needsDocument && useDocument.getState().document === null) return;
        event.preventDefault();
        action.run();
        return;
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [actions]);

  return (
    <div className={styles.window}>
      {alarm !== null && <Alarm message={alarm.message} />}
      {isOpen ? (
        <>
          <TopBar actions={actions} />
          <Workplace />
        </>
      ) : (
        <WelcomePlace actions={actions} />
      )}
      <StatusLine />
      {imported !== null && <ImportDialog result={imported} onClose={() => setImported(null)} />}
    </div>
  );
}
