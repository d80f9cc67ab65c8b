import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { visibleText } from '../../../../shared/model/visible-text';
import { titleLines } from '../../../../shared/report/picture/scene-of';
import { useIsReadOnly } from '../../../state/document';
import { useKnowledge } from '../../../state/knowledge';
import { useView } from '../../../state/view';
import { Glyph } from '../../../ui/marks';
import { Name } from '../../../ui/name';
import { ThreatBadge } from '../../../ui/threat-badge';
import { LockMark } from '../arranging/lock-mark';
import { useIsLocked } from '../arranging/use-is-locked';
import styles from '../diagram.module.css';
import { useLooks } from '../light/looks';
import type { BoundaryNode as Node } from '../projection/project';
import { useIsDropTarget } from '../snapping/drop-targets';
import { AddBeside } from './add-beside';
import { CollapseButton } from './collapse-button';
import { NameInPlace } from './name-in-place';
import { ResizeGrips } from './resize-grips';
import { useIsAlone } from './use-is-alone';

/** A side so long that drawing it in dashes takes seconds, in every frame. */
const vast = 20_000;

/** A trust boundary: its title and border are gripped, its inside belongs to what is in it. */
export const BoundaryNode = memo(function BoundaryNode({
  id,
  data,
  selected,
  width = 0,
  height = 0,
}: NodeProps<Node>) {
  const { boundary, badge } = data;
  const lines = titleLines(boundary.name, { width });
  const knowledge = useKnowledge();
  const isRenaming = useView((state) => state.renaming === id);
  const isReadOnly = useIsReadOnly();
  const isAlone = useIsAlone(selected);
  const isFixed = useIsLocked(id);
  const looks = useLooks(id, badge);
  const isTarget = useIsDropTarget(id);
  const kind = knowledge.boundaries.get(boundary.kind);
  const title = kind?.title ?? boundary.kind;
  return (
    <>
      {isAlone && !isReadOnly && !isFixed && <ResizeGrips id={id} type="boundary" />}
      {isAlone && !isReadOnly && <AddBeside id={id} name={visibleText(boundary.name || title)} isInside />}
      <div
        {...looks}
        data-taking={isTarget ? '' : undefined}
        data-vast={Math.max(width, height) > vast ? '' : undefined}
        className={`${styles.boundary} ${boundary.outOfScope ? styles.outOfScope : ''}`}
      >
        <div className={`${styles.title} boundary-grip`}>
          <CollapseButton id={id} name={boundary.name || title} isCollapsed={false} />
          <Glyph knowledge={knowledge} id={kind?.glyph} size={16} />
          {isRenaming ? (
            <>
              <NameInPlace id={id} name={boundary.name} />
              <span className={styles.kind}>{title}</span>
            </>
          ) : (
            <span className={styles.titleWords} data-lines={Math.max(1, lines.length)}>
              <span className={styles.titleName}>
                {lines.length > 1 ? (
                  <>
                    <Name>{lines[0] ?? ''}</Name>
                    {'\n'}
                    <Name>{lines[1] ?? ''}</Name>
                  </>
                ) : (
                  <Name>{boundary.name || title}</Name>
                )}
              </span>
              {lines.length < 2 && boundary.name !== '' && boundary.name !== title && (
                <span className={styles.kind}>{title}</span>
              )}
            </span>
          )}
          <ThreatBadge badge={badge} />
        </div>
        {isFixed && <LockMark />}
        {['top', 'right', 'bottom', 'left'].map((side) => (
          <div key={side} className={`${styles.edge} ${styles[side]} boundary-grip`} />
        ))}
      </div>
    </>
  );
});
