import { strideWords } from '../../../shared/analysis/suppress';
import { linksOf } from '../../../shared/knowledge/links';
import { type BoundaryKind, type Stencil, strideLetters } from '../../../shared/knowledge/pack';
import { valueAsWords } from '../../../shared/knowledge/value-as-words';
import { useKnowledge } from '../../state/knowledge';
import { Glyph, StrideMark } from '../../ui/marks';
import styles from './knowledge.module.css';
import { RuleLinks } from './link-lists';

type Props = { kind: 'stencil'; placeable: Stencil } | { kind: 'boundary'; placeable: BoundaryKind };

/** A stencil or a kind of boundary: what it is, what is asked of it, what can threaten it. */
export function PlaceablePage({ kind, placeable }: Props) {
  const knowledge = useKnowledge();
  const { rules } = linksOf(knowledge, kind, placeable.id);
  return (
    <>
      <header>
        <p className={styles.head}>
          {kind === 'stencil' ? `Stencil · ${placeable.kind}` : 'Kind of trust boundary'} · {placeable.group}
        </p>
        <h1 id="thing-title" className={styles.withGlyph}>
          <Glyph knowledge={knowledge} id={placeable.glyph} size={26} /> {placeable.title}
        </h1>
        <p className={styles.statement}>{placeable.help}</p>
      </header>
      {kind === 'boundary' && (
        <section aria-labelledby="letters">
          <h2 id="letters">STRIDE of this kind</h2>
          <ul className={styles.letters}>
            {strideLetters.map((letter) => (
              <li key={letter}>
                <StrideMark letter={letter} />
                <span>
                  {placeable.stride[letter].applies ? '' : `No ${strideWords[letter]}: `}
                  {placeable.stride[letter].why}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {placeable.facts.length > 0 && (
        <section aria-labelledby="facts">
          <h2 id="facts">Facts ({placeable.facts.length})</h2>
          <table className={`${styles.table} ${styles.facts}`}>
            <thead>
              <tr>
                <th scope="col">Question</th>
                <th scope="col">Protects</th>
                <th scope="col">Known from</th>
              </tr>
            </thead>
            <tbody>
              {placeable.facts.map((id) => {
                const fact = knowledge.facts.get(id);
                return (
                  <tr key={id}>
                    <th scope="row">{fact?.question ?? id}</th>
                    <td>{fact?.safe === undefined ? '' : valueAsWords(fact.safe)}</td>
                    <td>{fact?.answeredBy === 'manifest' ? 'manifests, scanners' : 'people'}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
      <RuleLinks title="Rules that look at it" rules={rules} />
    </>
  );
}
