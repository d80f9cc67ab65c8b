import type { ShownLine } from '../../../shared/model/shown-diagram';
import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { shownOn } from '../../state/shown';
import { useView } from '../../state/view';
import { AboutLine } from './about-line';
import { AboutMany } from './about-many';
import { AboutModel } from './about-model';
import { AboutNote } from './about-note';
import { AboutSubject } from './about-subject';
import styles from './inspector.module.css';

/** What is known of what is selected, and who says so. */
export function Inspector({ onHelp }: { onHelp: () => void }) {
  const model = useOpenDocument(({ history }) => history.present);
  const selection = useView((state) => state.selection);
  const notes = useView(({ diagram }) => model.diagrams[diagram]?.notes);
  const known = selection.filter(
    (id) => model.elements[id] ?? model.flows[id] ?? model.boundaries[id] ?? notes?.[id],
  );
  const [first] = known;
  const line = useLineOf(known);
  const note = first === undefined ? undefined : notes?.[first];
  return (
    <aside className={styles.inspector} aria-label={t('inspector.label')} data-tour="inspector">
      {first === undefined ? (
        <AboutModel onHelp={onHelp} />
      ) : line !== undefined ? (
        <AboutLine line={line} />
      ) : known.length > 1 ? (
        <AboutMany ids={known} />
      ) : note ? (
        <AboutNote key={note.id} note={note} />
      ) : (
        <AboutSubject key={first} id={first} />
      )}
    </aside>
  );
}

/** The line that stands for just these flows, when it stands for several. */
function useLineOf(ids: readonly string[]): ShownLine | undefined {
  const model = useOpenDocument(({ history }) => history.present);
  const diagram = useView((state) => state.diagram);
  const [first] = ids;
  if (first === undefined || ids.length < 2 || model.flows[first] === undefined) return undefined;
  const { lines, shownFor } = shownOn(model, diagram);
  const line = lines.get(shownFor(first) ?? '');
  const isWhole = line?.flows.length === ids.length && line.flows.every((flow) => ids.includes(flow));
  return isWhole ? line : undefined;
}
