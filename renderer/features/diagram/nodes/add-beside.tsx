import { NodeToolbar, Position } from '@xyflow/react';
import { Plus } from 'lucide-react';
import { t } from '../../../language/words';
import { useQuickAdd } from '../../../state/quick-add';
import { keysInWords } from '../../../ui/keys-in-words';
import styles from './add-beside.module.css';

/** The button beside what is selected that asks what to add there; as large at every zoom. */
export function AddBeside({ id, name, isInside = false }: { id: string; name: string; isInside?: boolean }) {
  const label = t(isInside ? 'adding.plusInside' : 'adding.plus', { name });
  return (
    <NodeToolbar isVisible position={Position.Right} offset={16}>
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
