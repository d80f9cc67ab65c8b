import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inWindow, isOpenIn, type PanelRoom, panels, withPanel } from './panel-room';

const wide: PanelRoom = {
  width: 1440,
  wanted: { side: true, inspector: true },
  away: { side: null, inspector: null },
};
const open = (room: PanelRoom) => panels.filter((panel) => isOpenIn(room, panel));

it('puts panels away in a narrow window, and back when it is wide again', () => {
  const zoomed = inWindow(wide, 720);
  expect(open(zoomed)).toEqual(['side']);
  expect(open(inWindow(zoomed, 500))).toEqual([]);
  expect(open(inWindow(zoomed, 1440))).toEqual(['side', 'inspector']);
});

it('opens one for a look in a narrow window, in place of the other', () => {
  const peeked = withPanel(inWindow(wide, 720), 'inspector', true);
  expect(open(peeked)).toEqual(['inspector']);
  expect(open(inWindow(peeked, 700))).toEqual(['inspector']);
  expect(open(inWindow(peeked, 1440))).toEqual(['side', 'inspector']);
  expect(open(inWindow(withPanel(peeked, 'inspector', false), 1440))).toEqual(['side', 'inspector']);
});

it('leaves closed what a person closed', () => {
  const closed = withPanel(wide, 'side', false);
  expect(open(inWindow(inWindow(closed, 500), 1440))).toEqual(['inspector']);
  expect(open(withPanel(closed, 'side', true))).toEqual(['side', 'inspector']);
});

it('has all back in a wide window that were open there, whatever was done in a narrow one', () => {
  const act = fc.oneof(
    fc.record({ width: fc.integer({ min: 300, max: 860 }) }),
    fc.record({ panel: fc.constantFrom(...panels), isOpen: fc.boolean() }),
  );
  fc.assert(
    fc.property(fc.array(act), (acts) => {
      const narrowed = acts.reduce<PanelRoom>(
        (room, one) => ('width' in one ? inWindow(room, one.width) : withPanel(room, one.panel, one.isOpen)),
        inWindow(wide, 590),
      );
      // The side panel may be closed for good only where there was room for it.
      const hadRoom = acts.some((one) => 'width' in one && one.width > 600);
      expect(open(inWindow(narrowed, 1440))).toContain('inspector');
      if (!hadRoom) expect(open(inWindow(narrowed, 1440))).toContain('side');
    }),
  );
});
