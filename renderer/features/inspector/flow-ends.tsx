import { ArrowLeftRight } from 'lucide-react';
import { useMemo } from 'react';
import { subjectsOf } from '../../../shared/analysis/analyse';
import { reverseFlows } from '../../../shared/edits/connect';
import { crossingsOf } from '../../../shared/model/containment';
import type { Flow } from '../../../shared/model/threat-model';
import { Said } from '../../language/said';
import { t } from '../../language/words';
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
    <section className={styles.ends} aria-label={t('inspector.ends')}>
      <p>
        <strong>
          <Name>{nameOf(flow.source)}</Name>
        </strong>{' '}
        →{' '}
        <strong>
          <Name>{nameOf(flow.target)}</Name>
        </strong>
        <IconButton
          label={t('inspector.reverse')}
          onClick={() => useDocument.getState().execute(reverseFlows([flow.id]))}
        >
          <ArrowLeftRight size={15} aria-hidden />
        </IconButton>
      </p>
      {crossings.length === 0 ? (
        <p className={styles.quiet}>{t('inspector.crossesNothing')}</p>
      ) : (
        <ol>
          {crossings.map(({ boundary, direction }) => (
            <li key={boundary}>
              <Said
                message={direction === 'inward' ? 'inspector.enters' : 'inspector.leaves'}
                parts={{ name: <Name>{nameOf(boundary)}</Name> }}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
