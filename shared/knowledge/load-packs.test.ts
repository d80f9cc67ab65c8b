import { describe, expect, it } from 'vitest';
import { shippedPacks } from './containers';
import { checkPacks, loadCheckedPacks, loadPacks } from './load-packs';
import { smallKnowledge, smallPackFile } from './small-pack.fixture';

type Pack = typeof smallPackFile;

/** What the loader says of the small pack once something in it is spoilt. */
function complaintAbout(spoil: (pack: Pack) => void): string {
  const pack = structuredClone(smallPackFile);
  spoil(pack);
  try {
    loadPacks([{ files: { 'rules/some.yaml': pack }, digest: '' }]);
    return 'loaded';
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}
const rule = (pack: Pack, at = 0) => pack.rules[at] as unknown as Record<string, unknown>;

describe('loading a pack', () => {
  it('takes one in which every reference resolves', () => {
    expect(smallKnowledge().rules.size).toBe(5);
  });

  it.each<[string, (pack: Pack) => void, string]>([
    [
      'a rule without mitigation',
      (pack) => Object.assign(rule(pack), { mitigations: [] }),
      'rules[0].mitigations',
    ],
    ['a rule without source', (pack) => Object.assign(rule(pack), { source: [] }), 'rules[0].source'],
    [
      'a mitigation without control',
      (pack) => Object.assign(pack.mitigations[0] as object, { controls: [] }),
      'mitigations[0].controls',
    ],
    [
      'a dangling mitigation',
      (pack) => Object.assign(rule(pack), { mitigations: ['M-9'] }),
      'no mitigation "M-9"',
    ],
    [
      'a dangling control',
      (pack) => Object.assign(pack.mitigations[0]?.controls[0] as object, { ref: 'cat@1:9' }),
      'no control "cat@1:9"',
    ],
    [
      'a dangling fact',
      (pack) => Object.assign(rule(pack), { when: { fact: 'nothing', is: 'yes' } }),
      'no fact "nothing"',
    ],
    [
      'a dangling stencil',
      (pack) => Object.assign(rule(pack), { applies: { stencils: ['ship'] } }),
      'no stencil "ship"',
    ],
    [
      'a dangling boundary kind',
      (pack) => Object.assign(rule(pack, 2), { applies: { boundaries: ['sea'] } }),
      'no boundary kind "sea"',
    ],
    [
      'a technique that is in no catalogue',
      (pack) => Object.assign(rule(pack), { techniques: ['T1'] }),
      'no technique "T1"',
    ],
    [
      'a value that a fact never has',
      (pack) => Object.assign(rule(pack), { when: { fact: 'privileged', is: 'maybe' } }),
      'never "maybe"',
    ],
    [
      'an operator that the subject cannot answer',
      (pack) => Object.assign(rule(pack), { when: { direction: 'inward' } }),
      "can't be asked of: element",
    ],
    [
      'an unknown operator',
      (pack) => Object.assign(rule(pack), { when: { wish: 'yes' } }),
      'a condition starts with one of',
    ],
    [
      'a letter that the boundary kind excludes',
      (pack) => Object.assign(rule(pack, 2), { stride: 'R' }),
      "R doesn't apply",
    ],
    [
      'two definitions of one id',
      (pack) => void pack.rules.push(pack.rules[0] as (typeof pack.rules)[0]),
      'is defined in',
    ],
    [
      'a scope that names nothing there is',
      (pack) => Object.assign(pack, { scopes: [{ id: 'inside', title: 'Inside', holds: ['ship'] }] }),
      'scopes[0].holds: there is no stencil, boundary kind, fact or rule "ship"',
    ],
    [
      'a scope that is called like a stencil',
      (pack) => Object.assign(pack, { scopes: [{ id: 'secret', title: 'Secret', holds: ['container'] }] }),
      'scopes[0]: "secret" is a stencil, boundary kind, fact or rule already',
    ],
    [
      'an item that assesses nothing there is',
      (pack) => Object.assign(pack, { assesses: [{ items: ['cat@1:1.1'], on: ['container', 'ship'] }] }),
      'assesses[0].on: there is no stencil, boundary kind, fact, rule or scope "ship"',
    ],
    [
      'something else that is left out of what an item assesses',
      (pack) => Object.assign(pack, { assesses: [{ items: ['cat@1:*'], except: ['ship'] }] }),
      'assesses[0].except: there is no stencil',
    ],
    [
      'something assessed by an item that isn’t there',
      (pack) => Object.assign(pack, { assesses: [{ items: ['cat@1:9*'], on: ['container'] }] }),
      'assesses[0].items: there is no control "cat@1:9*"',
    ],
    [
      'two words on what one item assesses',
      (pack) =>
        Object.assign(pack, {
          assesses: [
            { items: ['cat@1:1.1'], on: ['container'] },
            { items: ['cat@1:1.1'], on: ['secret'] },
          ],
        }),
      'says what "cat@1:1.1" assesses already',
    ],
    [
      'a measure’s link that holds for nothing there is',
      (pack) => Object.assign(pack.mitigations[0]?.controls[0] as object, { on: ['ship'] }),
      'mitigations[0].controls[0].on: there is no stencil',
    ],
    [
      'a crosswalk’s link that holds for nothing there is',
      (pack) =>
        Object.assign(pack, {
          links: [
            { mitigation: 'M-1', ref: 'cat@1:1.1', relationship: 'supports', rationale: null, on: ['ship'] },
          ],
        }),
      'links[0].on: there is no stencil',
    ],
    ['a misspelt field', (pack) => Object.assign(rule(pack), { titel: 'x' }), 'titel'],
  ])('refuses %s and names the file and the field', (_what, spoil, expected) => {
    const complaint = complaintAbout(spoil);

    expect(complaint).toContain(expected);
    expect(complaint).toContain('rules/some.yaml');
  });
});

describe('packs that were checked when the app was built', () => {
  it('know what they would know if they were checked now', () => {
    expect(loadCheckedPacks(checkPacks(shippedPacks()))).toEqual(loadPacks(shippedPacks()));
  });

  it('say the same when they are written as JSON and checked again', () => {
    const source = { files: { 'rules/some.yaml': smallPackFile }, digest: '' };
    const [checked] = checkPacks([source]);
    const written = JSON.parse(JSON.stringify(checked));
    expect(loadCheckedPacks([written])).toEqual(smallKnowledge());
    expect(checkPacks([written])).toEqual([written]);
  });

  it('are refused then, like any pack', () => {
    const spoilt = { ...smallPackFile, rules: [{ ...smallPackFile.rules[0], mitigations: ['M-9'] }] };
    expect(() => checkPacks([{ files: { 'rules/some.yaml': spoilt }, digest: '' }])).toThrow('no mitigation');
  });
});
