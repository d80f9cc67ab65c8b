import { linksOf } from '../../../shared/knowledge/links';
import { type BoundaryKind, type Stencil, strideLetters } from '../../../shared/knowledge/pack';
import { t } from '../../language/words';
import { useKnowledge } from '../../state/knowledge';
import { Glyph, StrideMark } from '../../ui/marks';
import { answerInWords } from '../../ui/value-in-words';
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
          {kind === 'stencil'
            ? t('knowledge.stencil', { kind: t(`status.${placeable.kind}`), group: placeable.group })
            : t('knowledge.boundaryKind', { group: placeable.group })}
        </p>
        <h1 id="thing-title" className={styles.withGlyph}>
          <Glyph knowledge={knowledge} id={placeable.glyph} size={26} /> {placeable.title}
        </h1>
        <p className={styles.statement}>{placeable.help}</p>
      </header>
      {kind === 'boundary' && (
        <section aria-labelledby="letters">
          <h2 id="letters">{t('knowledge.letters')}</h2>
          <ul className={styles.letters}>
            {strideLetters.map((letter) => (
              <li key={letter}>
                <StrideMark letter={letter} />
                <span>
                  {placeable.stride[letter].applies
                    ? placeable.stride[letter].why
                    : t('knowledge.notThreatened', {
                        stride: t(`stride.${letter}`),
                        why: placeable.stride[letter].why,
                      })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {placeable.facts.length > 0 && (
        <section aria-labelledby="facts">
          <h2 id="facts">{t('knowledge.facts', { count: placeable.facts.length })}</h2>
          <table className={`${styles.table} ${styles.facts}`}>
            <thead>
              <tr>
                <th scope="col">{t('knowledge.factQuestion')}</th>
                <th scope="col">{t('knowledge.factProtects')}</th>
                <th scope="col">{t('knowledge.factKnownFrom')}</th>
              </tr>
            </thead>
            <tbody>
              {placeable.facts.map((id) => {
                const fact = knowledge.facts.get(id);
                return (
                  <tr key={id}>
                    <th scope="row">{fact?.question ?? id}</th>
                    <td>{fact?.safe === undefined ? '' : answerInWords(fact.safe)}</td>
                    <td>
                      {fact?.answeredBy === 'manifest'
                        ? t('knowledge.fromManifest')
                        : t('knowledge.fromPeople')}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
      <RuleLinks title={t('knowledge.rulesOf')} rules={rules} />
    </>
  );
}
