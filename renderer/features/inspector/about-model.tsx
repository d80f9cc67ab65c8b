import { useMemo } from 'react';
import { describeModel } from '../../../shared/edits/describe';
import { withoutUnseen } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { useDocument, useIsReadOnly, useOpenDocument } from '../../state/document';
import { stepInWords, stepsLeft, takeStep } from '../../state/next-steps';
import { useView } from '../../state/view';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/fields';
import { Keys } from '../../ui/keys';
import styles from './inspector.module.css';

const size = (map: object) => Object.keys(map).length;

/**
 * The model as a whole, while nothing is selected, and what comes next with it.
 * @param onHelp tells every key
 */
export function AboutModel({ onHelp }: { onHelp: () => void }) {
  const model = useOpenDocument(({ history }) => history.present);
  const analysis = useOpenDocument((document) => document.analysis);
  const { threats, questions } = analysis;
  const steps = useMemo(() => stepsLeft(model, analysis), [model, analysis]);
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
        data-model-description
        value={withoutUnseen(model.description ?? '')}
        readOnly={isReadOnly}
        onChange={(event) =>
          useDocument.getState().execute(describeModel({ description: event.target.value }))
        }
        onBlur={() => useDocument.getState().seal()}
      />
      <section className={styles.next} aria-labelledby="next-steps">
        <h3 id="next-steps">{t('empty.next')}</h3>
        <div className={styles.buttons}>
          {steps.map((step, index) => (
            <Button key={step.id} look={index === 0 ? 'primary' : 'normal'} onClick={() => takeStep(step)}>
              {stepInWords(step)}
            </Button>
          ))}
        </div>
      </section>
      <Button look="plain" className={styles.help} onClick={onHelp}>
        {t('empty.allKeys')} <Keys keys={['f1']} />
      </Button>
    </div>
  );
}
