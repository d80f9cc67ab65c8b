import type { Question } from '../../../shared/analysis/analysis';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { useView } from '../../state/view';
import { StrideMark } from '../../ui/marks';
import { Name } from '../../ui/name';
import { type Answer, AnswerFields } from './answer-fields';
import styles from './questions.module.css';
import { reachInWords } from './reach';

/** One question: of whom, what, how much hangs on it, and the answers. */
export function QuestionRow({
  question,
  onAnswer,
}: {
  question: Question;
  onAnswer: (question: Question, value: Answer) => void;
}) {
  const { subject, fact, threats } = question;
  const definition = useKnowledge().facts.get(fact);
  const asked = definition?.question ?? fact;
  return (
    <li className={styles.row}>
      <div className={styles.asked}>
        <button
          type="button"
          className={styles.subject}
          onClick={() => {
            useView.getState().show('diagram');
            useView.getState().select([subject.id]);
          }}
        >
          <SubjectName question={question} />
        </button>
        <p className={styles.question}>{asked}</p>
        {definition?.help !== undefined && <p className={styles.quiet}>{definition.help}</p>}
        <details className={styles.settles}>
          <summary>{reachInWords(threats.length, definition)}</summary>
          <ul>
            {threats.map(({ key, title, stride }) => (
              <li key={key}>
                <StrideMark letter={stride} /> {title}
              </li>
            ))}
          </ul>
        </details>
      </div>
      <fieldset className={styles.answers}>
        <legend className={styles.legend}>
          {t('questions.of', { question: asked, name: visibleText(subject.name) })}
        </legend>
        <AnswerFields label={asked} definition={definition} onAnswer={(value) => onAnswer(question, value)} />
      </fieldset>
    </li>
  );
}

/** A flow is called by both of its ends, whatever its own name. */
function SubjectName({ question: { subject } }: { question: Question }) {
  const knowledge = useKnowledge();
  const model = useOpenDocument(({ history }) => history.present);
  const flow = model.flows[subject.id];
  if (flow === undefined)
    return (
      <>
        <Name>{subject.name}</Name> <span>{t('questions.kind', { kind: t(`status.${subject.kind}`) })}</span>
      </>
    );
  const end = (id: string) => {
    const element = model.elements[id];
    return element?.name || (knowledge.stencils.get(element?.stencil ?? '')?.title ?? id);
  };
  return (
    <>
      <Name>{end(flow.source)}</Name> → <Name>{end(flow.target)}</Name>{' '}
      <span>
        {flow.name === '' ? t('questions.flow') : t('questions.flowNamed', { name: visibleText(flow.name) })}
      </span>
    </>
  );
}
