import { describeModel } from '../../../shared/edits/describe';
import { useDocument, useOpenDocument } from '../../state/document';
import { useView } from '../../state/view';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/fields';
import styles from './inspector.module.css';

const keys: [string, string][] = [
  ['Drag, or C', 'draw a flow from what is selected'],
  ['F2, double click', 'rename'],
  ['Arrows', 'move by 8, with Shift by 1, with Alt resize'],
  ['Delete', 'delete'],
  ['/', 'search the palette'],
  ['1, 0, +, −', 'fit, zoom'],
  ['Ctrl+1 … 4', 'diagram, threats, questions, report'],
];

/** The model as a whole, while nothing is selected. */
export function AboutModel() {
  const model = useOpenDocument(({ history }) => history.present);
  const { threats, questions } = useOpenDocument((document) => document.analysis);
  const counts = [model.elements, model.flows, model.boundaries].map((map) => Object.keys(map).length);
  return (
    <div className={styles.body}>
      <h2>The model</h2>
      <p className={styles.quiet}>
        {counts[0]} elements, {counts[1]} flows, {counts[2]} boundaries
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => useView.getState().showThreatsOf(null)}>{threats.length} threats</Button>
        <Button onClick={() => useView.getState().show('questions')}>{questions.length} questions</Button>
      </div>
      <TextArea
        label="What is under review?"
        rows={4}
        value={model.description ?? ''}
        onChange={(event) =>
          useDocument.getState().execute(describeModel({ description: event.target.value }))
        }
        onBlur={() => useDocument.getState().seal()}
      />
      <h3>Keys</h3>
      <dl className={styles.keys}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
