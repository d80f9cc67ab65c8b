import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { FactRow } from './fact-row';
import styles from './inspector.module.css';

/** The facts that something of this kind can have; those that threats wait for come first. */
export function FactList({ id }: { id: string }) {
  const model = useOpenDocument(({ history }) => history.present);
  const knowledge = useKnowledge();
  const questions = useOpenDocument(({ analysis }) => analysis.questions);
  const element = model.elements[id];
  const boundary = model.boundaries[id];
  const entity = element ?? boundary ?? model.flows[id];
  if (entity === undefined) return null;
  const possible = element
    ? (knowledge.stencils.get(element.stencil)?.facts ?? [])
    : boundary
      ? (knowledge.boundaries.get(boundary.kind)?.facts ?? [])
      : knowledge.flowFacts;
  const settles = new Map(
    questions.filter(({ subject }) => subject.id === id).map(({ fact, threats }) => [fact, threats.length]),
  );
  const facts = [...new Set([...possible, ...Object.keys(entity.facts)])].sort(
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
