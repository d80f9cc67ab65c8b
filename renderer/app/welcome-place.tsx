import { useEffect, useState } from 'react';
import { Welcome } from '../features/library/welcome';
import { forgetModel, type KeptModel, listModels } from '../storage/library';
import { actionOf, perform } from './actions';
import { fromTemplate, openKept, reopenFile } from './documents';

/** The welcome page with what the database keeps. */
export function WelcomePlace() {
  const [kept, setKept] = useState<KeptModel[]>([]);
  useEffect(() => void listModels().then(setKept, () => setKept([])), []);
  const run = (id: string) => () => perform(actionOf(id));
  return (
    <Welcome
      kept={kept}
      onNew={run('new')}
      onOpen={run('open')}
      onImport={run('import')}
      onTemplate={(name) => void fromTemplate(name)}
      onKept={(id) => {
        const model = kept.find((one) => one.id === id);
        if (model) void openKept(model);
      }}
      onForget={(id) => void forgetModel(id).then(async () => setKept(await listModels()))}
      onSettings={run('settings')}
      onRecent={(handle) => void reopenFile(handle)}
    />
  );
}
