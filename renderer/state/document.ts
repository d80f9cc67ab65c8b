import { create } from 'zustand';
import { analyse } from '../../shared/analysis/analyse';
import type { Analysis } from '../../shared/analysis/analysis';
import { type Edit, EditRefused } from '../../shared/edits/edit';
import * as history from '../../shared/edits/history';
import type { ThreatModel } from '../../shared/model/threat-model';
import { currentKnowledge, useKnowledgeState } from './knowledge';

/** The file behind the document, if it has been opened from or saved to one. */
export interface DocumentFile {
  handle: string;
  name: string;
}

export interface OpenDocument {
  /** Key of the document in the library. */
  id: string;
  history: history.History;
  /** Always that of `history.present`. */
  analysis: Analysis;
  file: DocumentFile | null;
  /** The model as it is in the file; undefined when there is no file. */
  inFile: ThreatModel | undefined;
  /** A file of a newer version: may be looked at, not changed. */
  readOnly: boolean;
}

interface DocumentState {
  document: OpenDocument | null;
  /** Why the last edit was refused, for the status line; null once something else worked. */
  refusal: string | null;
  open(document: Omit<OpenDocument, 'history' | 'analysis'> & { model: ThreatModel }): void;
  close(): void;
  /** Runs an edit; the only way that a model changes. Says whether it was done. */
  execute(edit: Edit): boolean;
  undo(): void;
  redo(): void;
  /** Ends merging: the next edit is a step of its own. */
  seal(): void;
  savedAs(file: DocumentFile, model: ThreatModel): void;
}

export const useDocument = create<DocumentState>()((set, get) => {
  const become = (next: history.History) => {
    const { document } = get();
    if (document === null || next === document.history) return;
    const analysis =
      next.present === document.history.present
        ? document.analysis
        : analyse(next.present, currentKnowledge());
    set({ document: { ...document, history: next, analysis }, refusal: null });
  };
  return {
    document: null,
    refusal: null,

    open: ({ model, ...rest }) =>
      set({
        document: {
          ...rest,
          history: history.createHistory(model),
          analysis: analyse(model, currentKnowledge()),
        },
        refusal: null,
      }),

    close: () => set({ document: null, refusal: null }),

    execute: (edit) => {
      const { document } = get();
      if (document === null) return false;
      if (document.readOnly) {
        set({ refusal: 'This file is from a newer version of Bulkhead: it can be read, not changed.' });
        return false;
      }
      try {
        become(history.execute(document.history, edit));
        return true;
      } catch (error) {
        if (!(error instanceof EditRefused)) throw error;
        set({ refusal: error.message });
        return false;
      }
    },

    undo: () => {
      const { document } = get();
      if (document) become(history.undo(document.history));
    },
    redo: () => {
      const { document } = get();
      if (document) become(history.redo(document.history));
    },
    seal: () => {
      const { document } = get();
      if (document) become(history.seal(document.history));
    },

    savedAs: (file, model) => {
      const { document } = get();
      if (document) set({ document: { ...document, file, inFile: model } });
    },
  };
});

// Other packs, other threats.
useKnowledgeState.subscribe(({ knowledge }, before) => {
  const { document } = useDocument.getState();
  if (document === null || knowledge === before.knowledge) return;
  useDocument.setState({
    document: { ...document, analysis: analyse(document.history.present, knowledge) },
  });
});

/** The open document. Only for components that are shown when there is one. */
export function useOpenDocument<T>(select: (document: OpenDocument) => T): T {
  return useDocument((state) => {
    if (state.document === null) throw new Error('No document is open.');
    return select(state.document);
  });
}
