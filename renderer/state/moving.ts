import { makingRoom } from '../../shared/edits/make-room';
import { moveInto } from '../../shared/edits/move-into';
import { nameOfAll } from '../../shared/edits/names';
import { t } from '../language/words';
import { useDocument } from './document';
import { say } from './notices';
import { nameOf } from './subject-index';
import { useView } from './view';

/** Brings things into a boundary (null: out of all), where there is room, and says so. Returns whether it was done. */
export function moveChosenInto(ids: readonly string[], parent: string | null): boolean {
  const { document, execute } = useDocument.getState();
  const model = document?.history.present;
  if (model === undefined || ids.length === 0) return false;
  const { diagram } = useView.getState();
  if (!execute(makingRoom(diagram, moveInto(diagram, ids, parent)))) return false;
  const name = nameOfAll(model, ids);
  const isOne = ids.length === 1;
  if (parent === null) say(t(isOne ? 'moving.out' : 'moving.manyOut', { name }));
  else say(t(isOne ? 'moving.into' : 'moving.manyInto', { name, boundary: nameOf(model, parent) }));
  return true;
}
