import { isLocked } from '../../../../shared/edits/lock';
import { useOpenDocument } from '../../../state/document';
import { useView } from '../../../state/view';

/** Whether something is to stay where it is on the diagram that is shown. */
export function useIsLocked(id: string): boolean {
  const diagram = useView((state) => state.diagram);
  return useOpenDocument(({ history }) => isLocked(history.present, diagram, id));
}
