import { type ReactFlowState, useStore } from '@xyflow/react';
import { Toolbar } from 'radix-ui';
import { Fragment, type KeyboardEvent } from 'react';
import { shallow } from 'zustand/shallow';
import { t } from '../../../language/words';
import { canArrange } from '../../../state/arranging';
import { arrangingTools } from '../../../state/arranging-tools';
import { useIsReadOnly, useOpenDocument } from '../../../state/document';
import { useView } from '../../../state/view';
import { focusOnCanvas } from '../focus';
import { lyingNow, scaled } from '../nodes/on-screen';
import styles from './arranging.module.css';
import { toolbarPlace } from './toolbar-place';

/** Where the toolbar stands; null while what is selected is being moved or chosen. */
function placeNow(state: ReactFlowState): [left: number, top: number] | null {
  if (state.userSelectionActive) return null;
  const { selected, solid } = lyingNow(state);
  if (selected === null) return null;
  const [x, y, zoom] = state.transform;
  const others = solid.flatMap(({ box, isSelected }) => (isSelected ? [] : [scaled(box, x, y, zoom)]));
  const { left, top } = toolbarPlace(scaled(selected, x, y, zoom), state, others);
  return [left, top];
}

/** Buttons over several selected things, that bring them into line. */
export function ArrangeToolbar() {
  const isOfSeveral = useView(({ selection }) => selection.length > 1);
  const isReadOnly = useIsReadOnly();
  return isOfSeveral && !isReadOnly ? <Tools /> : null;
}

function Tools() {
  const [first = ''] = useView(({ selection }) => selection);
  // What can be arranged changes with the model.
  useOpenDocument(({ history }) => history.present);
  const place = useStore(placeNow, shallow);
  if (place === null || !canArrange(2)) return null;
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    (event.target as HTMLElement).blur();
    focusOnCanvas(first);
  };
  return (
    <Toolbar.Root
      className={`${styles.toolbar} nokey`}
      style={{ left: place[0], top: place[1] }}
      aria-label={t('objects.arranging')}
      data-arranging
      onKeyDown={leave}
    >
      {arrangingTools().map((tools, index) => (
        <Fragment key={tools[0]?.title}>
          {index > 0 && <Toolbar.Separator className={styles.separator ?? ''} />}
          {tools.map(({ title, icon: Icon, least, run }) => (
            <Toolbar.Button
              key={title}
              className={styles.tool ?? ''}
              aria-label={title}
              title={title}
              disabled={!canArrange(least)}
              onClick={run}
            >
              <Icon size={16} aria-hidden />
            </Toolbar.Button>
          ))}
        </Fragment>
      ))}
    </Toolbar.Root>
  );
}
