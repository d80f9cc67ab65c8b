import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TraceRow } from '../document/document';
import { traceGroups } from './trace-groups';

const row = (threat: number, changed: Partial<TraceRow> = {}): TraceRow => ({
  threat: `T-${threat}`,
  title: 'Runs as root',
  mitigation: 'Run without root',
  number: 'M-1',
  status: 'proposed',
  counted: false,
  controls: ['a@1:1', 'b@2:7'],
  ...changed,
});
const control = (catalogue: string, id: string, evidence: string[]) => ({
  catalogue,
  id,
  evidence,
  title: '',
  state: 'unknown' as const,
  mitigations: [],
  threats: [],
});
const grouped = (traceability: TraceRow[], controls: ReturnType<typeof control>[] = []) =>
  traceGroups({ traceability, controls });

describe('traceGroups', () => {
  it('puts threats with the same chain into one row, with what proves its controls', () => {
    const rows = [row(1), row(1, { number: 'M-2', mitigation: 'Watch it' }), row(2), row(5)];
    const controls = [control('a@1', '1', ['E-1', 'E-2']), control('b@2', '7', ['E-2'])];

    const groups = grouped(rows, controls);

    expect(groups.map(({ threats, number }) => [number, threats])).toEqual([
      ['M-1', ['T-1', 'T-2', 'T-5']],
      ['M-2', ['T-1']],
    ]);
    expect(groups[0]?.evidence).toEqual(['E-1', 'E-2']);
  });

  it.each<[string, Partial<TraceRow>]>([
    ['how far the measure is', { status: 'in place' }],
    ['the controls', { controls: ['a@1:1'] }],
    ['what threatens', { title: 'Runs privileged' }],
  ])('keeps apart what differs in %s', (_, changed) => {
    expect(grouped([row(1), row(2, changed)])).toHaveLength(2);
  });

  it('neither loses nor adds a link of any matrix', () => {
    const rows = fc.array(
      fc.record({
        threat: fc.integer({ min: 1, max: 9 }).map((number) => `T-${number}`),
        title: fc.constantFrom('x', 'y'),
        mitigation: fc.constantFrom('m', 'n'),
        number: fc.constantFrom('M-1', 'M-2', ''),
        status: fc.constantFrom('proposed' as const, 'in place' as const),
        counted: fc.boolean(),
        controls: fc.subarray(['a@1:1', 'b@2:7']),
      }),
    );
    const asText = (all: TraceRow[]) => all.map((one) => JSON.stringify(one)).sort();
    fc.assert(
      fc.property(rows, (all) => {
        const back = grouped(all).flatMap(({ threats, evidence, ...chain }) =>
          threats.map((threat) => ({ threat, ...chain })),
        );
        expect(asText(back)).toEqual(asText(all));
      }),
    );
  });
});
