import { version } from '../../package.json';
import { knowledgeVersion } from '../../shared/knowledge/knowledge';
import { HelpSheet } from '../features/help/help-sheet';
import { currentKnowledge } from '../state/knowledge';
import { actionOf, isPossible, perform } from './actions';
import { helpSections } from './actions/help-sections';

/** The help sheet, made of the same actions and gestures that everything else is made of. */
export function HelpPlace({ onClose }: { onClose: () => void }) {
  const tour = actionOf('tour');
  return (
    <HelpSheet
      sections={helpSections()}
      about={{ version, knowledge: knowledgeVersion(currentKnowledge()) }}
      onTour={isPossible(tour) ? () => perform(tour) : null}
      onClose={onClose}
    />
  );
}
