import { expand, setCollapsed } from '../../shared/edits/collapse';
import { collapsedAround, isCollapsed } from '../../shared/model/collapse';
import { shownParent } from '../../shared/model/geometry';
import { t } from '../language/words';
import { canvas } from './canvas';
import { useDocument } from './document';
import { say } from './notices';
import { chosenSubjects } from './selection';
import { nameOf } from './subject-index';
import { useView } from './view';

/** Shows boundaries of the diagram as one box each, or opens them; they are selected then. */
export function collapseBoundaries(ids: readonly string[], isToCollapse: boolean): void {
  const { execute, document } = useDocument.getState();
  const { diagram, select } = useView.getState();
  const [first] = ids;
  if (document === null || first === undefined) return;
  let isDone = false;
  const change = () => {
    isDone = execute(isToCollapse ? setCollapsed(diagram, ids, true) : expand(diagram, ids));
  };
  const port = canvas();
  if (port && !isToCollapse) port.glide(change);
  else change();
  if (!isDone) return;
  select(ids);
  const name = nameOf(document.history.present, first);
  say(t(isToCollapse ? 'lines.collapsed' : 'lines.expanded', { count: ids.length, name }));
}

/**
 * The boundaries that are meant when boundaries are to be collapsed or expanded, and which of it: those that are
 * chosen; else those around what is chosen. When one of them is open, all are to be collapsed.
 */
export function boundariesToToggle(): { ids: readonly string[]; isToCollapse: boolean } {
  const model = useDocument.getState().document?.history.present;
  const diagram = model?.diagrams[useView.getState().diagram];
  if (model === undefined || diagram === undefined) return { ids: [], isToCollapse: true };
  const chosen = chosenSubjects().filter((id) => diagram.placements[id] !== undefined);
  const boundaries = chosen.filter((id) => model.boundaries[id] !== undefined);
  const meant =
    boundaries.length > 0
      ? boundaries
      : chosen.flatMap(
          (id) => collapsedAround(model, diagram, id) ?? shownParent(model, diagram.placements, id) ?? [],
        );
  const ids = [...new Set(meant)];
  return { ids, isToCollapse: ids.length === 0 || ids.some((id) => !isCollapsed(model, diagram, id)) };
}
