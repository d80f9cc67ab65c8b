import {
  type KeyboardEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useState,
} from 'react';
import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { type FoundGroup, findInModel, type Target } from './find-in-model';
import { findables } from './findables';
import styles from './finder.module.css';
import { Hints } from './hints';
import { nextChoice, resultRows } from './result-rows';
import { Results } from './results';

const noGroups: ReadonlySet<FoundGroup> = new Set();
const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** Finds anything of the model and of the knowledge, while it is typed. */
export function ModelSearch({
  query,
  onQuery,
  onGo,
}: {
  query: string;
  onQuery: (query: string) => void;
  onGo: (target: Target) => void;
}) {
  const model = useOpenDocument(({ history }) => history.present);
  const analysis = useOpenDocument((document) => document.analysis);
  const knowledge = useKnowledge();
  const id = useId();
  // Typing comes first: a long list follows when there is time.
  const asked = useDeferredValue(query);
  const find = useCallback(
    (text: string) => (text.trim() === '' ? [] : findInModel(findables(model, analysis, knowledge), text)),
    [model, analysis, knowledge],
  );
  const found = useMemo(() => find(asked), [find, asked]);
  useEffect(() => {
    // The list of a large model takes a moment: best while nothing is typed yet.
    const timer = setTimeout(() => findables(model, analysis, knowledge));
    return () => clearTimeout(timer);
  }, [model, analysis, knowledge]);
  const [unfolded, setUnfolded] = useState(noGroups);
  const rows = useMemo(() => resultRows(found, unfolded), [found, unfolded]);
  const [active, setActive] = useState({ asked, at: 1 });
  // Another question begins at its best answer.
  const at = active.asked === asked && active.at < rows.length ? active.at : rows.length > 1 ? 1 : -1;
  const move = (to: number) => setActive({ asked, at: to });
  const choose = (index: number) => {
    const row = rows[index];
    if (row?.type === 'found') onGo(row.find.target);
    if (row?.type !== 'more') return;
    setUnfolded(new Set([...unfolded, row.group]));
    move(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const by = steps[event.key];
    if (by !== undefined) move(nextChoice(rows, at, by));
    else if (event.key === 'Enter' && asked === query) choose(at);
    else if (event.key === 'Enter') {
      // What was typed last isn't answered yet.
      const [best] = find(query)[0]?.found ?? [];
      if (best) onGo(best.target);
    } else return;
    event.preventDefault();
  };
  const count = found.reduce((sum, { found: own }) => sum + own.length, 0);
  return (
    <div className={styles.panel}>
      <input
        className={styles.input}
        role="combobox"
        aria-label={t('finding.searchHint')}
        aria-expanded={rows.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
        aria-autocomplete="list"
        placeholder={t('finding.searchHint')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setUnfolded(noGroups);
          onQuery(event.target.value);
        }}
        onKeyDown={onKeyDown}
        // biome-ignore lint/a11y/noAutofocus: a person has just asked to type here
        autoFocus
      />
      <Results id={id} rows={rows} at={at} query={asked} onHover={move} onChoose={choose} />
      {rows.length === 0 && (
        <p className={styles.none}>{t(asked.trim() === '' ? 'finding.searchStart' : 'finding.searchNone')}</p>
      )}
      <Hints enter={t('finding.enterGoes')} count={asked.trim() === '' ? undefined : count} hasCommands />
    </div>
  );
}
