import { useMemo, useState } from 'react';
import {
  type CatalogueCoverage,
  type CoverageState,
  coverageOf,
  coverageStates,
} from '../../../shared/analysis/coverage';
import { useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { useView } from '../../state/view';
import { Select } from '../../ui/fields';
import { EmptyState } from '../../ui/marks';
import styles from './knowledge.module.css';
import { ThingLink } from './link-lists';

const explained: Record<CoverageState, string> = {
  met: 'every measure that answers its threats is in place',
  supported: 'measures in place support it, none implements it as a whole',
  'not met': 'a measure that answers its threats is declined',
  unknown: 'its threats stand, their measures are only proposed or planned',
  'not in play': 'rules lead to it, but this design raises none of their threats',
  'not linked': 'no rule leads to it: the design says nothing about it',
};

/** For each benchmark: which items the model's threats touch, and how those stand. */
export function Coverage() {
  const knowledge = useKnowledge();
  const analysis = useOpenDocument((document) => document.analysis);
  const coverage = useMemo(() => coverageOf(analysis, knowledge), [analysis, knowledge]);
  const [chosen, setChosen] = useState(0);
  const [state, setState] = useState<CoverageState | ''>('');
  const one = coverage[chosen];
  return (
    <div className={styles.coverage}>
      <section aria-label="Catalogues" className={styles.catalogues}>
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
            {coverage.map(({ catalogue, counts }, index) => (
              <tr
                key={`${catalogue.catalogue} ${catalogue.edition} ${catalogue.title}`}
                aria-current={index === chosen}
              >
                <th scope="row">
                  <button type="button" className={styles.link} onClick={() => setChosen(index)}>
                    {`${catalogue.title} ${catalogue.edition}`}
                  </button>
                </th>
                {coverageStates.map((name) => (
                  <td key={name} className={styles.number}>
                    {counts[name]}
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
    <section aria-labelledby="coverage-title" className={styles.items}>
      <header className={styles.itemsHead}>
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
        <ul className={styles.itemList}>
          {shown.map(({ item, state: its, threats }) => (
            <li key={item.ref}>
              <ThingLink
                to={{ kind: 'item', id: item.ref }}
              >{`${item.control.id} ${item.control.title}`}</ThingLink>
              <span className={styles.state} data-state={its}>
                {its}
              </span>
              {threats[0] !== undefined && (
                <button
                  type="button"
                  className={styles.link}
                  onClick={() => useView.getState().openThreat(threats[0] ?? null)}
                >
                  {threats.length === 1 ? '1 threat' : `${threats.length} threats`}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
