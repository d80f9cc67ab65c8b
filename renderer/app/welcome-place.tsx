import { useEffect, useState } from 'react';
import { Welcome } from '../features/library/welcome';
import { forgetModel, type KeptModel, listModels } from '../storage/library';
import type { Action } from './actions';
import { fromTemplate, openKept, reopenFile } from './documents';

/** The welcome page with what the database keeps. */
export function WelcomePlace({ actions }: { actions: Record<string, Action> }) {
  const [kept, setKept] = useState<KeptModel[]>([]);
  useEffect(() => void listModels().then(setKept, () => setKept([])), []);
  const run = (name: string) => () => actions[name]?.run();
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
      onRecent={(handle) => void reopenFile(handle)}
    />
  );
}
