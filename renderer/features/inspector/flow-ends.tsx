import { ArrowLeftRight } from 'lucide-react';
import { reverseFlow } from '../../../shared/edits/connect';
import { crossingsOf } from '../../../shared/model/containment';
import type { Flow } from '../../../shared/model/threat-model';
import { useDocument, useOpenDocument } from '../../state/document';
import { IconButton } from '../../ui/button';
import styles from './inspector.module.css';

/** From where to where a flow goes, and the boundaries that it crosses, in order. */
export function FlowEnds({ flow }: { flow: Flow }) {
  const model = useOpenDocument(({ history }) => history.present);
  const crossings = crossingsOf(model, flow);
  return (
    <section className={styles.ends} aria-label="Ends and crossings">
      <p>
        <strong>{model.elements[flow.source]?.name}</strong> →{' '}
        <strong>{model.elements[flow.target]?.name}</strong>
        <IconButton
          label="Reverse the flow"
          onClick={() => useDocument.getState().execute(reverseFlow(flow.id))}
        >
          <ArrowLeftRight size={15} aria-hidden />
        </IconButton>
      </p>
      {crossings.length === 0 ? (
        <p className={styles.quiet}>It crosses no boundary.</p>
      ) : (
        <ol>
          {crossings.map(({ boundary, direction }) => (
            <li key={boundary}>
              {direction === 'inward' ? 'enters' : 'leaves'} {model.boundaries[boundary]?.name}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
