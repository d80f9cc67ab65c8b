import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { useDocument, whyReadOnly } from '../../state/document';
import { forgetRefusal, refuse } from '../../state/notices';
import { useView } from '../../state/view';
import { arrangeActions } from './arrange-actions';
import { clipboardActions } from './clipboard-actions';
import { diagramActions } from './diagram-actions';
import { drawActions } from './draw-actions';
import { editActions } from './edit-actions';
import { exportActions } from './export-actions';
import { fileActions } from './file-actions';
import { fileTroubleActions } from './file-trouble-actions';
import { findActions } from './find-actions';
import { helpActions } from './help-actions';
import { insertActions } from './insert-actions';
import { languageActions } from './language-actions';
import { objectActions } from './object-actions';
import { outlineActions } from './outline-actions';
import { reviewActions } from './review-actions';
import { viewActions } from './view-actions';
import { writingActions } from './writing-actions';

/** Everything that a person can do, in the order in which menus and the help show it. */
export const actions: readonly Action[] = [
  ...fileActions,
  ...fileTroubleActions,
  ...reviewActions,
  ...exportActions,
  ...writingActions,
  ...editActions,
  ...clipboardActions,
  ...insertActions,
  ...diagramActions,
  ...arrangeActions,
  ...outlineActions,
  ...drawActions,
  ...objectActions,
  ...viewActions,
  ...languageActions,
  ...findActions,
  ...helpActions,
];

const byId = new Map(actions.map((action) => [action.id, action]));

/** The action of this id. @throws when there is none: a mistake in the code */
export function actionOf(id: string): Action {
  const action = byId.get(id);
  if (action === undefined) throw new Error(`There is no action “${id}”.`);
  return action;
}

/** Whether an action could do something now; a document that can only be read is said when it is tried. */
export function isPossible(action: Action): boolean {
  if (action.needs !== 'nothing' && useDocument.getState().document === null) return false;
  return action.isPossible?.() ?? true;
}

/** Why an action can't be done now, for people. Null when it can; empty where nobody says why. */
export function whyNot(action: Action): string | null {
  const { document } = useDocument.getState();
  if (action.needs !== 'nothing' && document === null) return t('finding.needsModel');
  if (action.needs === 'change' && document?.readOnly) return whyReadOnly();
  return isPossible(action) ? null : (action.whyNot?.() ?? '');
}

/** Does it, in the place where it can be done. */
export function perform(action: Action): void {
  if (!isPossible(action)) return;
  forgetRefusal();
  const { view, show } = useView.getState();
  if (action.needs === 'change' && useDocument.getState().document?.readOnly) refuse(whyReadOnly());
  else if (action.onlyIn === undefined || action.onlyIn === view) action.run();
  else {
    show(action.onlyIn);
    // The place has to be there first.
    requestAnimationFrame(() => requestAnimationFrame(action.run));
  }
}
