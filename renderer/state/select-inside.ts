import { isWithin } from '../../shared/model/containment';
import { t } from '../language/words';
import { useDocument } from './document';
import { say } from './notices';
import { chosenSubjects } from './selection';
import { nameOf } from './subject-index';
import { useView } from './view';

/** The boundary that is chosen, or the one around what is. */
export function chosenBoundary(): string | null {
  const model = useDocument.getState().document?.history.present;
  const [first = ''] = chosenSubjects();
  if (model?.boundaries[first]) return first;
  return model?.elements[first]?.parent ?? null;
}

/** Selects all that the diagram shows in the chosen boundary, with the flows between that. */
export function selectInside(): void {
  const model = useDocument.getState().document?.history.present;
  const { diagram, select } = useView.getState();
  const boundary = chosenBoundary();
  const placements = model?.diagrams[diagram]?.placements;
  if (model === undefined || boundary === null || placements === undefined) return;
  const members = [...Object.values(model.boundaries), ...Object.values(model.elements)]
    .filter(({ id, parent }) => placements[id] && isWithin(model, parent, boundary))
    .map(({ id }) => id);
  const inside = new Set(members);
  const flows = Object.values(model.flows).filter(
    ({ source, target }) => inside.has(source) && inside.has(target),
  );
  const name = nameOf(model, boundary);
  const all = [...members, ...flows.map(({ id }) => id)];
  if (all.length > 0) select(all);
  say(
    all.length === 0
      ? t('objects.nothingInside', { boundary: name })
      : t('objects.selectedInside', { count: all.length, boundary: name }),
  );
}
