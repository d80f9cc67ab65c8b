import { useEffect, useLayoutEffect } from 'react';
import { useLanguage } from '../language/words';
import { useDocument } from '../state/document';
import { say, useNotices } from '../state/notices';
import { useView } from '../state/view';
import { performByKeys } from './actions/keys';
import { Alarm } from './alarm';
import { Announcer } from './announcing/announcer';
import styles from './app.module.css';
import { ContextMenu } from './context-menu/context-menu';
import { Dialogs } from './dialogs-shown';
import { StatusLine } from './status-line';
import { TopBar } from './top-bar';
import { TourPlace } from './tour-place';
import { useKeptFocus } from './use-kept-focus';
import { useNativeMenu } from './use-native-menu';
import { WelcomePlace } from './welcome-place';
import { Workplace } from './workplace';

/** The window, made anew in another language. */
export function App() {
  const language = useLanguage((state) => state.language);
  return <Window key={language} />;
}

/** The welcome page, or an open model with its places. */
function Window() {
  const isOpen = useDocument((state) => state.document !== null);
  const alarm = useNotices((state) => state.alarm);
  useKeptFocus();
  useNativeMenu();

  // What was said in one place says nothing in another.
  useEffect(() => useView.subscribe(({ view }, before) => view !== before.view && say('')), []);
  // Before the window is painted: whoever sees it can press keys.
  useLayoutEffect(() => {
    window.addEventListener('keydown', performByKeys);
    return () => window.removeEventListener('keydown', performByKeys);
  }, []);

  return (
    <div className={styles.window}>
      {alarm !== null && <Alarm alarm={alarm} />}
      {isOpen ? (
        <>
          <TopBar />
          <Workplace />
        </>
      ) : (
        <WelcomePlace />
      )}
      <StatusLine />
      <Announcer />
      <Dialogs />
      {isOpen && <ContextMenu />}
      <TourPlace />
    </div>
  );
}
