import { Welcome } from '../features/library/welcome';
import { actionOf, perform } from './actions';
import { fromTemplate, reopenFile } from './documents';
import { useLibrary } from './use-library';

/** The welcome page with what the app keeps. */
export function WelcomePlace() {
  const { models, space, actions } = useLibrary();
  const run = (id: string) => () => perform(actionOf(id));
  return (
    <Welcome
      kept={models}
      room={space}
      library={actions}
      onNew={run('new')}
      onOpen={run('open')}
      onImport={run('import')}
      onTemplate={(name) => void fromTemplate(name)}
      onSettings={run('settings')}
      onRecent={(handle) => void reopenFile(handle)}
    />
  );
}
