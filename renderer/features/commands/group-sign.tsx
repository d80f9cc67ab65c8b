import {
  ArrowRight,
  BookOpen,
  Box,
  CircleHelp,
  Link2,
  ListChecks,
  type LucideIcon,
  Map as MapIcon,
  Pin,
  Scale,
  Shapes,
  ShieldAlert,
  ShieldCheck,
  SquareDashed,
  StickyNote,
  Tag,
} from 'lucide-react';
import { t } from '../../language/words';
import type { FoundGroup } from './find-in-model';
import styles from './finder.module.css';

const signs: Record<FoundGroup, LucideIcon> = {
  element: Box,
  flow: ArrowRight,
  boundary: SquareDashed,
  note: StickyNote,
  diagram: MapIcon,
  threat: ShieldAlert,
  question: CircleHelp,
  decision: Scale,
  assumption: Pin,
  fact: Tag,
  rule: BookOpen,
  mitigation: ShieldCheck,
  control: ListChecks,
  reference: Link2,
  stencil: Shapes,
};

const titles: Record<FoundGroup, () => string> = {
  element: () => t('finding.groupElement'),
  flow: () => t('finding.groupFlow'),
  boundary: () => t('finding.groupBoundary'),
  note: () => t('finding.groupNote'),
  diagram: () => t('finding.groupDiagram'),
  threat: () => t('finding.groupThreat'),
  question: () => t('finding.groupQuestion'),
  decision: () => t('finding.groupDecision'),
  assumption: () => t('finding.groupAssumption'),
  fact: () => t('finding.groupFact'),
  rule: () => t('finding.groupRule'),
  mitigation: () => t('finding.groupMitigation'),
  control: () => t('finding.groupControl'),
  reference: () => t('finding.groupReference'),
  stencil: () => t('finding.groupStencil'),
};

/** What a sort of things is called. */
export const groupTitle = (group: FoundGroup): string => titles[group]();

/** A small sign of a sort; its name stands elsewhere. */
export function GroupSign({ group }: { group: FoundGroup }) {
  const Sign = signs[group];
  return <Sign size={16} className={styles.sign} aria-hidden />;
}
