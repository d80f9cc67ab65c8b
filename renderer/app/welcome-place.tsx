import { useEffect, useState } from 'react';
import { Welcome } from '../features/library/welcome';
import { forgetModel, listModels } from '../storage/library';
import type { ModelEntry } from '../storage/rows';
import { actionOf, perform } from './actions';
import { fromTemplate, openKept, reopenFile } from './documents';

/** The welcome page with what the database keeps. */
export function WelcomePlace() {
  const [kept, setKept] = useState<ModelEntry[]>([]);
  useEffect(() => void listModels().then(setKept, () => setKept([])), []);
  const run = (id: string) => () => perform(actionOf(id));
  return (
    <Welcome
      kept={kept}
      onNew={run('new')}
      onOpen={run('open')}
      onImport={run('import')}
      onTemplate={(name) => void fromTemplate(name)}
      onKept={(id) => void openKept(id)}
      onForget={(id) => void forgetModel(id).then(async () => setKept(await listModels()))}
      onSettings={run('settings')}
      onRecent={(handle) => void reopenFile(handle)}
    />
  );
}
