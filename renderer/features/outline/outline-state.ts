import { create } from 'zustand';
import type { ThreatModel } from '../../../shared/model/threat-model';

export type OutlineScope = 'diagram' | 'model';

interface OutlineState {
  /** The document that this is about. */
  document: string | null;
  scope: OutlineScope;
  /** Lines that a person opened or closed, against what they are by themselves. */
  toggled: ReadonlySet<string>;
  /** The line that has the focus or gets it next. */
  active: string | null;
  filter: string;
  showScope(scope: OutlineScope): void;
  toggle(keys: readonly string[]): void;
  open(model: ThreatModel, keys: readonly string[]): void;
  close(model: ThreatModel): void;
  activate(key: string): void;
  find(filter: string): void;
  /** Begins anew for another document. */
  begin(document: string): void;
}

/** How the outline is looked at; kept while another tab is open. */
export const useOutline = create<OutlineState>()((set, get) => ({
  document: null,
  scope: 'diagram',
  toggled: new Set(),
  active: null,
  filter: '',
  showScope: (scope) => set({ scope }),
  toggle: (keys) => {
    const toggled = new Set(get().toggled);
    for (const key of keys) if (!toggled.delete(key)) toggled.add(key);
    set({ toggled });
  },
  // Boundaries are open by themselves, elements closed.
  open: (model, keys) => {
    const toggled = new Set(get().toggled);
    for (const key of keys)
      if (model.boundaries[key]) toggled.delete(key);
      else toggled.add(key);
    set({ toggled });
  },
  close: (model) => set({ toggled: new Set(Object.keys(model.boundaries)) }),
  activate: (active) => set({ active }),
  find: (filter) => set({ filter }),
  begin: (document) => {
    if (get().document !== document)
      set({ document, scope: 'diagram', toggled: new Set(), active: null, filter: '' });
  },
}));
