import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { visibleText } from '../../../../shared/model/visible-text';
import { kindLines } from '../../../../shared/report/picture/kind-lines';
import { t } from '../../../language/words';
import { useIsReadOnly } from '../../../state/document';
import { useKnowledge } from '../../../state/knowledge';
import { useView } from '../../../state/view';
import { Glyph } from '../../../ui/marks';
import { Name } from '../../../ui/name';
import { ThreatBadge } from '../../../ui/threat-badge';
import { LockMark } from '../arranging/lock-mark';
import { useIsLocked } from '../arranging/use-is-locked';
import { Handles } from '../crowd/handles';
import styles from '../diagram.module.css';
import { useLooks } from '../light/looks';
import type { ElementNode as Node } from '../projection/project';
import { AddBeside } from './add-beside';
import { NameInPlace } from './name-in-place';
import { ResizeGrips } from './resize-grips';
import { useIsAlone } from './use-is-alone';

const shapes = {
  'external entity': styles.entity,
  process: styles.process,
  'data store': styles.store,
} as const;

/** An element, drawn by the conventions of data flow diagrams; its four sides start flows. */
export const ElementNode = memo(function ElementNode({
  id,
  data,
  selected,
  width = 0,
  height = 0,
}: NodeProps<Node>) {
  const { element, badge } = data;
  const knowledge = useKnowledge();
  const isRenaming = useView((state) => state.renaming === id);
  const isReadOnly = useIsReadOnly();
  const isAlone = useIsAlone(selected);
  const isFixed = useIsLocked(id);
  const looks = useLooks(id, badge);
  const stencil = knowledge.stencils.get(element.stencil);
  const title = stencil?.title ?? element.stencil;
  return (
    <>
      {isAlone && !isReadOnly && !isFixed && <ResizeGrips id={id} type="element" />}
      <div
        {...looks}
        {...(element.outOfScope && {
          title: t('light.outOfScopeBecause', { reason: visibleText(element.outOfScope.reason) }),
        })}
        className={`${styles.element} ${shapes[element.kind]} ${element.outOfScope ? styles.outOfScope : ''}`}
      >
        <Glyph knowledge={knowledge} id={stencil?.glyph} size={24} />
        <div className={styles.words}>
          {isRenaming ? (
            <NameInPlace id={id} name={element.name} />
          ) : (
            <span className={styles.name}>
              <Name>{element.name || title}</Name>
            </span>
          )}
          <span className={styles.kind}>{kindLines(element, title, { width, height }, t).join('\n')}</span>
        </div>
      </div>
      {isFixed && <LockMark />}
      <ThreatBadge badge={badge} className={styles.corner} />
      {isAlone && !isReadOnly && <AddBeside id={id} name={visibleText(element.name || title)} />}
      <Handles id={id} isSelected={selected} />
    </>
  );
});
