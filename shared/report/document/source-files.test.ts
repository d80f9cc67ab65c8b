import { expect, it } from 'vitest';
import { emptyModel } from '../../model/threat-model';
import { shortSource, sourceFiles } from './source-files';

const modelOf = (...files: string[]) => {
  const model = emptyModel('m');
  for (const [index, file] of files.entries())
    model.elements[`e${index}`] = {
      id: `e${index}`,
      kind: 'process',
      stencil: 'container',
      name: '',
      parent: null,
      facts: { privileged: { value: 'yes', source: { by: 'import', file, line: 3 } } },
    };
  return model;
};

it('names files below the folder that all of them are in', () => {
  const files = sourceFiles(
    modelOf('/work/shop/b/web.yaml', '/work/shop/base.yaml', '/work/shop/b/web.yaml'),
  );

  expect(files).toEqual({ folder: '/work/shop/', files: ['b/web.yaml', 'base.yaml'] });
  expect(shortSource({ by: 'import', file: '/work/shop/b/web.yaml', line: 3 }, files).file).toBe(
    'b/web.yaml',
  );
});

it('leaves alone what has no folder in common, or no file', () => {
  expect(sourceFiles(modelOf('a.yaml'))).toEqual({ folder: '', files: ['a.yaml'] });
  expect(sourceFiles(modelOf('/a/x.yaml', 'b.yaml')).folder).toBe('');
  expect(shortSource({ by: 'person' }, sourceFiles(modelOf()))).toEqual({ by: 'person' });
});
