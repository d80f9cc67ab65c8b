import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/analyse';
import { containerKnowledge } from '../../../shared/knowledge/containers';
import { readModel } from '../../../shared/model/read-model';
import { templateNamed } from '../../../shared/model/templates';
import { findInModel, foundGroups } from './find-in-model';
import { findables } from './findables';

const knowledge = containerKnowledge();
const read = readModel(JSON.stringify(templateNamed('kubernetes-web-app')));
if (!read.ok) throw new Error(read.problem.message);
const [threat] = analyse(read.model, knowledge).threats;
const model = {
  ...read.model,
  diagrams: {
    ...read.model.diagrams,
    main: {
      ...read.model.diagrams.main,
      notes: { n: { id: 'n', text: 'Ask Zoë about backups', x: 0, y: 0, width: 100, height: 50 } },
    },
  } as typeof read.model.diagrams,
  decisions: {
    [threat?.key ?? '']: { status: 'accepted' as const, reason: 'Quarterly budget.', owner: 'Ada' },
    'gone/nothing': { status: 'avoided' as const, reason: 'Switched off in spring.' },
  },
  assumptions: { a: { id: 'a', text: 'Laptops are encrypted.' } },
};
const analysis = analyse(model, knowledge);
const all = findables(model, analysis, knowledge);
const first = (query: string) => findInModel(all, query)[0]?.found[0];

describe('what is found', () => {
  it.each([
    ['api', { to: 'subject', id: 'api' }],
    ['zoe backups', { to: 'note', diagram: 'main', id: 'n' }],
    ['quarterly budget', { to: 'threat', key: threat?.key }],
    ['switched off in spring', { to: 'orphans' }],
    ['laptops encrypted', { to: 'assumption', id: 'a' }],
  ])('finds “%s” where it is', (query, target) => {
    expect(first(query)?.target).toEqual(target);
  });

  it('finds one of every sort by what people read of it', () => {
    const sorts = foundGroups.map((group) => all.find((one) => one.group === group));
    for (const one of sorts) {
      const found = findInModel(all, `${one?.shown.title} ${one?.shown.about}`);
      expect(found.find(({ group }) => group === one?.group)?.found).toContain(one);
    }
  });

  it('follows a control by its id, as people say it', () => {
    const control = [...knowledge.items.values()].find(({ ref }) => ref.startsWith('cis-kubernetes@'));
    const found = first(`CIS ${control?.control.id}`);
    expect(found?.group).toBe('control');
    expect(found?.shown.title).toMatch(new RegExp(`^${control?.control.id} `));
  });

  it('finds nothing for nothing', () => {
    expect(findInModel(all, '  ')).toEqual([]);
    expect(findInModel(all, 'qqqxyz')).toEqual([]);
  });
});

it('shows the sort of the best first, each once, best first within', () => {
  const groups = findInModel(all, 'api server');
  expect(new Set(groups.map(({ group }) => group)).size).toBe(groups.length);
  expect(groups[0]?.found[0]?.shown.title.toLowerCase()).toContain('api');
});

it('makes the list once for a model', () => {
  expect(findables(model, analysis, knowledge)).toBe(all);
});
