import { expect, it } from 'vitest';
import { containerKnowledge } from './containers';
import { findInKnowledge } from './find';
import { linksOf } from './links';

const knowledge = containerKnowledge();

it('follows a control to the measures that it verifies and the threats that those answer', () => {
  const { mitigations, rules } = linksOf(knowledge, 'item', 'cis-kubernetes@2.0.1:5.2.2');

  expect(mitigations.map(({ id }) => id)).toContain('M-RT-NOPRIV');
  expect(rules.map(({ id }) => id)).toContain('privileged-container');
});

it('follows every link back', () => {
  for (const { id } of knowledge.rules.values()) {
    const { mitigations, controls, references, stencils, boundaries } = linksOf(knowledge, 'rule', id);
    const leadsBack = (kind: Parameters<typeof linksOf>[1], to: string) =>
      expect(
        linksOf(knowledge, kind, to).rules.some((rule) => rule.id === id),
        `${to} leads back to ${id}`,
      ).toBe(true);
    for (const mitigation of mitigations) leadsBack('mitigation', mitigation.id);
    for (const { ref } of [...controls, ...references]) leadsBack('item', ref);
    for (const stencil of stencils) leadsBack('stencil', stencil.id);
    for (const boundary of boundaries) leadsBack('boundary', boundary.id);
  }
});

it('knows nothing of an id that is not there', () => {
  expect(linksOf(knowledge, 'rule', '__proto__')).toEqual(linksOf(knowledge, 'item', 'no such thing'));
});

it('finds by all words, in whatever case, and by the ids of other versions and of scanners', () => {
  const items = (query: string) => findInKnowledge(knowledge, query).items.map(({ ref }) => ref);

  expect(items('PRIVILEGED cis-kubernetes')).toContain('cis-kubernetes@2.0.1:5.2.2');
  expect(items('C-0193')).not.toEqual([]);
  expect(items('privileged no-such-word')).toEqual([]);
  expect(items('')).toHaveLength(knowledge.items.size);
});
