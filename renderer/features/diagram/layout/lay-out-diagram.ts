import { layOut } from '../../../../shared/edits/lay-out';
import { labelOfSeveral } from '../../../../shared/edits/names';
import { phrase } from '../../../../shared/language/phrase';
import { layOutDiagram as placesFor } from '../../../../shared/layout/lay-out-diagram';
import { t } from '../../../language/words';
import { canvas } from '../../../state/canvas';
import { useDocument, whyReadOnly } from '../../../state/document';
import { refuse, say } from '../../../state/notices';
import { useView } from '../../../state/view';
import { glide } from './glide';
import { layOutBeside } from './layouters';

/** Milliseconds after which it is said that layout is at work. */
const silence = 300;

let current: AbortController | undefined;

/**
 * Lays out the diagram that is shown, or these elements and boundaries of it with all that is in them, as one step
 * that can be undone. Works beside the window and says in the status line how it goes; Escape stops it.
 */
export async function layOutDiagram(ids?: readonly string[]): Promise<void> {
  const { document: open, execute } = useDocument.getState();
  const { diagram: diagramId } = useView.getState();
  const model = open?.history.present;
  const diagram = model?.diagrams[diagramId];
  if (open === null || model === undefined || diagram === undefined) return;
  if (open.readOnly) return refuse(whyReadOnly());

  const job = beginJob();
  try {
    const places = await placesFor(model, diagram, (part) => layOutBeside(part, job.signal), ids);
    job.signal.throwIfAborted();
    const count = Object.keys(places).length;
    if (count === 0) return say(t('layout.tidyAlready'));
    // What was laid out isn't what is there now.
    if (
      useDocument.getState().document?.history.present !== model ||
      useView.getState().diagram !== diagramId
    )
      return refuse(t('layout.overtaken'));
    const label = ids ? labelOfSeveral('edits.layOut', ids) : phrase('edits.layOut', { name: diagram.name });
    let isDone = false;
    glide(() => {
      isDone = execute(layOut(diagramId, places, label, { makesRoom: ids !== undefined }));
    });
    if (!isDone) return;
    // The canvas has to know the new places first.
    if (ids === undefined) requestAnimationFrame(() => requestAnimationFrame(() => canvas()?.showAll()));
    say(t('layout.done', { count }));
  } catch (error) {
    if (!job.signal.aborted) throw error;
    if (job.signal.reason === byPerson) say(t('layout.stopped'));
  } finally {
    job.end();
  }
}

const byPerson = 'stopped by a person';

/** One layout at a time: a new one ends the last. Escape ends it too. */
function beginJob(): { signal: AbortSignal; end: () => void } {
  current?.abort('another begins');
  const controller = new AbortController();
  current = controller;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    controller.abort(byPerson);
  };
  window.addEventListener('keydown', onKeyDown, { capture: true });
  const announcing = setTimeout(() => say(t('layout.working')), silence);
  const end = () => {
    clearTimeout(announcing);
    window.removeEventListener('keydown', onKeyDown, { capture: true });
    if (current === controller) current = undefined;
  };
  controller.signal.addEventListener('abort', end, { once: true });
  return { signal: controller.signal, end };
}
