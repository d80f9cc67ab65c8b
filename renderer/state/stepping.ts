import type { ThreatModel } from '../../shared/model/threat-model';
import { inWords, t } from '../language/words';
import { shows } from './diagrams';
import { useDocument } from './document';
import { say } from './notices';
import { useView } from './view';

/** Steps back and forward through what was done, told in the status line. */

export type Step = 'undo' | 'redo';

/** The name of the step that undo or redo would take. */
export function nextStep(step: Step): string | undefined {
  const label = useDocument.getState().document?.history[step].at(-1)?.label;
  return label && inWords(label);
}

/** Takes one step, says what that was, and selects what came back by it. */
export function takeStep(step: Step): void {
  const name = nextStep(step);
  if (name === undefined) return;
  selectingWhatComes(() => useDocument.getState()[step]());
  say(t(step === 'undo' ? 'app.undone' : 'app.redone', { name }));
}

/** Goes to where so many steps are done, and says where that is. */
export function goToStep(done: number): void {
  selectingWhatComes(() => useDocument.getState().jumpTo(done));
  const label = useDocument.getState().document?.history.undo.at(-1)?.label;
  say(label === undefined ? t('finding.wentToStart') : t('finding.wentToStep', { name: inWords(label) }));
}

function selectingWhatComes(act: () => void): void {
  const before = useDocument.getState().document?.history.present;
  act();
  const now = useDocument.getState().document?.history.present;
  if (before === undefined || now === undefined) return;
  const { diagram, select } = useView.getState();
  const come = whatCame(before, now, diagram);
  if (come.length > 0) select(come);
}

/** What a diagram shows that the model had not before; of flows, not those that came along with an end of theirs. */
export function whatCame(before: ThreatModel, now: ThreatModel, diagram: string): string[] {
  const notes = now.diagrams[diagram]?.notes ?? {};
  const isNew = (id: string) =>
    [before.elements, before.boundaries, before.flows].every((things) => things[id] === undefined);
  const flows = Object.values(now.flows).filter(
    ({ id, source, target }) => isNew(id) && !isNew(source) && !isNew(target),
  );
  const things = [...Object.keys(now.elements), ...Object.keys(now.boundaries)].filter(isNew);
  const written = Object.keys(notes).filter((id) => before.diagrams[diagram]?.notes?.[id] === undefined);
  return [...things, ...flows.map(({ id }) => id), ...written].filter((id) => shows(now, diagram, id));
}
