import { NodeResizer } from '@xyflow/react';
import styles from '../diagram.module.css';
import { commitResize } from '../moving/commit-resize';
import type { DiagramNode } from '../projection/project';
import { leastSizeOf } from './least-size';

/** What a selected thing is made larger and smaller by. */
export function ResizeGrips({ id, type }: { id: string; type: DiagramNode['type'] }) {
  const { width, height } = leastSizeOf(type);
  return (
    <NodeResizer
      minWidth={width}
      minHeight={height}
      onResizeEnd={() => commitResize(id)}
      handleClassName={styles.grip ?? ''}
      lineClassName={styles.gripLine ?? ''}
    />
  );
}
