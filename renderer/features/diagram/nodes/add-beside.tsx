import { NodeToolbar, type Position, type ReactFlowState, useStore } from '@xyflow/react';
import { Plus } from 'lucide-react';
import { t } from '../../../language/words';
import { useQuickAdd } from '../../../state/quick-add';
import { keysInWords } from '../../../ui/keys-in-words';
import styles from './add-beside.module.css';
import { freeSide } from './free-side';
import { rectangleOf } from './node-rectangle';
import { nearOnScreen, scaled } from './on-screen';

/** How large the button is, in pixels of the screen. */
const size = 26;
/** How far it is from what it belongs to: handles and grips are there. Far out all is nearer to each other. */
const gapAt = (zoom: number) => Math.round(Math.max(8, Math.min(16, 16 * zoom)));

/** On which side of something there is room for the button; null: on none, or it is being dragged. */
const sideOf =
  (id: string) =>
  (state: ReactFlowState): Position | null => {
    const [x, y, zoom] = state.transform;
    const node = state.nodeLookup.get(id);
    const own = rectangleOf(node);
    if (own === undefined || node?.dragging) return null;
    const gap = gapAt(zoom);
    const stage = { x: 0, y: 0, width: state.width, height: state.height };
    const others = nearOnScreen(state, id, own, (size + gap) / zoom);
    return freeSide(scaled(own, x, y, zoom), { size, gap }, others, stage) as Position | null;
  };

/**
 * The button beside what is selected that asks what to add there; as large at every zoom. It stands where it covers
 * nothing; where everything is too near it isn't there, and its key does the same.
 */
export function AddBeside({ id, name, isInside = false }: { id: string; name: string; isInside?: boolean }) {
  const label = t(isInside ? 'adding.plusInside' : 'adding.plus', { name });
  const side = useStore(sideOf(id));
  const gap = useStore(({ transform }) => gapAt(transform[2]));
  if (side === null) return null;
  return (
    <NodeToolbar isVisible position={side} offset={gap}>
      <button
        type="button"
        className={`${styles.add} nodrag nopan`}
        aria-label={label}
        title={`${label}  (${keysInWords('a')})`}
        onClick={() => useQuickAdd.getState().begin(id)}
      >
        <Plus size={16} aria-hidden />
      </button>
    </NodeToolbar>
  );
}
