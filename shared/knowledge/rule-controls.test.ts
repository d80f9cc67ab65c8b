import { describe, expect, it } from 'vitest';
import type { Knowledge } from './knowledge';
import { loadPacks } from './load-packs';
import { controlsAbout, controlsOfRule } from './rule-controls';
import { smallPackFile } from './small-pack.fixture';

type Assessed = { items: string[]; on?: string[]; except?: string[] };

/** The small pack with a rule on two stencils, a measure with two items, and what those assess. */
function knowledgeWhere(
  assesses: Assessed[],
  more: object = {},
  link: object = {},
  source = ['Our own judgement'],
): Knowledge {
  const pack = structuredClone(smallPackFile);
  const [rule] = pack.rules;
  const [measure] = pack.mitigations;
  const [catalogue] = pack.catalogues;
  const secret = pack.stencils.find(({ id }) => id === 'secret');
  if (!rule || !measure || !catalogue || !secret) throw new Error('the fixture is empty');
  Object.assign(rule, {
    id: 'container-privileged',
    stride: 'T',
    source,
    applies: { stencils: ['container', 'secret'] },
  });
  secret.facts.push('privileged', 'trusted');
  catalogue.items.push({ id: '2.1', title: 'Two' });
  measure.controls.push({ ref: 'cat@1:2.1', relationship: 'supports', rationale: null, ...link });
  return loadPacks([{ files: { 'all.yaml': { ...pack, assesses, ...more } }, digest: '' }]);
}

function itemsAbout(knowledge: Knowledge, thing: string): string[] {
  const rule = knowledge.rules.get('container-privileged') ?? knowledge.rules.get('privileged');
  if (!rule) throw new Error('the rule is gone');
  return controlsAbout(knowledge, rule, [thing]).map(({ item }) => item.control.id);
}

describe('the controls of a threat', () => {
  it('are all that its measures have, where no item says what it assesses', () => {
    const knowledge = knowledgeWhere([]);
    expect(itemsAbout(knowledge, 'container')).toEqual(['1.1', '2.1']);
    expect(itemsAbout(knowledge, 'secret')).toEqual(['1.1', '2.1']);
  });

  it('leave out an item that assesses something else', () => {
    const knowledge = knowledgeWhere([{ items: ['cat@1:1.1'], on: ['container'] }]);
    expect(itemsAbout(knowledge, 'container')).toEqual(['1.1', '2.1']);
    expect(itemsAbout(knowledge, 'secret')).toEqual(['2.1']);
  });

  it('are those of a rule for any of its subjects together', () => {
    const knowledge = knowledgeWhere([
      { items: ['cat@1:1.1'], on: ['container'] },
      { items: ['cat@1:2.1'], on: ['secret'] },
    ]);
    const rule = knowledge.rules.get('container-privileged') ?? knowledge.rules.get('privileged');
    expect(rule && controlsOfRule(knowledge, rule).map(({ item }) => item.control.id)).toEqual([
      '1.1',
      '2.1',
    ]);
  });

  it('follow the longest pattern that fits an item', () => {
    const knowledge = knowledgeWhere([
      { items: ['cat@1:*'], on: ['secret'] },
      { items: ['cat@1:1.*'], on: ['container'] },
    ]);
    expect(itemsAbout(knowledge, 'container')).toEqual(['1.1']);
    expect(itemsAbout(knowledge, 'secret')).toEqual(['2.1']);
  });

  it.each([
    ['keep', 'a fact that the rule turns on', 'trusted', ['1.1', '2.1']],
    ['keep', 'the rule itself', 'container-privileged', ['1.1', '2.1']],
    ['leave out', 'a fact that the rule doesn’t read', 'defaultDeny', ['2.1']],
  ])('%s an item that names %s', (_does, _what, on, expected) => {
    const knowledge = knowledgeWhere([{ items: ['cat@1:1.1'], on: [on] }]);
    expect(itemsAbout(knowledge, 'secret')).toEqual(expected);
  });

  it('leave out what an item says nothing of all the same', () => {
    const knowledge = knowledgeWhere([{ items: ['cat@1:1.1'], except: ['secret'] }]);
    expect(itemsAbout(knowledge, 'container')).toEqual(['1.1', '2.1']);
    expect(itemsAbout(knowledge, 'secret')).toEqual(['2.1']);
  });

  it('leave out a link of a measure that holds for others, by the name of a scope too', () => {
    const scopes = [{ id: 'stores', title: 'Stores', holds: ['secret'] }];
    const knowledge = knowledgeWhere([], { scopes }, { on: ['stores'] });
    expect(itemsAbout(knowledge, 'container')).toEqual(['1.1']);
    expect(itemsAbout(knowledge, 'secret')).toEqual(['1.1', '2.1']);
  });

  /** The small pack with rules that cite the second of two items. */
  function knowledgeThatCites(assesses: Assessed[]): Knowledge {
    const pack = structuredClone(smallPackFile);
    pack.catalogues[0]?.items.push({ id: '2.1', title: 'Two' });
    pack.mitigations[0]?.controls.push({ ref: 'cat@1:2.1', relationship: 'supports', rationale: null });
    const rules = pack.rules.map((rule) => ({ ...rule, source: ['cat@1:2.1'] }));
    return loadPacks([{ files: { 'all.yaml': { ...pack, rules, assesses } }, digest: '' }]);
  }

  it('are what the rule cites where nothing is left', () => {
    const knowledge = knowledgeThatCites([{ items: ['cat@1:*'], on: ['secret'] }]);
    expect(itemsAbout(knowledge, 'container')).toEqual(['2.1']);
  });

  it('keep what the rule cites where it would go from all of its subjects', () => {
    const knowledge = knowledgeThatCites([{ items: ['cat@1:2.1'], on: ['secret'] }]);
    expect(itemsAbout(knowledge, 'container')).toEqual(['1.1', '2.1']);
  });

  it('leave out what the rule cites for another of its subjects', () => {
    const knowledge = knowledgeWhere([{ items: ['cat@1:2.1'], on: ['secret'] }], {}, {}, ['cat@1:2.1']);
    expect(itemsAbout(knowledge, 'container')).toEqual(['1.1']);
    expect(itemsAbout(knowledge, 'secret')).toEqual(['1.1', '2.1']);
  });
});
