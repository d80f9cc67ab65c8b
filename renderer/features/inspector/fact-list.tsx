import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { FactRow } from './fact-row';
import { possibleFacts } from './in-common';
import styles from './inspector.module.css';

/** The facts that something of this kind can have; those that threats wait for come first. */
export function FactList({ id }: { id: string }) {
  const model = useOpenDocument(({ history }) => history.present);
  const knowledge = useKnowledge();
  const questions = useOpenDocument(({ analysis }) => analysis.questions);
  const entity = model.elements[id] ?? model.boundaries[id] ?? model.flows[id];
  if (entity === undefined) return null;
  const settles = new Map(
    questions.filter(({ subject }) => subject.id === id).map(({ fact, threats }) => [fact, threats.length]),
  );
  const facts = possibleFacts(model, knowledge, id).sort(
    (a, b) => (settles.get(b) ?? 0) - (settles.get(a) ?? 0),
  );
  if (facts.length === 0) return <p className={styles.quiet}>{t('inspector.noFacts')}</p>;
  return (
    <section className={styles.facts} aria-label={t('inspector.facts')}>
      {facts.map((fact) => (
        <FactRow
          key={fact}
          subject={id}
          fact={fact}
          known={entity.facts[fact]}
          settles={settles.get(fact) ?? 0}
        />
      ))}
    </section>
  );
}
