import type { Knowledge } from './knowledge';
import { loadPacks } from './load-packs';

const applies = { applies: true, why: 'It does.' };
const stride = {
  S: applies,
  T: applies,
  R: { applies: false, why: 'No.' },
  I: applies,
  D: applies,
  E: applies,
};
const statement = {
  who: 'An attacker in {subject}',
  access: 'a shell',
  does: 'takes more',
  leadsTo: 'loss',
  harms: 'the platform',
};
const anyCase = { elements: { it: { stencil: 'container' } } };
const common = {
  statement,
  mitigations: ['M-1'],
  source: ['Our own judgement'],
  ask: 'Is it so?',
  cases: { stands: anyCase, quiet: anyCase },
};
const risk = { likelihood: 3, impact: 3, because: 'Plain.' };
const fact = (id: string) => ({
  id,
  title: id,
  question: `Is it ${id}?`,
  type: 'yesNo',
  answeredBy: 'people',
});

/** A pack small enough to hold in the head: what a test says of it can be checked by eye. */
export const smallPackFile = {
  pack: { id: 'small', version: '1', title: 'Small', licence: 'MIT' },
  facts: [
    fact('privileged'),
    fact('trusted'),
    fact('defaultDeny'),
    fact('encrypted'),
    fact('secretAtRest'),
    { id: 'paths', title: 'Paths', question: 'Which?', type: 'list', answeredBy: 'manifest' },
  ],
  flowFacts: ['encrypted'],
  glyphs: { dot: 'M12 12h1' },
  stencils: [
    {
      id: 'container',
      title: 'Container',
      kind: 'process',
      help: 'Runs.',
      glyph: 'dot',
      group: 'G',
      facts: ['privileged', 'trusted', 'paths'],
    },
    {
      id: 'secret',
      title: 'Secret',
      kind: 'data store',
      help: 'Keeps.',
      glyph: 'dot',
      group: 'G',
      facts: ['secretAtRest'],
    },
    {
      id: 'internet-user',
      title: 'User',
      kind: 'external entity',
      help: 'Asks.',
      glyph: 'dot',
      group: 'G',
      facts: [],
    },
  ],
  boundaries: ['cluster', 'namespace'].map((id) => ({
    id,
    title: id,
    help: 'A wall.',
    glyph: 'dot',
    group: 'G',
    facts: ['defaultDeny'],
    stride,
  })),
  mitigations: [
    {
      id: 'M-1',
      title: 'Do it',
      how: 'So.',
      kind: 'prevent',
      effort: 'low',
      reduces: 'likelihood',
      by: 2,
      verify: 'Look.',
      controls: [{ ref: 'cat@1:1.1', relationship: 'implements', rationale: null }],
    },
  ],
  catalogues: [
    {
      catalogue: 'cat',
      version: '1',
      edition: '1',
      title: 'Cat',
      url: 'https://example.org/',
      notice: 'None.',
      role: 'controls',
      items: [{ id: '1.1', title: 'One' }],
    },
  ],
  rules: [
    {
      id: 'privileged',
      title: 'Privileged',
      stride: 'E',
      subject: 'element',
      applies: { stencils: ['container'] },
      when: { all: [{ fact: 'privileged', is: 'yes' }, { not: { fact: 'trusted', is: 'yes' } }] },
      risk: {
        ...risk,
        factors: [
          { when: { derived: 'exposure', is: 'direct' }, likelihood: 1, because: 'Reached from outside.' },
        ],
      },
      ...common,
    },
    {
      id: 'path',
      title: 'Path',
      stride: 'I',
      subject: 'element',
      applies: { stencils: ['container'] },
      when: { fact: 'paths', includes: ['/', '/etc*'] },
      risk,
      ...common,
    },
    {
      id: 'open-namespace',
      title: 'Open',
      stride: 'I',
      subject: 'boundary',
      applies: { boundaries: ['namespace'] },
      when: { all: [{ fact: 'defaultDeny', is: 'no' }, { contains: { stencil: 'container' } }] },
      risk,
      ...common,
    },
    {
      id: 'gate',
      title: 'Gate',
      stride: 'S',
      subject: 'crossing',
      applies: { boundaries: ['cluster'] },
      when: { all: [{ direction: 'inward' }, { boundary: { fact: 'defaultDeny', is: 'no' } }] },
      risk,
      ...common,
    },
    {
      id: 'plain',
      title: 'Plain',
      stride: 'T',
      subject: 'crossing',
      applies: { boundaries: ['cluster'] },
      when: { flow: { fact: 'encrypted', is: 'no' } },
      risk,
      ...common,
    },
  ],
};

export const smallKnowledge = (): Knowledge =>
  loadPacks([{ files: { 'small.yaml': smallPackFile }, digest: '' }]);
