import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { containerKnowledge } from '../../knowledge/containers';
import { sayEnglish } from '../../language/speak';
import { readModel } from '../../model/read-model';
import { templateNamed } from '../../model/templates';
import { chosenReport } from '../choice/chosen-report';
import { reportDocument } from './document';
import { categoryCells } from './report-categories';

const knowledge = containerKnowledge();
const read = readModel(JSON.stringify(templateNamed('kubernetes-web-app')));
if (!read.ok) throw new Error(read.problem.message);
const { model } = read;
const report = reportDocument(model, knowledge, analyse(model, knowledge), { digest: 'd' });

const rowOf = (id: string, all = report.categories) => {
  const one = all.find(({ subject }) => subject.id === id);
  return one && categoryCells(one, sayEnglish);
};

it('has every subject, and every threat under its category', () => {
  expect(report.categories.map(({ subject }) => subject.id)).toEqual(
    report.subjects.map(({ subject }) => subject.id),
  );
  for (const { number, stride, subjects } of report.threats)
    for (const { id } of subjects)
      expect(
        report.categories.find(({ subject }) => subject.id === id)?.categories[stride]?.threats,
      ).toContain(number);
});

it('says of an external entity what comes of its two categories, and that the others don’t apply', () => {
  const [s, t, r, i, d, e] = rowOf('admin') ?? [];
  expect([t, i, d, e]).toEqual(['–', '–', '–', '–']);
  expect(s).toMatch(/^T-\d/);
  expect(r).not.toBe('–');
});

it('takes what is suppressed for what was looked at, and what is neither for an open question', () => {
  for (const { subject, categories } of report.categories)
    for (const [letter, { state }] of Object.entries(categories)) {
      const isSuppressed = report.suppressed.some(
        (one) => one.subject.id === subject.id && one.stride === letter,
      );
      expect(isSuppressed, `${subject.id} ${letter}`).toBe(
        ['nothing', 'unruled', 'out of scope'].includes(state),
      );
    }
});

it('says of threats that a part leaves out that they are left out, not that there are none', () => {
  const part = chosenReport(report, { statuses: ['mitigated'] }, model);
  expect(rowOf('admin', part.categories)?.[0]).toBe('left out');
});
