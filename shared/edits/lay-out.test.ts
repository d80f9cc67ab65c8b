import { expect, it } from 'vitest';
import { phrase } from '../language/phrase';
import { emptyModel } from '../model/threat-model';
import { bendFlow } from './bend';
import { connect } from './connect';
import { createHistory, execute, redo, undo } from './history';
import { layOut } from './lay-out';
import { addElement } from './place-subjects';

const bends = [{ x: 300, y: 100 }];
const drawn = ['a', 'b', 'c', 'd'].reduce(
  (history, id, index) =>
    execute(
      history,
      addElement(
        id,
        { stencil: 'container', kind: 'process', name: id },
        { diagram: 'main', parent: null, at: { x: index * 300, y: 0 } },
      ),
    ),
  createHistory(emptyModel('m')),
);
const connected = [connect('ab', 'a', 'b'), connect('cd', 'c', 'd')].reduce(execute, drawn);
const bent = [bendFlow('main', 'ab', bends), bendFlow('main', 'cd', bends)].reduce(execute, connected);
const place = (x: number, y: number) => ({ x, y, width: 192, height: 64 });

it('forgets the bends of a flow whose ends went different ways, and takes along those of one whose ends did not', () => {
  const places = { a: place(0, 500), c: place(600, 40), d: place(900, 40) };
  const laidOut = execute(bent, layOut('main', places, phrase('edits.layOut', { name: 'Overview' })));

  const { placements, ways } = laidOut.present.diagrams.main ?? {};
  expect(placements?.a).toEqual(place(0, 500));
  expect(ways).toEqual({ cd: { points: [{ x: 300, y: 140 }] } });
  expect(undo(laidOut).present).toEqual(bent.present);
  expect(redo(undo(laidOut)).present).toEqual(laidOut.present);
});
