import { type FormEvent, useState } from 'react';
import type { Threat } from '../../../shared/analysis/analysis';
import type { SaidOf } from '../../../shared/analysis/said-already';
import { decide, whyNotDecide } from '../../../shared/edits/decide';
import type { MessageKey } from '../../../shared/language/phrase';
import { type Decision, type DecisionStatus, decisionStatuses } from '../../../shared/model/threat-model';
import { visibleText } from '../../../shared/model/visible-text';
import { daysLeft } from '../../../shared/report/document/days-left';
import { type DecisionDoubt, doubtsOf } from '../../../shared/report/document/decision-doubts';
import { dayInWords, inWords, t } from '../../language/words';
import { useDocument, useIsReadOnly, useOpenDocument, whyReadOnly } from '../../state/document';
import { say } from '../../state/notices';
import { usePreferences } from '../../state/preferences';
import { useToday } from '../../state/today';
import { Button } from '../../ui/button';
import { Select, TextArea, TextField } from '../../ui/fields';
import { Locked } from '../../ui/locked';
import styles from './threats.module.css';

const meaning = {
  open: 'threats.meansOpen',
  mitigated: 'threats.meansMitigated',
  accepted: 'threats.meansAccepted',
  transferred: 'threats.meansTransferred',
  avoided: 'threats.meansAvoided',
  'not applicable': 'threats.meansNotApplicable',
} as const satisfies Record<DecisionStatus, MessageKey>;

/** What an auditor asks about a decision, said where it is made: it may be made all the same. */
const doubtWords = {
  onlyProposed: 'threats.doubtOnlyProposed',
  factStands: 'threats.doubtFactStands',
  endless: 'threats.doubtEndless',
  byNobody: 'threats.doubtByNobody',
} as const satisfies Record<DecisionDoubt, MessageKey>;

/** The day of a decision; a file may have a moment there, or anything. */
const dayOf = (at: string): string =>
  /^\d{4}-(0[1-9]|1[0-2])-\d\d/.test(at) ? dayInWords(at.slice(0, 10)) : visibleText(at);

/** What people decide about a threat, by whom, why and until when. */
export function DecisionForm({ threat, saidOf }: { threat: Threat; saidOf: SaidOf }) {
  const isReadOnly = useIsReadOnly();
  const kept = useOpenDocument(({ history }) => history.present.decisions[threat.key]);
  const [draft, setDraft] = useState<Decision>(kept ?? { status: 'open' });
  const { name, setName } = usePreferences();
  const [by, setBy] = useState(kept?.by ?? name);
  const [problem, setProblem] = useState<string | null>(null);
  const [seen, setSeen] = useState(kept);
  // Undo and redo change the decision from outside; the form follows.
  if (seen !== kept) {
    setSeen(kept);
    setDraft(kept ?? { status: 'open' });
    setBy(kept?.by ?? name);
  }
  const day = useToday((state) => state.day);
  const isOver = draft.status !== 'open' && draft.expires !== undefined && draft.expires < day;
  const left = draft.status === 'accepted' ? daysLeft(draft.expires ?? '', day) : undefined;
  const doubts = doubtsOf(
    { ...draft, by: by.trim() },
    threat.mitigations.map((one) => ({ ...one, already: saidOf(one.id, one.subject) })),
    threat.switchedOffBy,
  );
  const set = (field: 'owner' | 'reason' | 'expires') => (event: { target: { value: string } }) => {
    const { [field]: _old, ...rest } = draft;
    setDraft(event.target.value === '' ? (rest as Decision) : { ...draft, [field]: event.target.value });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reason = whyNotDecide(draft);
    setProblem(reason && inWords(reason));
    if (reason !== null) return;
    if (by.trim() !== '') setName(by.trim());
    const { by: _by, ...said } = draft;
    const decision: Decision = { ...said, ...(by.trim() !== '' && { by: by.trim() }), at: day };
    if (useDocument.getState().execute(decide([threat.key], decision, threat.title)))
      say(t(isOver ? 'threats.decidedTooLate' : 'threats.decided', { status: t(`status.${draft.status}`) }));
  };
  return (
    <form className={styles.decision} aria-labelledby="decision" onSubmit={submit}>
      <h2 id="decision">{t('threats.decision')}</h2>
      <Locked when={isReadOnly}>
        <div className={styles.decisionFields}>
          <Select
            label={t('threats.status')}
            value={draft.status}
            choices={decisionStatuses.map((value) => ({ value, title: t(meaning[value]) }))}
            onChange={(event) => setDraft({ ...draft, status: event.target.value as DecisionStatus })}
          />
          <TextField label={t('threats.owner')} value={draft.owner ?? ''} onChange={set('owner')} />
          <TextField
            label={t('threats.until')}
            type="date"
            value={draft.expires ?? ''}
            onChange={set('expires')}
            aria-describedby={isOver ? 'decision-over' : left === undefined ? undefined : 'decision-ends'}
          />
        </div>
        {isOver && (
          <p id="decision-over" role="status" className={styles.over}>
            {t('threats.isOver')}
          </p>
        )}
        {left !== undefined && (
          <p id="decision-ends" role="status" className={styles.quiet}>
            {left === 0 ? t('threats.endsToday') : t('threats.endsIn', { count: left })}
          </p>
        )}
        <TextArea
          label={t('threats.reason')}
          value={draft.reason ?? ''}
          onChange={set('reason')}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : 'decision-problem'}
        />
        {problem !== null && (
          <p id="decision-problem" role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        {doubts.length > 0 && (
          <ul id="decision-doubts" className={styles.doubts}>
            {doubts.map((doubt) => (
              <li key={doubt}>{t(doubtWords[doubt])}</li>
            ))}
          </ul>
        )}
        <div className={styles.decider}>
          <TextField
            label={t('threats.decidedBy')}
            value={by}
            maxLength={500}
            autoComplete="off"
            onChange={(event) => setBy(event.target.value)}
          />
          <Button
            look="primary"
            type="submit"
            aria-describedby={doubts.length > 0 ? 'decision-doubts' : undefined}
          >
            {t('threats.decide')}
          </Button>
          {kept?.at !== undefined && (
            <span className={styles.quiet}>{t('threats.decidedAt', { moment: dayOf(kept.at) })}</span>
          )}
        </div>
      </Locked>
      {isReadOnly && <p className={styles.quiet}>{whyReadOnly()}</p>}
    </form>
  );
}
