import { ChevronDown, ChevronRight } from 'lucide-react';
import { visibleText } from '../../../../shared/model/visible-text';
import { t } from '../../../language/words';
import { collapseBoundaries } from '../../../state/collapsing';
import { useIsReadOnly } from '../../../state/document';
import styles from './collapsed.module.css';

/** Shows a boundary as one box, or opens it. Keys do the same by an action, so that it is no stop of its own. */
export function CollapseButton({
  id,
  name,
  isCollapsed,
}: {
  id: string;
  name: string;
  isCollapsed: boolean;
}) {
  const isReadOnly = useIsReadOnly();
  if (isReadOnly) return null;
  const Mark = isCollapsed ? ChevronRight : ChevronDown;
  const label = t(isCollapsed ? 'lines.expandNamed' : 'lines.collapseNamed', { name: visibleText(name) });
  return (
    <button
      type="button"
      className={`${styles.toggle} nodrag nopan`}
      tabIndex={-1}
      aria-label={label}
      title={`${label}  ( E )`}
      onClick={(event) => {
        event.stopPropagation();
        collapseBoundaries([id], !isCollapsed);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Mark size={14} aria-hidden />
    </button>
  );
}
