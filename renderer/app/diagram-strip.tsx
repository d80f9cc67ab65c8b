import { DiagramTabs } from '../features/diagrams/diagram-tabs';
import { useView } from '../state/view';
import { actionOf, isPossible, perform } from './actions';

const offered = ['rename-diagram', 'show-things', 'copy-diagram', 'open-outside', 'delete-diagram'];

/** The strip of diagrams, with the actions that are about the one that is shown. */
export function DiagramStrip() {
  // What is possible depends on it.
  useView((state) => state.diagram);
  const entries = offered
    .map(actionOf)
    .filter(isPossible)
    .map((action) => ({ label: action.title(), run: () => perform(action) }));
  return <DiagramTabs onNew={() => perform(actionOf('new-diagram'))} entries={entries} />;
}
