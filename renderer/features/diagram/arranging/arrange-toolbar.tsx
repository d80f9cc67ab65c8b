import { type ReactFlowState, useStore } from '@xyflow/react';
import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceAround,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceAround,
  Lock,
  LockOpen,
  type LucideIcon,
  Scaling,
} from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { Fragment, type KeyboardEvent } from 'react';
import { shallow } from 'zustand/shallow';
import { type Alignment, type Axis, alignments, axes } from '../../../../shared/edits/align';
import { t } from '../../../language/words';
import {
  alignChosen,
  canArrange,
  distributeChosen,
  sameSizeForChosen,
  toggleLock,
  wouldLock,
} from '../../../state/arranging';
import { alignmentWords, axisWords } from '../../../state/arranging-words';
import { useIsReadOnly, useOpenDocument } from '../../../state/document';
import { useView } from '../../../state/view';
import { focusOnCanvas } from '../focus';
import styles from './arranging.module.css';
import { toolbarPlace } from './toolbar-place';

const alignmentIcons: Record<Alignment, LucideIcon> = {
  left: AlignStartVertical,
  centre: AlignCenterVertical,
  right: AlignEndVertical,
  top: AlignStartHorizontal,
  middle: AlignCenterHorizontal,
  bottom: AlignEndHorizontal,
};
const axisIcons: Record<Axis, LucideIcon> = {
  horizontally: AlignHorizontalSpaceAround,
  vertically: AlignVerticalSpaceAround,
};

interface Tool {
  title: string;
  icon: LucideIcon;
  least: number;
  run: () => void;
}

const groups = (): Tool[][] => [
  alignments.map((one) => ({
    title: alignmentWords[one](),
    icon: alignmentIcons[one],
    least: 2,
    run: () => alignChosen(one),
  })),
  [
    ...axes.map((one) => ({
      title: axisWords[one](),
      icon: axisIcons[one],
      least: 3,
      run: () => distributeChosen(one),
    })),
    { title: t('edits.sameSize'), icon: Scaling, least: 2, run: sameSizeForChosen },
  ],
  [
    {
      title: t(wouldLock() ? 'objects.lock' : 'objects.unlock'),
      icon: wouldLock() ? Lock : LockOpen,
      least: 1,
      run: toggleLock,
    },
  ],
];

/** Where selected things lie on the screen; null while they are being moved or chosen. */
function selectedBox(state: ReactFlowState): [number, number, number, number, number, number] | null {
  if (state.userSelectionActive) return null;
  const [x, y, zoom] = state.transform;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { selected, dragging, internals, measured } of state.nodeLookup.values()) {
    if (!selected) continue;
    if (dragging) return null;
    const at = internals.positionAbsolute;
    left = Math.min(left, at.x);
    top = Math.min(top, at.y);
    right = Math.max(right, at.x + (measured.width ?? 0));
    bottom = Math.max(bottom, at.y + (measured.height ?? 0));
  }
  if (left > right) return null;
  const scaled = [left * zoom + x, top * zoom + y, right * zoom + x, bottom * zoom + y] as const;
  return [...scaled, state.width, state.height];
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
  const box = useStore(selectedBox, shallow);
  if (box === null || !canArrange(2)) return null;
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    (event.target as HTMLElement).blur();
    focusOnCanvas(first);
  };
  return (
    <Toolbar.Root
      className={`${styles.toolbar} nokey`}
      style={toolbarPlace(box)}
      aria-label={t('objects.arranging')}
      data-arranging
      onKeyDown={leave}
    >
      {groups().map((tools, index) => (
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
