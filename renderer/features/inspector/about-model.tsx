import { describeModel } from '../../../shared/edits/describe';
import { withoutUnseen } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { useDocument, useIsReadOnly, useOpenDocument } from '../../state/document';
import { useView } from '../../state/view';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/fields';
import styles from './inspector.module.css';

const keys = (): [string, string][] => [
  [t('inspector.keyDrag'), t('inspector.keyDragDoes')],
  [t('inspector.keyRename'), t('inspector.keyRenameDoes')],
  [t('inspector.keyArrows'), t('inspector.keyArrowsDoes')],
  [t('inspector.keyDelete'), t('inspector.keyDeleteDoes')],
  ['/', t('inspector.keySearchDoes')],
  ['1, 0, +, −', t('inspector.keyZoomDoes')],
  ['F6', t('inspector.keyPanesDoes')],
  [t('inspector.keySelectAll'), t('inspector.keySelectAllDoes')],
  [t('inspector.keyPlaces'), t('inspector.keyPlacesDoes')],
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
      <h2>{t('inspector.model')}</h2>
      <p className={styles.quiet}>
        {t('inspector.modelSize', {
          elements: t('counted.element', { count: size(elements) }),
          flows: t('counted.flow', { count: size(flows) }),
          boundaries: t('counted.boundary', { count: size(boundaries) }),
        })}
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => useView.getState().showThreatsOf(null)}>
          {t('counted.threat', { count: threats.length })}
        </Button>
        <Button onClick={() => useView.getState().show('questions')}>
          {t('counted.question', { count: questions.length })}
        </Button>
      </div>
      <TextArea
        label={t('inspector.underReview')}
        rows={4}
        value={withoutUnseen(model.description ?? '')}
        readOnly={isReadOnly}
        onChange={(event) =>
          useDocument.getState().execute(describeModel({ description: event.target.value }))
        }
        onBlur={() => useDocument.getState().seal()}
      />
      <h3>{t('inspector.keys')}</h3>
      <dl className={styles.keys}>
        {keys().map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
