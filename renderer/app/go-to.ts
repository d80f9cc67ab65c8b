import type { Target } from '../features/commands/find-in-model';
import { useAsked } from '../state/asked';
import { useBrowsing } from '../state/browsing';
import { openDiagram, reveal } from '../state/diagrams';
import { shownFor } from '../state/shown';
import { useView } from '../state/view';
import { focusDrawn, focusWhenThere } from './focus-when-there';

/** Goes to something of the model or of the knowledge: shows its place, brings it into view, gives it the focus. */
export function goTo(target: Target): void {
  // What had the focus may be in another place of the window; where one goes, it goes too.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const { openThreat, show } = useView.getState();
  switch (target.to) {
    case 'subject':
      reveal([target.id]);
      focusDrawn(shownFor(target.id));
      break;
    case 'note':
      openDiagram(target.diagram);
      reveal([target.id]);
      focusDrawn(target.id);
      break;
    case 'diagram':
      openDiagram(target.id);
      focusDrawn(undefined);
      break;
    case 'threat':
      openThreat(target.key);
      focusWhenThere('main [role=listbox]');
      break;
    case 'orphans':
      show('threats');
      focusWhenThere('[data-orphans] > summary');
      break;
    case 'question':
      useAsked.getState().ask(target.subject, target.fact);
      show('questions');
      break;
    case 'assumption':
      show('report');
      focusWhenThere(`[data-assumption="${CSS.escape(target.id)}"]`);
      break;
    case 'thing':
      useBrowsing.getState().follow({ kind: target.kind, id: target.id });
      break;
  }
}
