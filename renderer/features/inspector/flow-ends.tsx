import { ArrowLeftRight } from 'lucide-react';
import { useMemo } from 'react';
import { subjectsOf } from '../../../shared/analysis/analyse';
import { reverseFlows } from '../../../shared/edits/connect';
import { crossingsOf } from '../../../shared/model/containment';
import type { Flow } from '../../../shared/model/threat-model';
import { useDocument, useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { IconButton } from '../../ui/button';
import { Name } from '../../ui/name';
import styles from './inspector.module.css';

/** From where to where a flow goes, and the boundaries that it crosses, in order. */
export function FlowEnds({ flow }: { flow: Flow }) {
  const model = useOpenDocument(({ history }) => history.present);
  const knowledge = useKnowledge();
  const crossings = crossingsOf(model, flow);
  const names = useMemo(
    () => new Map(subjectsOf(model, knowledge).map(({ id, name }) => [id, name])),
    [model, knowledge],
  );
  const nameOf = (id: string) => names.get(id) ?? id;
  return (
    <section className={styles.ends} aria-label="Ends and crossings">
      <p>
        <strong>
          <Name>{nameOf(flow.source)}</Name>
        </strong>{' '}
        →{' '}
        <strong>
          <Name>{nameOf(flow.target)}</Name>
        </strong>
        <IconButton
          label="Reverse the flow"
          onClick={() => useDocument.getState().execute(reverseFlows([flow.id]))}
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
              {direction === 'inward' ? 'enters' : 'leaves'} <Name>{nameOf(boundary)}</Name>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
