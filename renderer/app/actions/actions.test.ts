import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';

vi.hoisted(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  const matchMedia = () => ({ matches: false, addEventListener: () => {} });
  vi.stubGlobal('window', { matchMedia, addEventListener: () => {} });
  vi.stubGlobal('document', {
    activeElement: null,
    querySelector: () => null,
    documentElement: { dataset: {} },
  });
});

const { actions } = await import('./index');
const { gestures } = await import('./gestures');
const { offers } = await import('../context-menu/offers');
const { helpSections } = await import('./help-sections');

it('gives no two actions the same keys in the same place', () => {
  const taken = new Map<string, string>();
  const clashes: string[] = [];
  for (const { id, keys = [], onlyIn } of actions)
    for (const pressed of keys) {
      // Escape takes back one thing at a time: of its actions only one is possible.
      if (pressed === 'escape') continue;
      for (const [other, place] of taken) {
        const [otherKeys, otherPlace] = place.split(' in ');
        const isSamePlace = onlyIn === undefined || otherPlace === 'anywhere' || otherPlace === onlyIn;
        if (otherKeys === pressed && isSamePlace) clashes.push(`${pressed}: ${other} and ${id}`);
      }
      taken.set(`${id} ${pressed}`, `${pressed} in ${onlyIn ?? 'anywhere'}`);
    }
  expect(clashes).toEqual([]);
});

it('has every action once', () => {
  const ids = actions.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

it('tells every action and every gesture in the help, with all its keys', () => {
  const lines = helpSections().flatMap((section) => section.lines);
  for (const { isHidden, title, name = title, keys = [] } of [
    ...actions,
    ...gestures.map((one) => ({ isHidden: false, name: one.title, ...one })),
  ])
    if (!isHidden) expect(lines).toContainEqual(expect.objectContaining({ title: name(), keys }));
  expect(lines.length).toBe(actions.filter(({ isHidden }) => !isHidden).length + gestures.length);
});

it('says why an action that can be impossible is so, wherever it is shown', () => {
  const silent = actions.filter(({ isHidden, isPossible, whyNot }) => isPossible && !whyNot && !isHidden);
  expect(silent.map(({ id }) => id)).toEqual([]);
});

it('knows every action that a context menu offers', () => {
  const offered = Object.values(offers)
    .flat(2)
    .flatMap((offer) => (typeof offer === 'string' ? offer : offer.ids));
  expect(offered.filter((id) => !actions.some((action) => action.id === id))).toEqual([]);
});

it('writes keys in the one way that they are compared in', () => {
  const written = actions.flatMap(({ keys = [] }) => keys);
  expect(
    written.filter(
      (keys) =>
        !/^(mod\+)?(shift\+)?(alt\+)?([a-z]\w*|[^a-z\s]|\d)$/.test(keys) && !/^mod\+alt\+[a-z]$/.test(keys),
    ),
  ).toEqual([]);
});

it('has keys for everything that every keyboard can type, and shows those', () => {
  // On many of them these need AltGr, which is Control with Alt.
  const needsAltGr = /[[\]{}\\|@~^`#]$/;
  const untypable = actions.filter(({ keys: [first = ''] = [] }) => needsAltGr.test(first));
  expect(untypable.map(({ id }) => id)).toEqual([]);
});
