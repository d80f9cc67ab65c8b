import { expect, it } from 'vitest';
import { emptyModel } from '../../shared/model/threat-model';
import { audienceChoices } from '../../shared/report/choice/presets';
import { choiceOf, isChanged, ownPreset } from './report-choice';

it('a file’s own choice with the id of an audience is another one than the audience’s', () => {
  const own = { sections: ['summary'] };
  const model = {
    ...emptyModel('Shop'),
    reports: { auditor: { id: 'auditor', name: 'Auditor', choice: own } },
  };

  expect(choiceOf('auditor', model)).toBe(audienceChoices.auditor);
  expect(choiceOf(ownPreset('auditor'), model)).toBe(own);
  expect(isChanged({ document: '', preset: ownPreset('auditor'), choice: own }, model)).toBe(false);
  expect(choiceOf(ownPreset('executive'), model)).toBeUndefined();
});
