import { useMemo } from 'react';
import { reasonInWords, suppressionInWords } from '../../../shared/analysis/quiet-in-words';
import { whyNot } from '../../../shared/analysis/why-not';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { StrideMark } from '../../ui/marks';
import { Name } from '../../ui/name';
import styles from './threats.module.css';

/** What the list doesn't show, on request: quiet categories, rules that don't stand, decisions whose threat is gone. */
export function WhyNot({ subject }: { subject: string | null }) {
  const knowledge = useKnowledge();
  const suppressed = useOpenDocument(({ analysis }) => analysis.suppressed);
  const orphans = useOpenDocument(({ analysis }) => analysis.orphans);
  const shown = suppressed.filter((one) => subject === null || one.subject.id === subject);
  return (
    <div className={styles.whyNot}>
      <details>
        <summary>{t('threats.quiet', { count: shown.length })}</summary>
        <ul>
          {shown.slice(0, 300).map((one) => (
            <li key={`${one.subject.id} ${one.stride}`}>
              <StrideMark letter={one.stride} />
              <span>
                <strong>
                  <Name>{one.subject.name}</Name>
                </strong>{' '}
                {visibleText(suppressionInWords(one, knowledge, t))}
              </span>
            </li>
          ))}
        </ul>
      </details>
      {subject !== null && <QuietRules subject={subject} />}
      {orphans.length > 0 && (
        <details data-orphans>
          <summary>{t('threats.orphans', { count: orphans.length })}</summary>
          <ul>
            {orphans.map(({ key, status, reason }) => (
              <li key={key}>
                <span>
                  <code>{key}</code> {t(`status.${status}`)} {reason}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The rules that look at one subject and don't stand, each with what switched it off. */
function QuietRules({ subject }: { subject: string }) {
  const knowledge = useKnowledge();
  const model = useOpenDocument(({ history }) => history.present);
  const refusals = useMemo(() => whyNot(model, knowledge, subject), [model, knowledge, subject]);
  return (
    <details>
      <summary>{t('threats.quietRules', { count: refusals.length })}</summary>
      <ul>
        {refusals.map(({ key, rule, ...refutation }) => (
          <li key={key}>
            <StrideMark letter={rule.stride} />
            <span>
              <strong>{rule.title}</strong> {reasonInWords(refutation, knowledge, t)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
