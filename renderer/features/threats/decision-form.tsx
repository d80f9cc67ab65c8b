import { type FormEvent, useState } from 'react';
import type { Threat } from '../../../shared/analysis/analysis';
import { decide, whyNotDecide } from '../../../shared/edits/decide';
import { type Decision, type DecisionStatus, decisionStatuses } from '../../../shared/model/threat-model';
import { inWords } from '../../language/words';
import { useDocument, useIsReadOnly, useOpenDocument, whyReadOnly } from '../../state/document';
import { say } from '../../state/notices';
import { useToday } from '../../state/today';
import { Button } from '../../ui/button';
import { Select, TextArea, TextField } from '../../ui/fields';
import { Locked } from '../../ui/locked';
import styles from './threats.module.css';

const meaning: Record<DecisionStatus, string> = {
  open: 'open: not decided yet',
  mitigated: 'mitigated: the measures answer it',
  accepted: 'accepted: we live with it',
  transferred: 'transferred: somebody else bears it',
  avoided: 'avoided: we no longer do this',
  'not applicable': 'not applicable: it can’t happen here',
};

/** What people decide about a threat, by whom, why and until when. */
export function DecisionForm({ threat }: { threat: Threat }) {
  const isReadOnly = useIsReadOnly();
  const kept = useOpenDocument(({ history }) => history.present.decisions[threat.key]);
  const [draft, setDraft] = useState<Decision>(kept ?? { status: 'open' });
  const [problem, setProblem] = useState<string | null>(null);
  const [seen, setSeen] = useState(kept);
  // Undo and redo change the decision from outside; the form follows.
  if (seen !== kept) {
    setSeen(kept);
    setDraft(kept ?? { status: 'open' });
  }
  const day = useToday((state) => state.day);
  const isOver = draft.status !== 'open' && draft.expires !== undefined && draft.expires < day;
  const set = (field: 'owner' | 'reason' | 'expires') => (event: { target: { value: string } }) => {
    const { [field]: _old, ...rest } = draft;
    setDraft(event.target.value === '' ? (rest as Decision) : { ...draft, [field]: event.target.value });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reason = whyNotDecide(draft);
    setProblem(reason && inWords(reason));
    if (reason === null && useDocument.getState().execute(decide([threat.key], draft, threat.title)))
      say(`Decided: ${draft.status}${isOver ? ', but its day has passed: the threat stays open' : ''}.`);
  };
  return (
    <form className={styles.decision} aria-labelledby="decision" onSubmit={submit}>
      <h2 id="decision">Decision</h2>
      <Locked when={isReadOnly}>
        <div className={styles.decisionFields}>
          <Select
            label="Status"
            value={draft.status}
            choices={decisionStatuses.map((value) => ({ value, title: meaning[value] }))}
            onChange={(event) => setDraft({ ...draft, status: event.target.value as DecisionStatus })}
          />
          <TextField label="Owner" value={draft.owner ?? ''} onChange={set('owner')} />
          <TextField
            label="Until"
            type="date"
            value={draft.expires ?? ''}
            onChange={set('expires')}
            aria-describedby={isOver ? 'decision-over' : undefined}
          />
        </div>
        {isOver && (
          <p id="decision-over" role="status" className={styles.over}>
            This day has passed: the threat stays open.
          </p>
        )}
        <TextArea
          label="Reason"
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
        <div>
          <Button look="primary" type="submit">
            Decide
          </Button>
        </div>
      </Locked>
      {isReadOnly && <p className={styles.quiet}>{whyReadOnly()}</p>}
    </form>
  );
}
