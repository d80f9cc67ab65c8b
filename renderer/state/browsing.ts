import { create } from 'zustand';
import type { Kind } from '../../shared/knowledge/links';
import { useView, type View } from './view';

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
  /** The place outside the pages that the first link was followed from; null: the list. */
  origin: { view: View; tab: KnowledgeTab } | null;
  /** What a person just came back from: its link gets the focus again. */
  left: Thing | null;
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
  origin: null,
  left: null,
  showTab: (tab) => set({ tab }),
  begin: (thing) => set({ thing, trail: [], origin: null, left: null }),
  follow: (thing) => {
    const { view } = useView.getState();
    const { thing: from, trail, tab } = get();
    if (view === 'knowledge' && tab === 'browse')
      set({ thing, trail: from ? [...trail, from] : [], left: null });
    else set({ tab: 'browse', thing, trail: [], origin: { view, tab }, left: null });
    useView.getState().show('knowledge');
  },
  back: () => {
    const { trail, thing, origin } = get();
    const last = trail.at(-1);
    if (last) set({ thing: last, trail: trail.slice(0, -1), left: thing });
    else if (origin) {
      set({ origin: null, tab: origin.tab });
      useView.getState().show(origin.view);
    }
  },
}));
