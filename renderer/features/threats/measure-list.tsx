import type { Subject, Threat } from '../../../shared/analysis/analysis';
import type { SaidAlready, SaidOf } from '../../../shared/analysis/said-already';
import { setMitigation } from '../../../shared/edits/decide';
import { type MitigationStatus, mitigationStatuses } from '../../../shared/model/threat-model';
import { visibleText } from '../../../shared/model/visible-text';
import { isStillToTake } from '../../../shared/report/document/still-to-treat';
import { factsInWords, listedFacts } from '../../../shared/report/words/already-in-words';
import { t } from '../../language/words';
import { useDocument, useIsReadOnly } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { Select } from '../../ui/fields';
import { Link } from './link';
import styles from './threats.module.css';

/** What answers a threat, how far each measure is, and what the model's facts say for it already. */
export function MeasureList({
  threat,
  names,
  saidOf,
}: {
  threat: Threat;
  names: ReadonlyMap<string, Subject>;
  saidOf: SaidOf;
}) {
  const knowledge = useKnowledge();
  const isReadOnly = useIsReadOnly();
  return (
    <section aria-labelledby="mitigations">
      <h2 id="mitigations">{t('threats.mitigations')}</h2>
      <ul className={styles.mitigations}>
        {threat.mitigations.map((measure) => {
          const { id, title, status, subject } = measure;
          const said = isStillToTake(measure) ? saidOf(id, subject) : undefined;
          return (
            <li key={id}>
              <div>
                <strong>
                  <Link to={{ kind: 'mitigation', id }}>{title}</Link>
                </strong>
                <p className={styles.quiet}>{knowledge.mitigations.get(id)?.how}</p>
                {said && <Already id={`already-${id}`} said={said} about={subject} names={names} />}
              </div>
              <Select
                label={t('threats.statusOf', { name: title })}
                hideLabel
                value={status}
                disabled={isReadOnly}
                aria-describedby={said && `already-${id}`}
                choices={mitigationStatuses.map((value) => ({ value, title: t(`status.${value}`) }))}
                onChange={(event) =>
                  useDocument
                    .getState()
                    .execute(setMitigation(id, subject, event.target.value as MitigationStatus, title))
                }
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What speaks for a measure that isn't counted as in place, and whether that is all that rules ask about it. */
function Already({
  id,
  said,
  about,
  names,
}: {
  id: string;
  said: SaidAlready;
  about: string;
  names: ReadonlyMap<string, Subject>;
}) {
  const knowledge = useKnowledge();
  const { answered, rules } = said;
  const facts = listedFacts(factsInWords(said.facts, about, knowledge, names, t), t);
  return (
    <p id={id} className={styles.already}>
      {visibleText(t('threats.saidAlready', { facts }))}{' '}
      <span className={styles.quiet}>
        {answered === rules ? t('threats.saidAll') : t('threats.saidSome', { answered, rules })}
      </span>
    </p>
  );
}
