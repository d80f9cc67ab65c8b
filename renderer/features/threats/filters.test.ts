import { expect, it } from 'vitest';
import type { Threat } from '../../../shared/analysis/analysis';
import { filterThreats, noFilters, sortThreats, steadily } from './filters';

const threat = (key: string, more: Partial<Threat>): Threat =>
  ({
    key,
    stride: 'S',
    title: key,
    statement: '',
    status: 'open',
    subjects: [{ id: key, kind: 'process', name: key }],
    residual: { likelihood: 3, impact: 3, level: 'medium' },
    ...more,
  }) as Threat;
const threats = [
  threat('edge', { stride: 'D', subjects: [{ id: 'e', kind: 'boundary', name: 'Edge' }] }),
  threat('api', { residual: { likelihood: 5, impact: 5, level: 'critical' }, title: 'Token stolen' }),
  threat('db', { status: 'accepted', stride: 'I' }),
];
const keys = (found: readonly Threat[]) => found.map(({ key }) => key);

it('filters by words, category, risk, status, kind and one subject', () => {
  expect(keys(filterThreats(threats, { ...noFilters, text: 'STOLEN token' }, null))).toEqual(['api']);
  expect(keys(filterThreats(threats, { ...noFilters, stride: 'D' }, null))).toEqual(['edge']);
  expect(keys(filterThreats(threats, { ...noFilters, risk: 'critical' }, null))).toEqual(['api']);
  expect(keys(filterThreats(threats, { ...noFilters, status: 'accepted' }, null))).toEqual(['db']);
  expect(keys(filterThreats(threats, { ...noFilters, subject: 'boundary' }, null))).toEqual(['edge']);
  expect(keys(filterThreats(threats, noFilters, 'db'))).toEqual(['db']);
});

it('sorts, leaving what is alike in the order of the analysis', () => {
  expect(keys(sortThreats(threats, 'risk'))).toEqual(['edge', 'api', 'db']);
  expect(keys(sortThreats(threats, 'category'))).toEqual(['api', 'db', 'edge']);
  expect(keys(sortThreats(threats, 'subject'))).toEqual(['api', 'db', 'edge']);
  expect(keys(sortThreats(threats, 'status'))).toEqual(['edge', 'api', 'db']);
});

it('keeps a list in its order while threats change, come and go', () => {
  const before = ['db', 'edge', 'gone'];
  const now = [threat('new', {}), ...threats.filter(({ key }) => key !== 'api')];
  const open = now.filter(({ status }) => status === 'open');
  expect(steadily(before, open, now).map(({ key }) => key)).toEqual(['db', 'edge', 'new']);
  expect(steadily([], open, now)).toEqual(open);
});
