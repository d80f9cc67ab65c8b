import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { whyNotInto } from '../../../shared/edits/arrange';
import { nameOfAll } from '../../../shared/edits/names';
import type { ThreatModel } from '../../../shared/model/threat-model';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { findSubjects } from '../../state/find-subjects';
import { useKnowledge } from '../../state/knowledge';
import { moveChosenInto } from '../../state/moving';
import { focusSubject } from '../../state/surfaces';
import { Dialog } from '../../ui/dialog';
import { Glyph } from '../../ui/marks';
import { type Pick, PickList } from '../../ui/pick-list';

/** Stands for no boundary among those that can be picked; no id looks like it. */
const nowhere = '>';

/** Brings what is chosen into a boundary without dragging: type a part of its name, Enter takes the first. */
export function MoveIntoDialog({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const model = useOpenDocument(({ history }) => history.present);
  const knowledge = useKnowledge();
  const [query, setQuery] = useState('');
  const [first = ''] = ids;
  const title = visibleText(t('moving.title', { name: nameOfAll(model, ids) }));
  const out: Pick[] =
    isSomewhere(model, ids) && t('moving.nowhere').toLowerCase().includes(query.trim().toLowerCase())
      ? [{ id: nowhere, title: t('moving.nowhere'), mark: <LogOut size={18} aria-hidden /> }]
      : [];
  const into = findSubjects(model, targetsOf(model, ids), query).map(
    ({ id, name, kind, inside }): Pick => ({
      id,
      title: name,
      detail: inside === null ? kind : `${kind}, ${t('moving.inside', { name: inside })}`,
      mark: (
        <Glyph
          knowledge={knowledge}
          id={knowledge.boundaries.get(model.boundaries[id]?.kind ?? '')?.glyph}
          size={18}
        />
      ),
    }),
  );
  return (
    <Dialog
      title={title}
      onClose={onClose}
      focusAfter={() => {
        focusSubject(first);
        return true;
      }}
    >
      <PickList
        label={t('moving.find')}
        listLabel={title}
        query={query}
        onQuery={setQuery}
        noneFits={t('moving.noneFits')}
        picks={[...into, ...out]}
        onPick={(id) => {
          onClose();
          moveChosenInto(ids, id === nowhere ? null : id);
        }}
      />
    </Dialog>
  );
}

/** The boundaries that all of these can go into and not all are in. */
function targetsOf(model: ThreatModel, ids: readonly string[]): string[] {
  const parents = ids.map((id) => (model.elements[id] ?? model.boundaries[id])?.parent);
  return Object.keys(model.boundaries).filter(
    (boundary) =>
      ids.every((id) => whyNotInto(model, id, boundary) === null) &&
      parents.some((parent) => parent !== boundary),
  );
}

const isSomewhere = (model: ThreatModel, ids: readonly string[]): boolean =>
  ids.some((id) => (model.elements[id] ?? model.boundaries[id])?.parent !== null);
