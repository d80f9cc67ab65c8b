import { expect, it } from 'vitest';
import { connect } from '../../edits/connect';
import { rename } from '../../edits/describe';
import type { Edit } from '../../edits/edit';
import { createHistory, execute } from '../../edits/history';
import { addBoundary, addElement } from '../../edits/place-subjects';
import { containerKnowledge } from '../../knowledge/containers';
import { sayEnglish } from '../../language/speak';
import { emptyModel } from '../../model/threat-model';
import { namesApart } from './names-apart';

const inside = (parent: string | null) => ({ diagram: 'main', parent, at: { x: 0, y: 0 } });
const element = (id: string, stencil: string, name: string, parent: string | null = null): Edit =>
  addElement(id, { stencil, kind: 'process', name }, inside(parent));
const boundary = (id: string, kind: string, name: string): Edit =>
  addBoundary(id, { kind, name }, inside(null));

function namesAfter(...edits: Edit[]): Record<string, string> {
  const model = edits.reduce(execute, createHistory(emptyModel('m'))).present;
  const names = namesApart(model, containerKnowledge(), sayEnglish);
  return Object.fromEntries([...names].map(([id, { name }]) => [id, name]));
}

it('calls what shares its name by what it is, and nothing else', () => {
  const names = namesAfter(
    boundary('pod', 'pod', 'web'),
    element('box', 'container', 'web', 'pod'),
    element('api', 'container', 'api'),
  );

  expect(names).toEqual({ pod: 'Pod web', box: 'Container web', api: 'api' });
});

it('says where something is that shares its name and its kind', () => {
  const names = namesAfter(
    boundary('a', 'namespace', 'shop'),
    boundary('b', 'namespace', 'bank'),
    element('one', 'container', 'web', 'a'),
    element('two', 'container', 'web', 'b'),
  );

  expect(names).toMatchObject({ one: 'Container web in shop', two: 'Container web in bank' });
});

it('calls a flow without a name by its ends as they are called, and tells flows of one name apart', () => {
  const names = namesAfter(
    element('service', 'service', 'web'),
    element('box', 'container', 'web'),
    element('api', 'container', 'api'),
    connect('one', 'service', 'box'),
    connect('two', 'box', 'api'),
    connect('three', 'api', 'service'),
    rename('two', 'port 80'),
    rename('three', 'port 80'),
  );

  expect(names).toMatchObject({
    one: 'Service web → Container web',
    two: 'Container web → api (port 80)',
    three: 'api → Service web (port 80)',
  });
});
