import { type Speaker, sayEnglish } from '../../language/speak';
import type { Given, ModelChange, Named } from './model-change';

const fields = {
  title: 'merge.fieldTitle',
  description: 'merge.fieldDescription',
  revision: 'merge.fieldRevision',
  person: 'merge.person',
  approval: 'merge.approval',
} as const;

/** What is otherwise of a model itself, in words that stand alone: `Title: Shop → Web shop`. */
export function modelChangeInWords(change: ModelChange, say: Speaker = sayEnglish): string {
  const told = (value: string | undefined) => value || say('values.none');
  return say('differences.field', {
    field: change.change === 'other' ? change.field : say(fields[change.change]),
    ...(change.change === 'person'
      ? { before: told(named(change.before, say)), after: told(named(change.after, say)) }
      : change.change === 'approval'
        ? { before: told(given(change.before)), after: told(given(change.after)) }
        : { before: told(change.before), after: told(change.after) }),
  });
}

const named = (person: Named | undefined, say: Speaker): string | undefined =>
  person && [person.name, person.role, say(`signOff.${person.part}`)].filter(Boolean).join(' – ');

const given = (approval: Given | undefined): string | undefined =>
  approval &&
  [approval.by, approval.role, approval.at.slice(0, 10), approval.note].filter(Boolean).join(' – ');
