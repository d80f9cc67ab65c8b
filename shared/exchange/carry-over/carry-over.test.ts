import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect } from '../../edits/connect';
import { decide, setMitigation } from '../../edits/decide';
import { setFact, setOutOfScope } from '../../edits/describe';
import type { Edit } from '../../edits/edit';
import { createHistory, execute } from '../../edits/history';
import { addBoundary, addElement } from '../../edits/place-subjects';
import { arbitraryEdits } from '../../edits/random-edits.fixture';
import { brokenReference } from '../../model/integrity';
import { emptyModel, type ThreatModel } from '../../model/threat-model';
import { carryOver } from './carry-over';

const inside = (parent: string | null) => ({ diagram: 'main', parent, at: { x: 0, y: 0 } });
const edited = (model: ThreatModel, ...edits: Edit[]) => edits.reduce(execute, createHistory(model)).present;

/** As an importer leaves it: everything says where it is from. */
function imported(...edits: Edit[]): ThreatModel {
  const model = structuredClone(
    edited(
      emptyModel('Imported'),
      addBoundary('prod', { kind: 'namespace', name: 'prod' }, inside(null)),
      addElement('web', { stencil: 'container', kind: 'process', name: 'web' }, inside('prod')),
      ...edits,
    ),
  );
  for (const map of [model.elements, model.boundaries, model.flows])
    for (const entity of Object.values(map)) entity.origin = { by: 'import', file: 'a.yaml', line: 1 };
  return model;
}
const states = (value: string) =>
  setFact('web', 'privileged', value, { by: 'import', file: 'a.yaml', line: 9 });

describe('what people said of an earlier import', () => {
  it('stays: decisions, measures, scope, assumptions, answers where the files are silent', () => {
    const earlier = edited(
      imported(),
      decide(['privileged-container/web'], { status: 'accepted', reason: 'so it is' }),
      setMitigation('M-1', 'web', 'in place'),
      setOutOfScope('prod', 'another team'),
      setFact('web', 'trusted', 'no'),
    );
    const now = carryOver(imported(), earlier);

    expect(now.decisions).toEqual(earlier.decisions);
    expect(now.mitigations).toEqual(earlier.mitigations);
    expect(now.boundaries.prod?.outOfScope).toEqual({ reason: 'another team' });
    expect(now.elements.web?.facts.trusted?.value).toBe('no');
  });

  it('gives way to what the files state now', () => {
    const earlier = edited(imported(), setFact('web', 'privileged', 'no'));

    expect(carryOver(imported(states('yes')), earlier).elements.web?.facts.privileged?.value).toBe('yes');
  });

  it('wins over what a platform does by default', () => {
    const earlier = edited(imported(), setFact('web', 'privileged', 'yes'));
    const now = imported(setFact('web', 'privileged', 'no', { by: 'platform' }));

    expect(carryOver(now, earlier).elements.web?.facts.privileged?.value).toBe('yes');
  });

  it('keeps what they drew, and where they put what was imported', () => {
    const earlier = structuredClone(
      edited(
        imported(),
        addBoundary('zone', { kind: 'cloud-account', name: 'zone' }, inside(null)),
        addElement('user', { stencil: 'internet-user', kind: 'external entity', name: 'user' }, inside(null)),
        connect('ask', 'user', 'web'),
      ),
    );
    if (earlier.boundaries.prod) earlier.boundaries.prod.parent = 'zone';
    const now = carryOver(imported(), earlier);

    expect(Object.keys(now.flows)).toEqual(['ask']);
    expect(now.boundaries.prod?.parent).toBe('zone');
    expect(now.elements.web?.parent).toBe('prod');
  });

  it('forgets what was imported and is not there any more, with what hung on it', () => {
    const earlier = edited(
      imported(),
      addElement('user', { stencil: 'internet-user', kind: 'external entity', name: 'user' }, inside(null)),
      connect('ask', 'user', 'web'),
    );
    const now = carryOver(emptyModel('Imported'), earlier);

    expect([Object.keys(now.elements), Object.keys(now.flows)]).toEqual([['user'], []]);
  });
});

it('gives a sound model, whatever both hold', () => {
  const models = fc.tuple(arbitraryEdits, fc.infiniteStream(fc.boolean())).map(([makers, fromFile]) => {
    const { present } = makers.reduce(
      (now, make) => {
        const edit = make(now.present);
        return edit === null ? now : execute(now, edit);
      },
      createHistory(emptyModel('m')),
    );
    const model = structuredClone(present);
    for (const map of [model.elements, model.boundaries, model.flows])
      for (const entity of Object.values(map))
        if (fromFile.next().value) entity.origin = { by: 'import', file: 'a.yaml', line: 1 };
    return model;
  });

  fc.assert(
    fc.property(models, models, (now, earlier) => {
      const { diagrams, ...rest } = carryOver(now, earlier);

      expect(brokenReference({ ...rest, diagrams: {} })).toBeUndefined();
    }),
  );
});
