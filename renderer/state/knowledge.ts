import { create } from 'zustand';
import { checkCases } from '../../shared/analysis/check-cases';
import type { PackFolder } from '../../shared/desktop';
import { readPackFolder } from '../../shared/exchange/knowledge-packs/read-pack-folder';
import { containerKnowledge, shippedPacks } from '../../shared/knowledge/containers';
import type { Knowledge } from '../../shared/knowledge/knowledge';
import { loadPacks, type PackSource, packHeader } from '../../shared/knowledge/load-packs';
import { PackRefused, problemInWords } from '../../shared/knowledge/pack-problem';
import { sha256 } from './sha256';

/** A pack that could be in use: one that ships with Bulkhead, or one of a folder of a person's own. */
export interface KnownPack {
  id: string;
  version: string;
  title: string;
  digest: string;
  isOn: boolean;
  /** Handle of the folder that it comes from; null: it ships with Bulkhead. */
  folder: string | null;
}

interface KnowledgeState {
  /** What the packs that are switched on know together. */
  knowledge: Knowledge;
  packs: readonly KnownPack[];
  /** Folders of packs that a person chose, whether or not they can be used. */
  folders: readonly PackFolder[];
  /** Why a folder isn't in use, or the last change wasn't made, a line each. */
  problems: readonly string[];
  /** Puts folders of packs to use beside those that ship with Bulkhead. A folder that can't be used is left out. */
  use(folders: readonly PackFolder[]): Promise<void>;
  /** Switches a pack on or off, unless others need it. */
  switchPack(id: string, isOn: boolean): Promise<void>;
}

const offKey = 'bulkhead-packs-off';
const keptOff = (): string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(offKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
};

export const useKnowledgeState = create<KnowledgeState>()((set, get) => {
  /** Loads what is on; false where the packs that ship with Bulkhead can't do without what is off. */
  const become = async (folders: readonly PackFolder[], off: ReadonlySet<string>): Promise<boolean> => {
    const problems: string[] = [];
    const packs: KnownPack[] = [];
    let sources: PackSource[] = [];
    let knowledge: Knowledge | undefined;
    /** Adds packs to those in use, all or none of them. */
    const add = (added: readonly PackSource[], folder: string | null) => {
      const known = added.map((source) => {
        const { id, version, title } = packHeader(source) ?? unnamed;
        return { id, version, title, digest: source.digest, isOn: !off.has(id), folder, source };
      });
      const on = [...sources, ...known.filter(({ isOn }) => isOn).map(({ source }) => source)];
      try {
        const isAsShipped = folder === null && on.length === known.length;
        const loaded = isAsShipped ? containerKnowledge() : loadPacks(on);
        if (folder !== null) checkCases(loaded, added);
        knowledge = loaded;
        sources = on;
        packs.push(...known.map(({ source: _, ...pack }) => pack));
      } catch (error) {
        problems.push(...problemsOf(error));
      }
    };
    add(shippedPacks(), null);
    if (knowledge === undefined) {
      set({ problems });
      return false;
    }
    for (const { handle, name, files, problem } of folders) {
      if (problem !== undefined) problems.push(problem);
      else
        try {
          add(await readPackFolder(name, files, sha256), handle);
        } catch (error) {
          problems.push(...problemsOf(error));
        }
    }
    set({ knowledge, packs, folders, problems });
    return true;
  };
  return {
    knowledge: containerKnowledge(),
    packs: [],
    folders: [],
    problems: [],

    use: async (folders) => {
      if (!(await become(folders, new Set(keptOff())))) await become(folders, new Set());
    },

    switchPack: async (id, isOn) => {
      const off = new Set(get().packs.flatMap((pack) => (pack.isOn ? [] : [pack.id])));
      if (isOn) off.delete(id);
      else off.add(id);
      if (await become(get().folders, off)) localStorage.setItem(offKey, JSON.stringify([...off]));
    },
  };
});

const unnamed = { id: '', version: '', title: '' };

function problemsOf(error: unknown): string[] {
  if (error instanceof PackRefused) return error.problems.map(problemInWords);
  throw error;
}

/** The knowledge in use, for components: they show anew when packs change. */
export const useKnowledge = (): Knowledge => useKnowledgeState((state) => state.knowledge);

/** The knowledge in use now, for what isn't a component. */
export const currentKnowledge = (): Knowledge => useKnowledgeState.getState().knowledge;
