import { Handle, Position, useUpdateNodeInternals } from '@xyflow/react';
import { memo, useEffect, useRef } from 'react';
import styles from '../diagram.module.css';
import { useHasHandles } from './crowd';

const sides = [Position.Top, Position.Right, Position.Bottom, Position.Left] as const;

/** The four sides of an element, from which flows are drawn; on a crowded canvas only where somebody is at it. */
export const Handles = memo(function Handles({ id, isSelected }: { id: string; isSelected: boolean }) {
  const hasHandles = useHasHandles(id, isSelected);
  const update = useUpdateNodeInternals();
  const had = useRef(hasHandles);
  useEffect(() => {
    if (hasHandles && !had.current) update(id);
    had.current = hasHandles;
  }, [hasHandles, id, update]);
  // React Flow draws no flow to what has no handle in the page: a sign of one is enough.
  if (!hasHandles) return <span className="source" data-handlepos={Position.Top} hidden />;
  return sides.map((side) => (
    <Handle key={side} id={side} type="source" position={side} className={styles.handle ?? ''} aria-hidden />
  ));
});
