import { describe, expect, it } from 'vitest';
import { absoluteRectangles } from '../model/geometry';
import { brokenReference } from '../model/integrity';
import { limits } from '../model/limits';
import type { Diagram, ThreatModel } from '../model/threat-model';
import { emptyModel } from '../model/threat-model';
import { setCollapsed } from './collapse';
import { rename } from './describe';
import { EditRefused } from './edit';
import { type Fragment, idsIn, isEmpty, placeOf, takeFragment } from './fragment';
import { createHistory, execute, type History, redo, undo } from './history';
import { setLocked } from './lock';
import { addNote } from './note';
import { type PasteTarget, paste } from './paste';
import { removeFrom } from './remove';
import { placed, sampleDiagram } from './sample-diagram.fixture';

const copy = (history: History, ids: readonly string[], isCut = false) =>
  takeFragment(history.present, 'main', ids, { from: 'here', isCut });
const target = (at = { x: 1000, y: 1000 }): PasteTarget => ({
  diagram: 'main',
  into: { boundary: null },
  at,
});
const put = (
  history: History,
  fragment: Fragment,
  where: PasteTarget = target(),
  how: Partial<Parameters<typeof paste>[3]> = {},
) => {
  const { edit, selection } = paste(history.present, fragment, where, { document: 'here', ...how });
  return { history: execute(history, edit), selection };
};
const absolute = (model: ThreatModel, id: string) =>
  absoluteRectangles(model, model.diagrams.main as Diagram).get(id);

describe('copy', () => {
  it('takes a boundary with all it holds, and the flows whose both ends are taken', () => {
    const fragment = copy(sampleDiagram(), ['shop']);

    expect(idsIn(fragment).sort()).toEqual(['db', 'query', 'shop', 'web']);
    expect(placeOf(fragment)).toEqual({ x: 150, y: 160, width: 500, height: 300 });
    expect(brokenReference(fragment.model)).toBeUndefined();
  });

  it('takes the notes that lie in a boundary, as part of it', () => {
    const place = { x: 400, y: 350, width: 120, height: 60 };
    const noted = [
      addNote('main', 'inside', 'Ask', place),
      addNote('main', 'beside', 'Other', { ...place, x: 900 }),
    ].reduce(execute, sampleDiagram());

    const fragment = copy(noted, ['shop']);
    expect(idsIn(fragment).sort()).toEqual(['db', 'inside', 'query', 'shop', 'web']);
    const { history, selection } = put(noted, fragment);
    expect(selection).toHaveLength(1);
    const notes = Object.values(history.present.diagrams.main?.notes ?? {});
    expect(notes.map(({ text, x, y }) => ({ text, x, y }))).toContainEqual({
      text: 'Ask',
      x: 1000 + 400 - 150,
      y: 1000 + 350 - 160,
    });
    // With the one that the sample has, and the two that were added.
    expect(notes).toHaveLength(4);
  });

  it('takes only decisions that are wholly about what is taken', () => {
    expect(Object.keys(copy(sampleDiagram(), ['shop']).model.decisions).sort()).toEqual([
      'r/query',
      'r/shop',
      'r/shop:inward',
      'r/web',
    ]);
    expect(Object.keys(copy(sampleDiagram(), ['shop', 'user']).model.decisions)).toContain('r/call@shop');
  });

  it('takes nothing where there are only flows without their ends', () => {
    expect(isEmpty(copy(sampleDiagram(), ['query']))).toBe(true);
  });
});

describe('paste', () => {
  it('makes new things with facts, scope, sizes and flows, and undoes and redoes', () => {
    const before = sampleDiagram();

    const { history, selection } = put(before, copy(before, ['shop', 'note']));

    const { present } = history;
    expect(selection.sort()).toEqual(['note-2', 'shop-2']);
    expect(present.elements['web-2']).toMatchObject({
      parent: 'shop-2',
      facts: before.present.elements.web?.facts,
    });
    expect(present.elements['db-2']?.outOfScope).toEqual({ reason: 'Another team.' });
    expect(present.flows['query-2']).toMatchObject({ source: 'web-2', target: 'db-2', name: 'reads' });
    expect(placed(present, 'web-2')).toEqual(placed(present, 'web'));
    expect(absolute(present, 'shop-2')).toEqual({ x: 1000, y: 1060, width: 500, height: 300 });
    expect(present.diagrams.main?.notes?.['note-2']).toMatchObject({
      text: 'Ask the team',
      x: 1750,
      y: 1000,
    });
    expect(brokenReference(present)).toBeUndefined();
    expect(undo(history).present).toEqual(before.present);
    expect(redo(undo(history)).present).toEqual(present);
  });

  it('leaves decisions and measures behind, unless they are asked for', () => {
    const before = sampleDiagram();
    const fragment = copy(before, ['shop', 'user']);

    const plain = put(before, fragment).history.present;
    expect(plain.decisions).toEqual(before.present.decisions);
    expect(plain.mitigations).toEqual(before.present.mitigations);

    const { decisions, mitigations } = put(before, fragment, target(), { withDecisions: true }).history
      .present;
    expect(
      Object.keys(decisions)
        .filter((key) => key.includes('-2'))
        .sort(),
    ).toEqual(['r/call-2', 'r/call-2@shop-2', 'r/query-2', 'r/shop-2', 'r/shop-2:inward', 'r/web-2']);
    expect(mitigations['M-1@web-2']).toEqual({ mitigation: 'M-1', subject: 'web-2', status: 'in place' });
  });

  it('goes into a boundary, which grows around it', () => {
    const before = sampleDiagram();
    const { present } = put(before, copy(before, ['user']), {
      diagram: 'main',
      into: { boundary: 'shop' },
      at: { x: 640, y: 300 },
    }).history;

    expect(present.elements['user-2']?.parent).toBe('shop');
    expect(absolute(present, 'user-2')).toMatchObject({ x: 640, y: 300 });
    expect(placed(present, 'shop').width).toBeGreaterThan(500);
  });

  it('opens a collapsed boundary that it goes into', () => {
    const before = execute(sampleDiagram(), setCollapsed('main', ['cluster', 'shop'], true));
    const { present } = put(before, copy(before, ['user']), {
      ...target(),
      into: { boundary: 'shop' },
    }).history;
    expect(placed(present, 'shop').collapsed).toBeUndefined();
    expect(placed(present, 'cluster').collapsed).toBeUndefined();
  });

  it('goes where it was at home, as long as that is there', () => {
    const before = sampleDiagram();
    const fragment = copy(before, ['web', 'user']);
    const home = { diagram: 'main', into: 'home', at: { x: 24, y: 244 } } as const;

    const { present } = put(before, fragment, home).history;
    expect(present.elements['web-2']?.parent).toBe('shop');
    expect(absolute(present, 'web-2')).toMatchObject({ x: 194, y: 244 });
    expect(present.elements['user-2']?.parent).toBeNull();

    const elsewhere = createHistory(emptyModel('Other'));
    expect(put(elsewhere, fragment, home).history.present.elements.web?.parent).toBeNull();
  });

  it('keeps ids in a model that has not got them', () => {
    const { history } = put(createHistory(emptyModel('Other')), copy(sampleDiagram(), ['shop']));
    expect(Object.keys(history.present.elements).sort()).toEqual(['db', 'web']);
  });

  it('takes no id that something gone was decided on', () => {
    const before = sampleDiagram();
    const fragment = copy(before, ['web']);
    const { selection } = put(execute(before, removeFrom('main', ['web'])), fragment);
    expect(selection).toEqual(['web-2']);
  });

  it('pastes what is locked so that it can be moved', () => {
    const locked = execute(sampleDiagram(), setLocked('main', ['user', 'note'], true));
    const { present } = put(locked, copy(locked, ['user', 'note'])).history;
    expect(placed(present, 'user-2').locked).toBeUndefined();
    expect(present.diagrams.main?.notes?.['note-2']?.locked).toBeUndefined();
  });

  it('refuses what no file could say: too many things, places too far out', () => {
    const before = sampleDiagram();
    const far = target({ x: 999_900, y: 0 });
    expect(() => put(before, copy(before, ['web', 'user']), far)).toThrow(EditRefused);
    const full = emptyModel('Full');
    for (let index = 0; index < limits.elements; index += 1)
      full.elements[`e${index}`] = {
        id: `e${index}`,
        name: '',
        kind: 'process',
        stencil: 'pod',
        parent: null,
        facts: {},
      };
    expect(() => put(createHistory(full), copy(before, ['web']))).toThrow('too many elements');
  });
});

describe('cut and paste', () => {
  const cut = (history: History, ids: readonly string[]) => {
    const fragment = copy(history, ids, true);
    return { fragment, history: execute(history, removeFrom('main', idsIn(fragment))) };
  };

  it('brings things back as what they were, with what was decided on them', () => {
    const before = sampleDiagram();
    const { fragment, history } = cut(before, ['shop']);
    expect(Object.keys(history.present.elements)).toEqual(['user']);

    const back = put(history, fragment, { ...target(), into: 'home', at: { x: 150, y: 160 } }).history
      .present;

    expect(back.elements).toEqual(before.present.elements);
    expect(back.decisions).toEqual(before.present.decisions);
    expect(back.mitigations).toEqual(before.present.mitigations);
    expect(back.diagrams).toEqual(before.present.diagrams);
  });

  it('brings them back once; a second time they are new, and nothing is decided on them', () => {
    const { fragment, history } = cut(sampleDiagram(), ['shop']);
    const twice = put(put(history, fragment).history, fragment);
    expect(twice.selection).toEqual(['shop-2']);
    expect(Object.keys(twice.history.present.decisions).filter((key) => key.includes('-2'))).toEqual([]);
  });

  it('brings them back on other diagrams that showed them, too', () => {
    const before = sampleDiagram();
    const model = structuredClone(before.present);
    model.diagrams.inside = {
      id: 'inside',
      name: 'Inside',
      inside: 'shop',
      placements: {
        shop: { x: 10, y: 20, width: 400, height: 300 },
        web: { x: 30, y: 50, width: 192, height: 64 },
      },
    };
    const { fragment, history } = cut(createHistory(model), ['shop']);
    expect(history.present.diagrams.inside?.placements).toEqual({});

    const { present } = put(history, fragment).history;
    expect(present.diagrams.inside).toEqual(model.diagrams.inside);
  });

  it('refuses to cut what is locked', () => {
    const locked = execute(sampleDiagram(), setLocked('main', ['web'], true));
    expect(() => cut(locked, ['shop'])).toThrow('“Web” is locked');
  });

  it('says so when the model changed between asking and pasting', () => {
    const before = sampleDiagram();
    const fragment = copy(before, ['web']);
    const { edit } = paste(before.present, fragment, target(), { document: 'here' });
    const meanwhile = put(before, fragment).history;
    expect(() => execute(meanwhile, edit)).toThrow(EditRefused);
    expect(() => execute(execute(before, rename('web', 'Shop')), edit)).not.toThrow();
  });
});
