import { describeModel } from '../../../shared/edits/describe';
import { withoutUnseen } from '../../../shared/model/visible-text';
import { useDocument, useIsReadOnly, useOpenDocument } from '../../state/document';
import { useView } from '../../state/view';
import { Button } from '../../ui/button';
import { counted } from '../../ui/counted';
import { TextArea } from '../../ui/fields';
import styles from './inspector.module.css';

const keys: [string, string][] = [
  ['Drag, or C', 'draw a flow from what is selected'],
  ['F2, double click', 'rename'],
  ['Arrows', 'move by 8, with Shift by 1, with Alt resize'],
  ['Delete', 'delete'],
  ['/', 'search the palette'],
  ['1, 0, +, −', 'fit, zoom'],
  ['F6', 'palette, canvas, inspector'],
  ['Ctrl+A', 'select everything'],
  ['Ctrl+1 … 5', 'diagram, threats, questions, knowledge, report'],
];

const size = (map: object) => Object.keys(map).length;

/** The model as a whole, while nothing is selected. */
export function AboutModel() {
  const model = useOpenDocument(({ history }) => history.present);
  const { threats, questions } = useOpenDocument((document) => document.analysis);
  const isReadOnly = useIsReadOnly();
  const { elements, flows, boundaries } = model;
  return (
    <div className={styles.body}>
      <h2>The model</h2>
      <p className={styles.quiet}>
        {counted(size(elements), 'element')}, {counted(size(flows), 'flow')},{' '}
        {counted(size(boundaries), 'boundary')}
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => useView.getState().showThreatsOf(null)}>
          {counted(threats.length, 'threat')}
        </Button>
        <Button onClick={() => useView.getState().show('questions')}>
          {counted(questions.length, 'question')}
        </Button>
      </div>
      <TextArea
        label="What is under review?"
        rows={4}
        value={withoutUnseen(model.description ?? '')}
        readOnly={isReadOnly}
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
