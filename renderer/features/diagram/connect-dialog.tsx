import { useMemo, useState } from 'react';
import { whyNotConnect } from '../../../shared/edits/connect';
import { absoluteRectangles } from '../../../shared/model/geometry';
import type { ThreatModel } from '../../../shared/model/threat-model';
import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { findSubjects } from '../../state/find-subjects';
import { useKnowledge } from '../../state/knowledge';
import { readWish } from '../../state/read-wish';
import { nameOf } from '../../state/subject-index';
import { focusSubject } from '../../state/surfaces';
import { useView } from '../../state/view';
import { Dialog } from '../../ui/dialog';
import { Glyph } from '../../ui/marks';
import { PickList } from '../../ui/pick-list';

/** To the new flow, or to where it would have started. */
function focusChosen(): boolean {
  const [chosen] = useView.getState().selection;
  if (chosen !== undefined) focusSubject(chosen);
  return chosen !== undefined;
}

/** Draws a flow without a mouse: type a part of the target's name, Enter takes the first. */
export function ConnectDialog({
  source,
  onConnect,
  onClose,
}: {
  source: string;
  onConnect: (target: string, name: string) => void;
  onClose: () => void;
}) {
  const model = useOpenDocument(({ history }) => history.present);
  const diagram = useView((state) => state.diagram);
  const knowledge = useKnowledge();
  const [text, setText] = useState('');
  const targets = useMemo(() => nearestFirst(model, diagram, source), [model, diagram, source]);
  const { query, name = '' } = readWish(text);
  return (
    <Dialog
      title={t('connecting.title', { name: nameOf(model, source) })}
      onClose={onClose}
      focusAfter={focusChosen}
    >
      <PickList
        label={t('connecting.find')}
        listLabel={t('connecting.title', { name: nameOf(model, source) })}
        placeholder={t('connecting.placeholder')}
        query={text}
        onQuery={setText}
        noneFits={t('connecting.noneFits')}
        picks={findSubjects(model, targets, query).map(({ id, name: title, kind, inside }) => ({
          id,
          title,
          detail: inside === null ? kind : t('connecting.inside', { kind, boundary: inside }),
          mark: (
            <Glyph
              knowledge={knowledge}
              id={knowledge.stencils.get(model.elements[id]?.stencil ?? '')?.glyph}
              size={18}
            />
          ),
        }))}
        onPick={(id) => onConnect(id, name)}
      />
    </Dialog>
  );
}

/** The elements that a flow can go to, the nearest on the diagram first, then those that it doesn't show. */
function nearestFirst(model: ThreatModel, diagramId: string, source: string): string[] {
  const diagram = model.diagrams[diagramId];
  const places = diagram ? absoluteRectangles(model, diagram) : undefined;
  const own = places?.get(source);
  const distance = (id: string) => {
    const place = places?.get(id);
    return own && place ? Math.hypot(place.x - own.x, place.y - own.y) : Number.MAX_VALUE;
  };
  return Object.keys(model.elements)
    .filter((id) => whyNotConnect(model, source, id) === null)
    .map((id) => ({ id, far: distance(id) }))
    .sort((a, b) => a.far - b.far)
    .map(({ id }) => id);
}
