import {
  addDiagram,
  copyDiagram,
  hideFromDiagram,
  openInside,
  removeDiagram,
  showOnDiagram,
} from '../../shared/edits/diagrams';
import { newId } from '../../shared/edits/place-subjects';
import { diagramsInOrder } from '../../shared/model/diagrams-in-order';
import type { Diagram, ThreatModel } from '../../shared/model/threat-model';
import { allInWords, t } from '../language/words';
import { canvas } from './canvas';
import { useDocument } from './document';
import { say } from './notices';
import { chosenSubjects } from './selection';
import { nameOf } from './subject-index';
import { useView } from './view';

/** The diagrams of the open model: which one is shown, and what people do with them. */

const modelNow = (): ThreatModel | undefined => useDocument.getState().document?.history.present;

/** Whether a diagram shows something; a flow is shown where both its ends are. */
export function shows(model: ThreatModel, diagram: string, id: string): boolean {
  const view = model.diagrams[diagram];
  const flow = model.flows[id];
  if (view === undefined) return false;
  if (flow) return [flow.source, flow.target].every((end) => view.placements[end] !== undefined);
  return view.placements[id] !== undefined || view.notes?.[id] !== undefined;
}

/** Shows a diagram of the open model, and says which. What is selected stays so where the diagram shows it. */
export function openDiagram(id: string): void {
  const model = modelNow();
  const shown = model?.diagrams[id];
  if (model === undefined || shown === undefined) return;
  const { selection, diagram: before } = useView.getState();
  useView.setState({ diagram: id, view: 'diagram', renaming: null });
  if (id !== before) say(whatIsShown(model, shown));
  const kept = selection.filter((one) => shows(model, id, one));
  if (kept.length < selection.length) useView.getState().select(kept);
}

function whatIsShown(model: ThreatModel, { name, inside }: Diagram): string {
  if (inside === undefined || model.boundaries[inside] === undefined) return t('diagram.shown', { name });
  return t('diagram.openedInside', { name: nameOf(model, inside) });
}

/** A diagram that shows all of these, or else most of them: the one that is open where that does as well. */
export function diagramShowing(model: ThreatModel, ids: readonly string[]): string | undefined {
  const { diagram } = useView.getState();
  const shown = (id: string) => ids.filter((one) => shows(model, id, one)).length;
  const [best] = diagramsInOrder(model)
    .map(({ id }) => ({ id, count: shown(id) + (id === diagram ? 0.5 : 0) }))
    .filter(({ count }) => count >= 1)
    .sort((a, b) => b.count - a.count);
  return best?.id;
}

/** Selects things and brings them into view, on a diagram that shows them. Returns whether there is one. */
export function reveal(ids: readonly string[]): boolean {
  const model = modelNow();
  const diagram = model && diagramShowing(model, ids);
  if (model === undefined || diagram === undefined) {
    say(t('diagram.nowhereShown'));
    useView.getState().show('diagram');
    useView.getState().select(ids);
    return false;
  }
  openDiagram(diagram);
  const seen = ids.filter((id) => shows(model, diagram, id));
  useView.getState().select(seen);
  const names = allInWords(seen.map((id) => nameOf(model, id)));
  say(t('diagram.revealed', { names, name: model.diagrams[diagram]?.name ?? '' }));
  // The canvas has to be there first.
  requestAnimationFrame(() => requestAnimationFrame(() => canvas()?.showSubjects(ids)));
  return true;
}

/** Goes on to the next diagram, or back; after the last comes the first. */
export function stepDiagram(by: 1 | -1): void {
  const model = modelNow();
  if (model === undefined) return;
  const all = diagramsInOrder(model).map(({ id }) => id);
  const next = all.at((all.indexOf(useView.getState().diagram) + by) % all.length);
  if (next !== undefined) openDiagram(next);
}

/** Makes an empty diagram, shows it and asks for its name. */
export function newDiagram(): void {
  const model = modelNow();
  if (model === undefined) return;
  const name = t('diagram.newDiagramName', { count: Object.keys(model.diagrams).length + 1 });
  const id = newId(model, name, 'diagram');
  if (!useDocument.getState().execute(addDiagram(id, name))) return;
  openDiagram(id);
  useView.getState().rename(id);
  say(t('diagram.addedDiagram'));
}

/** Makes a copy of the diagram that is shown, and shows that. */
export function copyShownDiagram(): void {
  const model = modelNow();
  const { diagram } = useView.getState();
  const from = model?.diagrams[diagram];
  if (model === undefined || from === undefined) return;
  const name = t('diagram.copyOf', { name: from.name });
  const id = newId(model, name, 'diagram');
  if (!useDocument.getState().execute(copyDiagram(id, diagram, name))) return;
  openDiagram(id);
  useView.getState().rename(id);
}

/** Deletes the diagram that is shown; what it shows stays in the model. */
export function deleteShownDiagram(): void {
  const model = modelNow();
  const { diagram } = useView.getState();
  const name = model?.diagrams[diagram]?.name;
  if (name === undefined || !useDocument.getState().execute(removeDiagram(diagram))) return;
  say(t('diagram.deletedDiagram', { name }));
}

/** Shows the diagram of a boundary's inside; makes it when there is none yet. */
export function openInsideOf(boundary: string): void {
  const model = modelNow();
  const subject = model?.boundaries[boundary];
  if (model === undefined || subject === undefined) return;
  const known = Object.values(model.diagrams).find(({ inside }) => inside === boundary);
  if (known) {
    openDiagram(known.id);
    return;
  }
  const title = subject.name || boundary;
  const id = newId(model, `inside ${title}`, 'inside');
  const edit = openInside(id, boundary, useView.getState().diagram, title);
  if (!useDocument.getState().execute(edit)) return;
  openDiagram(id);
  say(t('diagram.openedInside', { name: title }));
}

/** From the inside of a boundary to a diagram that shows the boundary itself among others. */
export function openOutside(): void {
  const model = modelNow();
  const boundary = shownInside();
  if (model === undefined || boundary === undefined) return;
  const { diagram } = useView.getState();
  const outer = diagramsInOrder(model).find(({ id }) => id !== diagram && shows(model, id, boundary));
  if (outer === undefined) return;
  openDiagram(outer.id);
  useView.getState().select([boundary]);
  say(t('diagram.openedOutside', { name: outer.name, boundary: nameOf(model, boundary) }));
}

/** The boundary whose inside the shown diagram is. */
export const shownInside = (): string | undefined => modelNow()?.diagrams[useView.getState().diagram]?.inside;

/** Takes what is chosen off the diagram that is shown. */
export function hideChosen(): void {
  const model = modelNow();
  const { diagram } = useView.getState();
  const ids = chosenSubjects().filter((id) => model?.diagrams[diagram]?.placements[id]);
  if (ids.length === 0 || !useDocument.getState().execute(hideFromDiagram(diagram, ids))) return;
  useView.getState().select([]);
  say(t('diagram.hidden', { count: ids.length }));
}

/** Shows things of the model on the diagram that is open, and selects them. */
export function showHere(ids: readonly string[]): void {
  const { diagram } = useView.getState();
  if (ids.length === 0 || !useDocument.getState().execute(showOnDiagram(diagram, ids, canvas()?.middle())))
    return;
  useView.getState().select(ids);
}

/** Keeps a diagram shown that the model has: undo may have taken the one that was. */
export function keepDiagramShown(): () => void {
  return useDocument.subscribe(({ document }) => {
    const model = document?.history.present;
    if (model === undefined || model.diagrams[useView.getState().diagram]) return;
    const [first] = diagramsInOrder(model);
    if (first) openDiagram(first.id);
  });
}
