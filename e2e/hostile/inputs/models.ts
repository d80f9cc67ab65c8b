import type { ThreatModel } from '../../../shared/model/threat-model';

/**
 * A small model with a text in every place where a model has one.
 * @param text as many different ones as there are places, or the same for all
 */
export function modelWith(text: (place: string) => string): ThreatModel {
  const fact = (value: string | string[]) => ({
    value,
    source: {
      by: 'import' as const,
      file: text('file'),
      line: 3,
      tool: text('tool').slice(0, 200),
      note: text('note'),
    },
  });
  const described = { facts: {}, description: text('description') };
  return {
    version: 1,
    title: text('title'),
    description: text('description'),
    elements: {
      web: {
        id: 'web',
        name: text('element'),
        kind: 'process',
        stencil: 'container',
        parent: 'pod',
        ...described,
        facts: {
          privileged: fact('yes'),
          addedCapabilities: fact([text('value').slice(0, 500)]),
          image: fact(text('value')),
        },
        origin: { by: 'import', file: text('file'), line: 1 },
        // What no version knows is kept, and never shown.
        markup: text('unknown'),
        onClick: text('unknown'),
        dangerouslySetInnerHTML: { __html: text('unknown') },
      },
      odd: {
        id: 'odd',
        name: text('other'),
        kind: 'external entity',
        stencil: text('stencil').slice(0, 100) || 'x',
        parent: null,
        ...described,
        outOfScope: { reason: text('reason') || 'x' },
      },
    },
    flows: { f: { id: 'f', name: text('flow'), source: 'odd', target: 'web', ...described } },
    boundaries: {
      ns: { id: 'ns', name: text('namespace'), kind: 'namespace', parent: null, ...described },
      pod: {
        id: 'pod',
        name: text('boundary'),
        kind: text('kind').slice(0, 100) || 'x',
        parent: 'ns',
        ...described,
      },
    },
    diagrams: {
      main: {
        id: 'main',
        name: text('diagram'),
        placements: {
          odd: { x: 0, y: 60, width: 160, height: 60 },
          ns: { x: 260, y: 0, width: 400, height: 260 },
          pod: { x: 20, y: 40, width: 300, height: 180 },
          web: { x: 40, y: 60, width: 160, height: 60 },
        },
        notes: { n: { id: 'n', text: text('note'), x: 0, y: 200, width: 200, height: 80 } },
      },
    },
    decisions: {
      'privileged-container/web': {
        status: 'accepted',
        owner: text('owner').slice(0, 500),
        reason: text('reason'),
        by: text('by').slice(0, 500),
        at: text('at').slice(0, 100),
        expires: '2099-01-01',
      },
    },
    mitigations: {
      'drop-capabilities@web': {
        mitigation: 'drop-capabilities',
        subject: 'web',
        status: 'planned',
        note: text('note'),
      },
    },
    assumptions: { a: { id: 'a', text: text('assumption') || 'x' } },
    evidence: {},
    losses: [{ what: text('what'), where: text('where'), why: text('why') }],
  };
}
