import { create } from 'zustand';
import type { Kind } from '../../shared/knowledge/links';
import { useView } from './view';

/** Something of the knowledge that has a page: a rule, a mitigation, an item of a catalogue, … */
export interface Thing {
  kind: Kind;
  id: string;
}

export const knowledgeTabs = ['browse', 'coverage', 'packs'] as const;
export type KnowledgeTab = (typeof knowledgeTabs)[number];

interface Browsing {
  tab: KnowledgeTab;
  thing: Thing | null;
  /** Where links were followed from, the last one last. */
  trail: readonly Thing[];
  showTab(tab: KnowledgeTab): void;
  /** Opens a page from the list: a new beginning. */
  begin(thing: Thing): void;
  /** Follows a link, from wherever in the window. */
  follow(thing: Thing): void;
  back(): void;
}

/** Where somebody is in the browser of the knowledge. */
export const useBrowsing = create<Browsing>()((set, get) => ({
  tab: 'browse',
  thing: null,
  trail: [],
  showTab: (tab) => set({ tab }),
  begin: (thing) => set({ thing, trail: [] }),
  follow: (thing) => {
    const isOnPage = useView.getState().view === 'knowledge' && get().tab === 'browse';
    const { thing: from, trail } = get();
    set({ tab: 'browse', thing, trail: isOnPage && from ? [...trail, from] : [] });
    useView.getState().show('knowledge');
  },
  back: () => {
    const { trail } = get();
    const last = trail.at(-1);
    if (last) set({ thing: last, trail: trail.slice(0, -1) });
  },
}));
