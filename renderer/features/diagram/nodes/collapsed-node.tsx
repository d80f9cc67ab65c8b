import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { collapsedSize } from '../../../../shared/model/collapse';
import { insideLines } from '../../../../shared/report/picture/draw-collapsed';
import { narrower } from '../../../../shared/report/text/fit-text';
import { t } from '../../../language/words';
import { useKnowledge } from '../../../state/knowledge';
import { useView } from '../../../state/view';
import { Glyph } from '../../../ui/marks';
import { Name } from '../../../ui/name';
import { ThreatBadge } from '../../../ui/threat-badge';
import { LockMark } from '../arranging/lock-mark';
import { useIsLocked } from '../arranging/use-is-locked';
import styles from '../diagram.module.css';
import { useLooks } from '../light/looks';
import type { CollapsedNode as Node } from '../projection/project';
import { useIsDropTarget } from '../snapping/drop-targets';
import { CollapseButton } from './collapse-button';
import own from './collapsed.module.css';
import { NameInPlace } from './name-in-place';

/** Room for words beside the button and the glyph. */
const room = (collapsedSize.width - 66) / narrower;

/** A boundary as one box: what is inside is counted, not shown. */
export const CollapsedNode = memo(function CollapsedNode({ id, data }: NodeProps<Node>) {
  const { boundary, badge, elements } = data;
  const knowledge = useKnowledge();
  const isRenaming = useView((state) => state.renaming === id);
  // Something inside is selected: the box stands for it.
  const standsIn = useView(({ selection }) => selection.length > 0 && !selection.includes(id));
  const isFixed = useIsLocked(id);
  const isTarget = useIsDropTarget(id);
  const looks = useLooks(id, badge);
  const kind = knowledge.boundaries.get(boundary.kind);
  const title = kind?.title ?? boundary.kind;
  return (
    <>
      <div
        {...looks}
        data-taking={isTarget ? '' : undefined}
        className={`${own.box} ${standsIn ? own.standsIn : ''} ${boundary.outOfScope ? styles.outOfScope : ''}`}
      >
        <CollapseButton id={id} name={boundary.name || title} isCollapsed />
        <Glyph knowledge={knowledge} id={kind?.glyph} size={20} />
        <div className={styles.words}>
          {isRenaming ? (
            <NameInPlace id={id} name={boundary.name} />
          ) : (
            <span className={own.name}>
              <Name>{boundary.name || title}</Name>
            </span>
          )}
          <span className={own.line}>{insideLines(boundary, title, elements, room, t).join('\n')}</span>
        </div>
      </div>
      {isFixed && <LockMark />}
      <ThreatBadge badge={badge} className={styles.corner} />
      {/* Lines end here; none is drawn from here, since flows join elements. */}
      <Handle
        type="source"
        position={Position.Top}
        isConnectable={false}
        className={own.end ?? ''}
        aria-hidden
      />
    </>
  );
});
