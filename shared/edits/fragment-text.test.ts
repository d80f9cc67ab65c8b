import fc from 'fast-check';
import { expect, it } from 'vitest';
import { takeFragment } from './fragment';
import { namesIn, readFragment, writeFragment } from './fragment-text';
import { sampleDiagram } from './sample-diagram.fixture';

const fragment = takeFragment(sampleDiagram().present, 'main', ['shop', 'note'], {
  from: 'here',
  isCut: false,
});
const refused = (text: string) => {
  const read = readFragment(text);
  return read.ok ? undefined : read.problem.message;
};

it('reads what it wrote', () => {
  const read = readFragment(writeFragment(fragment));
  expect(read.ok && read.fragment).toMatchObject({
    diagram: 'main',
    from: 'here',
    isCut: false,
    homes: { shop: 'cluster' },
    model: { elements: fragment.model.elements, diagrams: fragment.model.diagrams },
  });
});

it('refuses what only looks like a fragment', () => {
  const text = writeFragment(fragment);
  expect(refused(text.replace('"from": "here"', '"from": 7'))).toBeDefined();
  expect(refused(text.replace('"diagram": "main"', '"diagram": "other"'))).toBeDefined();
  expect(refused(text.replace('"source": "web"', '"source": "gone"'))).toContain('gone');
  expect(refused(text.replace('"title"', '"__proto__": {}, "title"'))).toContain('__proto__');
  expect(refused(text.replaceAll('"x": 20', '"x": 1e300'))).toBeDefined();
  expect(refused('['.repeat(1000))).toContain('nested');
});

it('refuses or reads any text, and never throws', () => {
  const text = writeFragment(fragment);
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(30), fc.string(), (start, length, replacement) => {
      const changed = text.slice(0, start) + replacement + text.slice(start + length);
      expect(typeof readFragment(changed).ok).toBe('boolean');
    }),
    { numRuns: 150 },
  );
});

it('tells other programs the names, the outermost first, without marks that nobody sees', () => {
  expect(namesIn(fragment).split('\n')).toEqual(['Shop', 'Web', 'Db', 'reads', 'Ask the team']);
  const named = structuredClone(fragment);
  if (named.model.elements.web) named.model.elements.web.name = '\u202Ebew';
  expect(namesIn(named)).toContain('[U+202E]bew');
});
