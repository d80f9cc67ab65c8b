import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import '@fontsource-variable/inter';
import '@xyflow/react/dist/base.css';
import '../ui/tokens.css';
import { desktop } from '../desktop';
import { applyLanguage, useLanguage } from '../language/words';
import { keepDiagramShown } from '../state/diagrams';
import { applyTheme } from '../state/preferences';
import { keepEverything } from '../storage/keep';
import { App } from './app';
import { guardClosing } from './closing';
import { reopenLast } from './documents';
import { keepHouse, recoverFromCopies } from './housekeeping';
import { restorePacks } from './packs';
import { watchFile } from './watch-file';

// The policy of the page allows no generated code; Zod asks for it unless told not to.
z.config({ jitless: true });

applyTheme();
applyLanguage();
void desktop.setLanguage(useLanguage.getState().language);
useLanguage.subscribe(({ language }) => void desktop.setLanguage(language));
keepEverything();
guardClosing();
keepDiagramShown();
watchFile();
const root = document.getElementById('root');
if (root)
  void Promise.all([restorePacks(), recoverFromCopies()])
    .then(reopenLast)
    .finally(() => {
      createRoot(root).render(<App />);
      requestIdleCallback(() => void keepHouse(), { timeout: 5000 });
    });
