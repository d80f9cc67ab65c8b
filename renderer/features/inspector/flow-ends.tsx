import { ArrowLeftRight } from 'lucide-react';
import { reverseFlows } from '../../../shared/edits/connect';
import { crossingsOf } from '../../../shared/model/containment';
import type { Flow } from '../../../shared/model/threat-model';
import { Said } from '../../language/said';
import { t } from '../../language/words';
import { useDocument, useOpenDocument } from '../../state/document';
import { nameOf } from '../../state/subject-index';
import { Button } from '../../ui/button';
import { Name } from '../../ui/name';
import { EndSelect } from './end-select';
import styles from './inspector.module.css';

/** From where to where a flow goes, and the boundaries that it crosses, in order. */
export function FlowEnds({ flow }: { flow: Flow }) {
  const model = useOpenDocument(({ history }) => history.present);
  const crossings = crossingsOf(model, flow);
  return (
    <section className={styles.ends} aria-label={t('inspector.ends')}>
      <EndSelect flow={flow} end="source" />
      <EndSelect flow={flow} end="target" />
      <Button onClick={() => useDocument.getState().execute(reverseFlows([flow.id]))}>
        <ArrowLeftRight size={15} aria-hidden />
        {t('inspector.reverse')}
      </Button>
      {crossings.length === 0 ? (
        <p className={styles.quiet}>{t('inspector.crossesNothing')}</p>
      ) : (
        <ol>
          {crossings.map(({ boundary, direction }) => (
            <li key={boundary}>
              <Said
                message={direction === 'inward' ? 'inspector.enters' : 'inspector.leaves'}
                parts={{ name: <Name>{nameOf(model, boundary)}</Name> }}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
