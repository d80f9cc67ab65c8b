/** Packs of knowledge: which are in use, and folders of a person’s own. */
export const packs = {
  about: 'What Bulkhead knows is data in packs. Reports name the packs in use with their digests.',
  addFolder: 'Add a folder…',
  dontRead: 'Don’t read {{name}}',
  folders: 'Folders of your own',
  foldersAbout:
    'A folder with a pack, or with several in folders of their own, is read at every start. How to write one is described in docs/knowledge-packs.md.',
  from: '{{id}} {{version}} · {{origin}}',
  more_one: 'and {{count, number}} more.',
  more_other: 'and {{count, number}} more.',
  notInUse: 'Not in use, because',
  readAgain: 'Read again',
  ships: 'ships with Bulkhead',
  title: 'Packs',
  use: 'Use {{name}}',
} as const;
