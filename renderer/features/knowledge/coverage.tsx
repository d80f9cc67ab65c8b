import { useMemo, useState } from 'react';
import {
  type CatalogueCoverage,
  type CoverageState,
  coverageOf,
  coverageStates,
} from '../../../shared/analysis/coverage';
import { catalogueName } from '../../../shared/knowledge/knowledge';
import { useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { useView } from '../../state/view';
import { counted } from '../../ui/counted';
import { Select } from '../../ui/fields';
import { EmptyState } from '../../ui/marks';
import own from './coverage.module.css';
import styles from './knowledge.module.css';
import { ThingLink } from './link-lists';

const explained: Record<CoverageState, string> = {
  met: 'known facts protect where its rules look, or every measure that implements it is in place',
  supported: 'measures in place support it, none implements it as a whole',
  'not met': 'a known fact raises a threat that it is about, or a measure that it verifies is declined',
  unknown: 'its threats stand with measures only proposed, or a question about them is open',
  'not in play': 'rules lead to it, but this design raises and asks nothing about it',
  'not linked': 'no rule leads to it: the design says nothing about it',
};

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
      <section aria-label="Catalogues" className={own.catalogues}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Catalogue</th>
              {coverageStates.map((name) => (
                <th key={name} scope="col" title={explained[name]} className={styles.number}>
                  {name}
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
                    {each.counts[name]}
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
          label="Items"
          hideLabel
          value={state}
          choices={[
            { value: '', title: `All items (${items.length})` },
            ...coverageStates.map((name) => ({ value: name, title: `${name} (${counts[name]})` })),
          ]}
          onChange={(event) => onState(event.target.value as CoverageState | '')}
        />
      </header>
      <p className={styles.quiet}>{state === '' ? catalogue.notice : `${state}: ${explained[state]}.`}</p>
      {shown.length === 0 ? (
        <EmptyState>
          <p>No item is in this state.</p>
        </EmptyState>
      ) : (
        <ul className={own.itemList}>
          {shown.map(({ item, state: its, threats }) => (
            <li key={item.ref}>
              <ThingLink
                to={{ kind: 'item', id: item.ref }}
              >{`${item.control.id} ${item.control.title}`}</ThingLink>
              <span className={own.state} data-state={its}>
                {its}
              </span>
              {threats[0] !== undefined && (
                <button
                  type="button"
                  className={styles.link}
                  onClick={() => useView.getState().openThreat(threats[0] ?? null)}
                >
                  {counted(threats.length, 'threat')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
