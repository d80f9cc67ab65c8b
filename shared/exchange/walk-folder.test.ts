import { expect, it } from 'vitest';
import { limits } from '../model/limits';
import { type ChosenFolder, type FolderEntry, type LinkTarget, walkFolder } from './walk-folder';

type Tree = { [name: string]: Tree | 'file' | 'pipe' | LinkTarget };

const isLink = (one: unknown): one is LinkTarget =>
  typeof one === 'object' && one !== null && 'isOutside' in one;

/** A folder in memory. */
function folderOf(tree: Tree): ChosenFolder {
  const at = (path: string) =>
    path
      .split('/')
      .reduce<Tree[string] | undefined>((part, name) => (name === '' ? part : (part as Tree)[name]), tree);
  return {
    list: async (path) =>
      Object.entries(at(path) as Tree).map(
        ([name, one]): FolderEntry => ({
          name,
          isFile: () => one === 'file',
          isDirectory: () => typeof one === 'object' && !isLink(one),
          isSymbolicLink: () => isLink(one),
        }),
      ),
    follow: async (path) => at(path) as LinkTarget,
  };
}
const walk = (tree: Tree, more = {}) =>
  walkFolder(folderOf(tree), { isWanted: (path) => path.endsWith('.yaml'), mostFiles: 3, ...more });

it('finds files of all folders in the order of their names, and no pipe', async () => {
  expect(await walk({ b: { 'c.yaml': 'file' }, 'a.yaml': 'file', 'p.yaml': 'pipe', n: 'file' })).toEqual([
    'a.yaml',
    'b/c.yaml',
  ]);
});

it('goes into no link to a folder within, so that a circle ends', async () => {
  const loop: LinkTarget = { kind: 'folder', isOutside: false };
  expect(await walk({ 'a.yaml': 'file', loop })).toEqual(['a.yaml']);
});

it.each<[string, LinkTarget, string]>([
  ['root', { kind: 'folder', isOutside: true }, 'a link out of the folder'],
  ['b.yaml', { kind: 'file', isOutside: true }, 'a link out of the folder'],
  ['c.yaml', { kind: 'nothing', isOutside: false }, 'leads nowhere'],
])('refuses the link %s', async (name, target, reason) => {
  await expect(walk({ [name]: target })).rejects.toMatchObject({
    path: name,
    message: expect.stringContaining(reason),
  });
});

it('asks nothing of links that nobody looks for', async () => {
  const outside: LinkTarget = { kind: 'folder', isOutside: true };
  const link = { kind: 'file', isOutside: true } as const;
  expect(
    await walk(
      { 'readme.md': link, node_modules: outside },
      { isEntered: (path: string) => path !== 'node_modules' },
    ),
  ).toEqual([]);
});

it('ends at a number of files and of entries', async () => {
  const files = (count: number, type: string) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.${type}`, 'file'])) as Tree;

  await expect(walk(files(4, 'yaml'))).rejects.toThrow('more than 3 files');
  await expect(walk(files(limits.folderEntries + 1, 'txt'))).rejects.toThrow('entries');
});
