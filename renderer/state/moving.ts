import { makingRoom } from '../../shared/edits/make-room';
import { moveInto } from '../../shared/edits/move-into';
import { t } from '../language/words';
import { useDocument } from './document';
import { say } from './notices';
import { nameOf } from './subject-index';
import { useView } from './view';

/** Brings things into a boundary (null: out of all), where there is room, and says so. Returns whether it was done. */
export function moveChosenInto(ids: readonly string[], parent: string | null): boolean {
  const { document, execute } = useDocument.getState();
  const model = document?.history.present;
  const [first, ...others] = ids;
  if (model === undefined || first === undefined) return false;
  const { diagram } = useView.getState();
  if (!execute(makingRoom(diagram, moveInto(diagram, ids, parent)))) return false;
  const name = nameOf(model, first);
  const count = ids.length;
  if (parent === null) say(others.length === 0 ? t('moving.out', { name }) : t('moving.manyOut', { count }));
  else {
    const boundary = nameOf(model, parent);
    say(
      others.length === 0 ? t('moving.into', { name, boundary }) : t('moving.manyInto', { count, boundary }),
    );
  }
  return true;
}
