import { useMemo, useState } from 'react';
import { type CatalogueCoverage, coverageOf } from '../../../shared/analysis/coverage';
import { type CoverageState, coverageStates } from '../../../shared/analysis/coverage-state';
import { catalogueName } from '../../../shared/knowledge/knowledge';
import type { MessageKey } from '../../../shared/language/phrase';
import { numberInWords, t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { useView } from '../../state/view';
import { Select } from '../../ui/fields';
import { EmptyState } from '../../ui/marks';
import own from './coverage.module.css';
import styles from './knowledge.module.css';
import { ThingLink } from './link-lists';

const meanings = {
  met: 'coverage.meansMet',
  supported: 'coverage.meansSupported',
  'not met': 'coverage.meansNotMet',
  unknown: 'coverage.meansUnknown',
  'not in play': 'coverage.meansNotInPlay',
  'not linked': 'coverage.meansNotLinked',
} as const satisfies Record<CoverageState, MessageKey>;

const nameOf = ({ catalogue }: CatalogueCoverage) => catalogueName(catalogue);

/** Benchmarks and frameworks before lists of techniques and weaknesses; of each, those that the model touches first. */
function mostTellingFirst(coverage: readonly CatalogueCoverage[]): CatalogueCoverage[] {
  const isTouched = ({ counts }: CatalogueCoverage) =>
    counts.met + counts.supported + counts['not met'] + counts.unknown > 0;
  const rank = (one: CatalogueCoverage) =>
    (one.catalogue.role === 'controls' ? 0 : 2) + (isTouched(one) ? 0 : 1);
  return coverage.toSorted((a, b) => rank(a) - rank(b));
}

/** For each benchmark: which items the model's threats touch, and how those stand. */
export function Coverage() {
  const knowledge = useKnowledge();
  const model = useOpenDocument(({ history }) => history.present);
  const analysis = useOpenDocument((document) => document.analysis);
  const coverage = useMemo(
    () => mostTellingFirst(coverageOf(model, analysis, knowledge)),
    [model, analysis, knowledge],
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [state, setState] = useState<CoverageState | ''>('');
  const one = coverage.find((each) => nameOf(each) === chosen) ?? coverage[0];
  return (
    <div className={own.coverage}>
      <section aria-label={t('knowledge.catalogues')} className={own.catalogues}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('knowledge.catalogue')}</th>
              {coverageStates.map((name) => (
                <th
                  key={name}
                  scope="col"
                  title={t(meanings[name])}
                  className={`${styles.number} ${own.wraps}`}
                >
                  {t(`coverage.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {coverage.map((each) => (
              <tr key={nameOf(each)} aria-current={each === one}>
                <th scope="row">
                  <button type="button" className={styles.link} onClick={() => setChosen(nameOf(each))}>
                    {nameOf(each)}
                  </button>
                </th>
                {coverageStates.map((name) => (
                  <td
                    key={name}
                    className={styles.number}
                    data-state={name}
                    data-none={each.counts[name] === 0}
                  >
                    {numberInWords(each.counts[name])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {one && <Items coverage={one} state={state} onState={setState} />}
    </div>
  );
}

function Items({
  coverage: { catalogue, items, counts },
  state,
  onState,
}: {
  coverage: CatalogueCoverage;
  state: CoverageState | '';
  onState: (state: CoverageState | '') => void;
}) {
  const shown = items.filter((one) => state === '' || one.state === state);
  return (
    <section aria-labelledby="coverage-title" className={own.items}>
      <header className={own.itemsHead}>
        <h2 id="coverage-title">
          {catalogue.title} {catalogue.version}
        </h2>
        <Select
          label={t('knowledge.items')}
          hideLabel
          value={state}
          choices={[
            { value: '', title: t('knowledge.allItems', { count: items.length }) },
            ...coverageStates.map((name) => ({
              value: name,
              title: t('knowledge.inState', { state: t(`coverage.${name}`), count: counts[name] }),
            })),
          ]}
          onChange={(event) => onState(event.target.value as CoverageState | '')}
        />
      </header>
      <p className={styles.quiet}>
        {state === ''
          ? catalogue.notice
          : t('coverage.explained', { state: t(`coverage.${state}`), meaning: t(meanings[state]) })}
      </p>
      {shown.length === 0 ? (
        <EmptyState>
          <p>{t('knowledge.noneInState')}</p>
        </EmptyState>
      ) : (
        <ul className={own.itemList}>
          {shown.map(({ item, state: its, threats }) => (
            <li key={item.ref}>
              <ThingLink
                to={{ kind: 'item', id: item.ref }}
              >{`${item.control.id} ${item.control.title}`}</ThingLink>
              <span className={own.state} data-state={its}>
                {t(`coverage.${its}`)}
              </span>
              {threats[0] !== undefined && (
                <button
                  type="button"
                  className={styles.link}
                  onClick={() => useView.getState().openThreat(threats[0] ?? null)}
                >
                  {t('counted.threat', { count: threats.length })}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
