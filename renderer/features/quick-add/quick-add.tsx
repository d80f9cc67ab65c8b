import { Popover } from 'radix-ui';
import { useMemo, useRef, useState } from 'react';
import { type PlaceableEntry, placeablesOf } from '../../../shared/knowledge/placeables';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { findPlaceables } from '../../state/find-placeables';
import { useKnowledge } from '../../state/knowledge';
import { type Placeable, place } from '../../state/placing';
import { type Adding, useQuickAdd } from '../../state/quick-add';
import { readWish } from '../../state/read-wish';
import { nameOf } from '../../state/subject-index';
import { focusSubject, focusSurface, workingSurface } from '../../state/surfaces';
import { useView } from '../../state/view';
import { Segments } from '../../ui/fields';
import { giveBack } from '../../ui/give-back';
import { keysInWords } from '../../ui/keys-in-words';
import { Glyph } from '../../ui/marks';
import { type Held, PickList } from '../../ui/pick-list';
import { useFocusAfter } from '../../ui/use-focus-after';
import {
  type Beside,
  besideOf,
  likelyManner,
  type Manner,
  mannersOf,
  parentOf,
  placeBeside,
  turned,
} from './beside';
import styles from './quick-add.module.css';

/** What was added last, for whoever wants the same again. */
let recent: readonly string[] = [];
const keyOf = ({ type, id }: Placeable) => `${type} ${id}`;

/** Typing the name of what is wanted: it comes next to what is chosen, already connected. */
export function QuickAdd() {
  const adding = useQuickAdd((state) => state.adding);
  return adding && <QuickAddNear adding={adding} />;
}

function QuickAddNear({ adding: { beside: chosen, anchor, placeOf } }: { adding: Adding }) {
  const model = useOpenDocument(({ history }) => history.present);
  const knowledge = useKnowledge();
  const [text, setText] = useState('');
  /** The focus has gone somewhere else: to what is new, or where a person clicked. */
  const isLeft = useRef(false);
  // Read while this is made: from then on the field has the focus.
  const [before] = useState(() => document.activeElement);
  const anchored = useRef({ getBoundingClientRect: () => anchor });
  const beside = besideOf(model, chosen);
  const manners = mannersOf(beside);
  const [wanted, setWanted] = useState<Manner | null>(null);
  const { query, name: called } = readWish(text);
  const name = beside.of === 'nothing' ? '' : nameOf(model, beside.id);
  const entries = useMemo(() => placeablesOf(knowledge), [knowledge]);
  const hasElement = beside.of === 'element';
  const found = useMemo(
    () => (query === '' ? likelyFirst(entries, hasElement) : findPlaceables(entries, query)),
    [entries, query, hasElement],
  );
  const { end } = useQuickAdd.getState();
  const [at, setAt] = useState('');
  /** How it comes there unless a key is held. Who drew a flow to here wants one. */
  const mannerFor = (what: Placeable | undefined): Manner => {
    const kind = what?.type === 'element' ? knowledge.stencils.get(what.id)?.kind : undefined;
    return wanted ?? likelyManner(model, beside, placeOf ? undefined : kind);
  };
  const manner = mannerFor(found.find((entry) => keyOf(entry) === at));
  const parent = parentOf(beside, manner);

  const add = (key: string, { shift, mod }: Held) => {
    const what = found.find((entry) => keyOf(entry) === key);
    if (what === undefined) return;
    const usual = mannerFor(what);
    const how = mod ? 'alone' : shift ? turned(beside, usual) : usual;
    const { where, joined } = placeBeside(model, useView.getState().diagram, beside, what, how);
    recent = [key, ...recent.filter((one) => one !== key)].slice(0, 5);
    isLeft.current = true;
    end();
    // It goes into what is chosen here, whatever is selected.
    const into = parentOf(beside, how);
    if (where === undefined) useView.getState().select(into === null ? [] : [into]);
    place(what, placeOf?.(what) ?? where, joined, called);
  };
  useFocusAfter(() => {
    if (isLeft.current || giveBack(before)) return;
    if (chosen !== null) focusSubject(chosen);
    else focusSurface(workingSurface());
  });
  return (
    <Popover.Root open onOpenChange={(isOpen) => !isOpen && end()}>
      <Popover.Anchor virtualRef={anchored} />
      <Popover.Portal>
        <Popover.Content
          className={styles.box}
          aria-label={t('adding.title')}
          side="right"
          align="start"
          sideOffset={12}
          collisionPadding={12}
          onInteractOutside={() => {
            isLeft.current = true;
          }}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          <p className={styles.where}>
            {placeOf
              ? t('adding.here')
              : parent === null
                ? t('adding.onDiagram')
                : t('adding.inside', { boundary: nameOf(model, parent) })}
          </p>
          <PickList
            label={t('adding.label')}
            listLabel={t('adding.list')}
            placeholder={t('adding.placeholder')}
            query={text}
            onQuery={setText}
            noneFits={t('adding.noneFits')}
            onPick={add}
            at={at}
            onAt={setAt}
            picks={found.map((entry) => ({
              id: keyOf(entry),
              title: visibleText(entry.title),
              detail: entry.type === 'boundary' ? t('adding.boundary') : visibleText(entry.group),
              mark: <Glyph knowledge={knowledge} id={entry.glyph} size={18} />,
            }))}
          />
          {beside.of !== 'nothing' && (
            <>
              <Segments
                label={t('adding.manner')}
                value={manner}
                choices={manners.map((one) => ({ value: one, title: mannerInWords(one, beside.of, name) }))}
                onChange={(value) => setWanted(manners.find((one) => one === value) ?? manner)}
              />
              <p className={styles.keys}>
                {beside.of === 'element' && manner === 'alone'
                  ? t('adding.keysAlone', { turned: keysInWords('shift+enter') })
                  : beside.of === 'element'
                    ? t('adding.keys', {
                        turned: keysInWords('shift+enter'),
                        alone: keysInWords('mod+enter'),
                      })
                    : t('adding.keysInside', { turned: keysInWords('shift+enter'), name })}
              </p>
            </>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** What was added last, then what goes with what is chosen: elements beside an element. */
function likelyFirst(entries: readonly PlaceableEntry[], hasElement: boolean): PlaceableEntry[] {
  const rank = (entry: PlaceableEntry) => {
    const last = recent.indexOf(keyOf(entry));
    if (last >= 0) return last;
    return recent.length + (hasElement === (entry.type === 'element') ? 0 : 1);
  };
  return entries.toSorted((a, b) => rank(a) - rank(b));
}

/** How it comes there, in words. */
function mannerInWords(manner: Manner, of: Beside['of'], name: string): string {
  switch (manner) {
    case 'to':
      return t('adding.from', { name });
    case 'from':
      return t('adding.to', { name });
    case 'inside':
      return t('adding.inside', { boundary: name });
    case 'alone':
      return of === 'boundary' ? t('adding.nextTo', { name }) : t('adding.alone');
  }
}
