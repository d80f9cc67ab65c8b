/** What can be done to the models that the app keeps. */
export interface LibraryActions {
  onKept: (id: string) => void;
  onDuplicate: (id: string) => void;
  onTags: (id: string, tags: readonly string[]) => void;
  onArchive: (id: string, isArchived: boolean) => void;
  onTrash: (id: string, isTrashed: boolean) => void;
  /** Takes it away for good. */
  onForget: (id: string) => void;
  onExportAll: () => void;
  onImportArchive: (file: File) => void;
}
