import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { createHistory, execute } from '../../edits/history';
import { addNote } from '../../edits/note';
import { reorder } from '../../edits/order';
import { addElement } from '../../edits/place-subjects';
import { containerKnowledge } from '../../knowledge/containers';
import { emptyModel } from '../../model/threat-model';
import { drawNote } from './draw-note';
import { drawDiagram } from './drawing';

const at = { diagram: 'main', parent: null, at: { x: 0, y: 0 } };

const note = { id: 'n', x: 10, y: 20, width: 200, height: 96, text: '' };
const linesOf = (text: string, height = 96) =>
  [...drawNote({ ...note, height, text }).svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(
    ([, words]) => words,
  );

it('writes a note line by line, wrapped to its width', () => {
  expect(linesOf('One\n\nTwo')).toEqual(['One', '', 'Two']);
  const wrapped = linesOf('a sentence that is much too long for a single line of a note');
  expect(wrapped.length).toBeGreaterThan(1);
  expect(wrapped.join(' ')).toBe('a sentence that is much too long for a single line of a note');
});

it('writes as many lines as there is room for, and never runs over its edge', () => {
  expect(linesOf('line\n'.repeat(50)).length).toBe(4);
  expect(linesOf('word '.repeat(400), 44).length).toBe(2);
  expect(linesOf('words', 1)).toEqual(['words']);
});

it('takes its text as text', () => {
  expect(drawNote({ ...note, text: '<script>&' }).svg).toContain('&lt;script&gt;&amp;');
});

it('lies in the picture where it does on the diagram, over or under an element', () => {
  const build = (ordering: 'front' | 'back') =>
    [
      addElement('web', { stencil: 'container', kind: 'process', name: 'Web' }, at),
      addNote('main', 'n', 'Ask', { x: 400, y: 300, width: 200, height: 96 }),
      reorder('main', ['n'], ordering),
    ].reduce(execute, createHistory(emptyModel('It'))).present;
  const knowledge = containerKnowledge();
  const draw = (model: ReturnType<typeof build>) =>
    drawDiagram(model, 'main', knowledge, analyse(model, knowledge));
  const isNote = ({ svg }: { svg: string }) => svg.includes('class="note"');

  const front = draw(build('front'));
  const back = draw(build('back'));

  expect(front.area.x + front.area.width).toBeGreaterThanOrEqual(600);
  expect(front.content).toContainEqual({ x: 400, y: 300, width: 200, height: 96 });
  expect(front.above.findIndex(isNote)).toBe(1);
  expect(back.above.findIndex(isNote)).toBe(0);
});
