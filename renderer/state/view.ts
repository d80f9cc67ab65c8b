import { create } from 'zustand';
import { isNamedInOutline } from './surfaces';

/** The places of the window. */
export const views = ['diagram', 'threats', 'questions', 'knowledge', 'report'] as const;
export type View = (typeof views)[number];

interface ViewState {
  view: View;
  /** The diagram that is shown. */
  diagram: string;
  /** Ids of selected elements, flows and boundaries, and of notes on the diagram that is shown. */
  selection: readonly string[];
  /** The element, flow or boundary whose name is being typed on the canvas, or the note whose text is. */
  renaming: string | null;
  /** The same in the outline: a name is typed where a person works. */
  renamingInOutline: string | null;
  /** Key of the threat whose page is open. */
  threat: string | null;
  /** Threats view: only those of this subject; null: all. */
  threatsOf: string | null;
  show(view: View): void;
  select(ids: readonly string[]): void;
  rename(id: string | null): void;
  openThreat(key: string | null): void;
  showThreatsOf(subject: string | null): void;
  reset(diagram: string): void;
}

/** What is looked at. Never in the model, never undone. */
export const useView = create<ViewState>()((set) => ({
  view: 'diagram',
  diagram: 'main',
  selection: [],
  renaming: null,
  renamingInOutline: null,
  threat: null,
  threatsOf: null,
  show: (view) => set({ view }),
  select: (selection) => set({ selection }),
  rename: (id) => {
    const isInOutline = id !== null && isNamedInOutline(id);
    set({ renaming: isInOutline ? null : id, renamingInOutline: isInOutline ? id : null });
  },
  openThreat: (threat) => set(threat === null ? { threat } : { threat, view: 'threats' }),
  showThreatsOf: (threatsOf) => set({ threatsOf, view: 'threats', threat: null }),
  reset: (diagram) =>
    set({
      view: 'diagram',
      diagram,
      selection: [],
      renaming: null,
      renamingInOutline: null,
      threat: null,
      threatsOf: null,
    }),
}));
