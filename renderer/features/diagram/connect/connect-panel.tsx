import { X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../../../language/words';
import { useOpenDocument } from '../../../state/document';
import { type FoundSubject, findSubjects } from '../../../state/find-subjects';
import { useKnowledge } from '../../../state/knowledge';
import { readWish } from '../../../state/read-wish';
import { shownOn } from '../../../state/shown';
import { nameOf } from '../../../state/subject-index';
import { focusSubject } from '../../../state/surfaces';
import { useView } from '../../../state/view';
import { IconButton } from '../../../ui/button';
import { Glyph } from '../../../ui/marks';
import { Name } from '../../../ui/name';
import { PickList } from '../../../ui/pick-list';
import styles from './connect.module.css';
import { useConnecting } from './connecting';
import { nearestEnds } from './nearest-ends';

/** Picks a flow's ends over the canvas, which stays there to be clicked: the list and the canvas show the same. */
export function ConnectPanel({ bringIntoView }: { bringIntoView: (id: string) => void }) {
  const picking = useConnecting((state) => state.picking);
  return picking && <Panel key={picking.source} source={picking.source} bringIntoView={bringIntoView} />;
}

function Panel({ source, bringIntoView }: { source: string | null; bringIntoView: (id: string) => void }) {
  const model = useOpenDocument(({ history }) => history.present);
  const diagram = useView((state) => state.diagram);
  const knowledge = useKnowledge();
  const { candidate, consider, take, stop } = useConnecting();
  const [text, setText] = useState('');
  const shown = shownOn(model, diagram);
  const ends = useMemo(() => nearestEnds(model, shown, source), [model, shown, source]);
  const { query, name } = readWish(text);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    if (candidate !== null) bringIntoView(candidate);
  }, [candidate, bringIntoView]);

  const title =
    source === null ? t('connecting.titleAny') : t('connecting.title', { name: nameOf(model, source) });
  const leave = () => {
    stop();
    if (source !== null) focusSubject(source);
  };
  const leaveNow = useRef(leave);
  leaveNow.current = leave;
  // The canvas beside it can have the focus too: what takes all keys is left by Escape from wherever that is.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      leaveNow.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  const detailOf = ({ id, kind, inside }: FoundSubject) => {
    const place = inside === null ? kind : t('connecting.inside', { kind, boundary: inside });
    return shown.shownFor(id) === undefined ? `${place}, ${t('connecting.elsewhere')}` : place;
  };
  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={title}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        leave();
      }}
    >
      <header>
        <h2>
          <Name>{title}</Name>
        </h2>
        <IconButton label={t('connecting.stop')} onClick={leave}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      <PickList
        label={t(source === null ? 'connecting.findSource' : 'connecting.find')}
        listLabel={title}
        placeholder={t(source === null ? 'connecting.placeholderSource' : 'connecting.placeholder')}
        query={text}
        onQuery={setText}
        noneFits={t('connecting.noneFits')}
        picks={findSubjects(model, ends, query).map((found) => ({
          id: found.id,
          title: found.name,
          detail: detailOf(found),
          mark: (
            <Glyph
              knowledge={knowledge}
              id={knowledge.stencils.get(model.elements[found.id]?.stencil ?? '')?.glyph}
              size={18}
            />
          ),
        }))}
        at={candidate ?? ''}
        onAt={(id) => consider(id === '' ? null : id)}
        onPick={(id) => {
          take(id, name);
          focusChosen(source);
        }}
      />
    </div>
  );
}

/** To the new flow, once both ends are picked. */
function focusChosen(source: string | null): void {
  const [chosen] = useView.getState().selection;
  if (source !== null && chosen !== undefined) focusSubject(chosen);
}
