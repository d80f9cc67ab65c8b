import { create } from 'zustand';
import { createAnalyser } from '../../shared/analysis/analyse';
import type { Analysis } from '../../shared/analysis/analysis';
import type { Holder } from '../../shared/desktop';
import { type Edit, EditRefused } from '../../shared/edits/edit';
import * as history from '../../shared/edits/history';
import type { ThreatModel } from '../../shared/model/threat-model';
import { inWords, t } from '../language/words';
import { currentKnowledge, useKnowledgeState } from './knowledge';
import { forgetRefusal, refuse, say } from './notices';
import { today, useToday } from './today';

/** The file behind the document, if it has been opened from or saved to one. */
export interface DocumentFile {
  handle: string;
  name: string;
  /** Of what was last read from it or written to it. Absent in what older versions kept. */
  digest?: string;
}

/** Why a document can only be looked at: its file is of a newer version, or somebody else works on it. */
export type ReadOnly = { why: 'newer' } | { why: 'held'; by: Holder };

export interface OpenDocument {
  /** Key of the document in the library. */
  id: string;
  history: history.History;
  /** Always that of `history.present`, with the knowledge in use, today. */
  analysis: Analysis;
  file: DocumentFile | null;
  /** The model as it is in the file; undefined when there is no file. */
  inFile: ThreatModel | undefined;
  /** Null: it may be changed. */
  readOnly: ReadOnly | null;
}

interface DocumentState {
  document: OpenDocument | null;
  open(document: Omit<OpenDocument, 'history' | 'analysis'> & { model: ThreatModel }): void;
  close(): void;
  /** Runs an edit; the only way that a model changes. Returns whether it was done; the status line says why not. */
  execute(edit: Edit): boolean;
  undo(): void;
  redo(): void;
  /** Goes to where so many steps are done; 0 is the start. */
  jumpTo(done: number): void;
  /** Ends merging: the next edit is a step of its own. */
  seal(): void;
  savedAs(file: DocumentFile, model: ThreatModel): void;
  setReadOnly(readOnly: ReadOnly | null): void;
}

/** Why the open document can't be changed. */
export function whyReadOnly(): string {
  const { readOnly, file } = useDocument.getState().document ?? {};
  if (readOnly?.why === 'held') return t('files.held', { name: file?.name ?? '', ...readOnly.by });
  return t('app.readOnly');
}

/** With the knowledge in use. It remembers the last model, so that an edit costs what it touches. */
let analyser = createAnalyser(currentKnowledge());

const analyseNow = (model: ThreatModel): Analysis => analyser(model, { today: today() });

export const useDocument = create<DocumentState>()((set, get) => {
  const become = (next: history.History) => {
    const { document } = get();
    if (document === null || next === document.history) return;
    const isSame = next.present === document.history.present;
    const analysis = isSame ? document.analysis : analyseNow(next.present);
    set({ document: { ...document, history: next, analysis } });
    // What was said before is about what was before.
    if (!isSame) say('');
  };
  return {
    document: null,

    open: ({ model, ...rest }) =>
      set({
        document: {
          ...rest,
          history: history.createHistory(model),
          analysis: analyseNow(model),
        },
      }),

    close: () => set({ document: null }),

    execute: (edit) => {
      const { document } = get();
      if (document === null) return false;
      if (document.readOnly) {
        refuse(whyReadOnly());
        return false;
      }
      try {
        become(history.execute(document.history, edit));
        forgetRefusal();
        return true;
      } catch (error) {
        if (!(error instanceof EditRefused)) throw error;
        refuse(inWords(error.reason));
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
    jumpTo: (done) => {
      const { document } = get();
      if (document) become(history.jumpTo(document.history, done));
    },
    seal: () => {
      const { document } = get();
      if (document) become(history.seal(document.history));
    },

    savedAs: (file, model) => {
      const { document } = get();
      if (document) set({ document: { ...document, file, inFile: model } });
    },
    setReadOnly: (readOnly) => {
      const { document } = get();
      if (document) set({ document: { ...document, readOnly } });
    },
  };
});

/** Other packs, another day: other threats. */
function analyseAgain(): void {
  const { document } = useDocument.getState();
  if (document === null) return;
  useDocument.setState({ document: { ...document, analysis: analyseNow(document.history.present) } });
}
useKnowledgeState.subscribe(({ knowledge }, before) => {
  if (knowledge === before.knowledge) return;
  analyser = createAnalyser(knowledge);
  analyseAgain();
});
useToday.subscribe(analyseAgain);

/** The open document. Only for components that are shown when there is one. */
export function useOpenDocument<T>(select: (document: OpenDocument) => T): T {
  return useDocument((state) => {
    if (state.document === null) throw new Error('No document is open.');
    return select(state.document);
  });
}

/** Whether the open document can only be looked at. */
export const useIsReadOnly = (): boolean => useDocument((state) => Boolean(state.document?.readOnly));
