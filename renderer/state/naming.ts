import { rename } from '../../shared/edits/describe';
import { withoutUnseen } from '../../shared/model/visible-text';
import { useDocument, whyReadOnly } from './document';
import { refuse } from './notices';
import { useView } from './view';

/** Lets a person type the name of something where it stands, unless the document can only be looked at. */
export function startRenaming(id: string): void {
  if (useDocument.getState().document?.readOnly) refuse(whyReadOnly());
  else useView.getState().rename(id);
}

/** Keeps a name that was typed where it stands, as a step of its own. */
export function keepName(id: string, before: string, typed: string): void {
  if (typed === withoutUnseen(before)) return;
  const { execute, seal } = useDocument.getState();
  execute(rename(id, withoutUnseen(typed).trim()));
  seal();
}
