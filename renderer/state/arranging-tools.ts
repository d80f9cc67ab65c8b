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
import { type Alignment, type Axis, alignments, axes } from '../../shared/edits/align';
import { t } from '../language/words';
import { alignChosen, distributeChosen, sameSizeForChosen, toggleLock, wouldLock } from './arranging';
import { alignmentWords, axisWords } from './arranging-words';

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

/** A button that brings selected things into line. */
export interface ArrangingTool {
  title: string;
  icon: LucideIcon;
  /** How many things it takes. */
  least: number;
  run: () => void;
}

/** What brings several selected things into line, wherever it is offered: aligning, spreading, locking. */
export const arrangingTools = (): ArrangingTool[][] => [
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
