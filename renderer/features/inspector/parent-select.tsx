import { move, whyNotInto } from '../../../shared/edits/arrange';
import { freeSpot } from '../../../shared/edits/grow';
import { elementSize } from '../../../shared/edits/sizes';
import { visibleText } from '../../../shared/model/visible-text';
import { compareNames, t } from '../../language/words';
import { useDocument, useOpenDocument } from '../../state/document';
import { useView } from '../../state/view';
import { Select } from '../../ui/fields';

/** The boundary that something is in; choosing another moves it there, where there is room. */
export function ParentSelect({ id }: { id: string }) {
  const model = useOpenDocument(({ history }) => history.present);
  const diagram = useView((state) => state.diagram);
  const parent = (model.elements[id] ?? model.boundaries[id])?.parent ?? null;
  const choices = Object.values(model.boundaries)
    .filter((boundary) => boundary.id !== id && whyNotInto(model, id, boundary.id) === null)
    .map(({ id: value, name }) => ({ value, title: visibleText(name || value) }))
    .sort((a, b) => compareNames(a.title, b.title));
  const moveInto = (value: string) => {
    const target = value === '' ? null : value;
    const size = model.diagrams[diagram]?.placements[id] ?? elementSize;
    const spot = freeSpot(model, diagram, target, size);
    useDocument.getState().execute(move(diagram, [{ id, parent: target, ...spot }]));
  };
  return (
    <Select
      label={t('inspector.inBoundary')}
      value={parent ?? ''}
      choices={[{ value: '', title: t('inspector.inNoBoundary') }, ...choices]}
      onChange={(event) => moveInto(event.target.value)}
    />
  );
}
