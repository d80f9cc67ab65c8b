import { useDocument, whyReadOnly } from './document';
import { refuse } from './notices';
import { useView } from './view';

/** Lets a person type the name of something where it stands, unless the document can only be looked at. */
export function startRenaming(id: string): void {
  if (useDocument.getState().document?.readOnly) refuse(whyReadOnly());
  else useView.getState().rename(id);
}
