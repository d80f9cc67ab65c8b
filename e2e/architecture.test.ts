import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** Which folder may import which, besides itself. The longest matching prefix names a file's layer. */
const mayImport: Record<string, readonly string[]> = {
  'shared/model': [],
  'shared/language': [],
  'shared/edits': ['shared/model', 'shared/language'],
  'shared/knowledge': ['shared/model'],
  'shared/analysis': ['shared/model', 'shared/language', 'shared/knowledge'],
  'shared/layout': ['shared/model', 'shared/knowledge', 'shared/edits'],
  'shared/hints': ['shared/model', 'shared/language', 'shared/knowledge', 'shared/edits'],
  'shared/exchange': ['shared/model', 'shared/knowledge', 'shared/edits', 'shared/layout'],
  'shared/report': ['shared/model', 'shared/language', 'shared/knowledge', 'shared/analysis'],
  'shared/desktop': ['shared/model', 'shared/language'],
  disk: ['shared'],
  electron: ['shared', 'disk'],
  // Of the project's own package.json, the version.
  cli: ['shared', 'disk', 'package'],
  package: [],
  'renderer/language': ['shared'],
  'renderer/trusted-types': [],
  'renderer/ui': ['shared', 'renderer/language'],
  'renderer/state': ['shared', 'renderer/language'],
  'renderer/desktop': ['shared', 'renderer/language', 'renderer/trusted-types'],
  'renderer/storage': ['shared', 'renderer/state', 'renderer/language'],
  ...Object.fromEntries(
    [
      'about',
      'commands',
      'diagram',
      'diagrams',
      'hints',
      'help',
      'history',
      'inspector',
      'knowledge',
      'library',
      'merge',
      'outline',
      'palette',
      'questions',
      'quick-add',
      'revisions',
      'report',
      'sign-off',
      'threats',
      'tour',
    ].map((feature) => [
      `renderer/features/${feature}`,
      [
        'shared',
        'renderer/state',
        'renderer/ui',
        'renderer/desktop',
        'renderer/language',
        'renderer/trusted-types',
      ],
    ]),
  ),
  // Of the project's own package.json, the version.
  'renderer/app': ['shared', 'renderer', 'package'],
};

const layerOf = (path: string) =>
  Object.keys(mayImport)
    .filter((layer) => path === layer || path.startsWith(`${layer}/`) || path.startsWith(`${layer}.`))
    .sort((a, b) => b.length - a.length)[0];

const root = join(import.meta.dirname, '..');
const sources = ['shared', 'disk', 'electron', 'cli', 'renderer']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$|\.d\.ts$/.test(file));

const importsOf = (file: string) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map(
    ([, target = '']) => join(dirname(file), target),
  );

const isAllowed = (layer: string, target: string) => {
  const other = layerOf(target);
  if (other === layer) return true;
  return (mayImport[layer] ?? []).some((one) => other === one || other?.startsWith(`${one}/`));
};

it('knows the layer of every source', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((file) => layerOf(file) === undefined)).toEqual([]);
});

it.each(sources)('%s imports only what its layer may', (file) => {
  const layer = layerOf(file) ?? '';
  expect(importsOf(file).filter((target) => !isAllowed(layer, target))).toEqual([]);
});
