/** What a file that comes in may cost, in one place (docs/limits.md). Larger or deeper input is refused before it is parsed. */
export const limits = {
  /** Bytes of a model file. */
  modelBytes: 32 * 1024 * 1024,
  /** Bytes of one file to import. */
  importBytes: 16 * 1024 * 1024,
  /** Files of one import, and bytes of all of them. */
  importFiles: 5_000,
  importTotalBytes: 128 * 1024 * 1024,
  /** Files, folders and whatever else may lie in a folder that is read. */
  folderEntries: 100_000,
  /** Brackets open at once. */
  depth: 100,
  /** YAML aliases resolved in one document. */
  yamlAliases: 100,
  /** Nodes that the aliases of one document may add. */
  yamlExpanded: 100_000,
  /** Objects (documents, list items) in one import. */
  importObjects: 20_000,
  /** Files of one folder of knowledge packs, bytes of one of them and of all. */
  packFiles: 2_000,
  packFileBytes: 4 * 1024 * 1024,
  packTotalBytes: 64 * 1024 * 1024,
  /** Bytes of an archive of models as it comes, of all its files once unpacked, and how many files it may have. */
  archiveBytes: 256 * 1024 * 1024,
  archiveTotalBytes: 512 * 1024 * 1024,
  archiveFiles: 20_000,
  elements: 20_000,
  flows: 60_000,
  boundaries: 20_000,
  /** Boundaries around each other. */
  boundaryDepth: 100,
  /** Of all diagrams together. */
  notes: 20_000,
  /** Choices of reports that are kept with a model. */
  reports: 200,
} as const;
