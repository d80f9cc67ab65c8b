import type { Edit } from '../edits/edit';
import type { Knowledge } from '../knowledge/knowledge';
import type { Phrase } from '../language/phrase';
import type { Flow, ThreatModel } from '../model/threat-model';

/** Something about the picture that may have been forgotten, and what one click does about it. */
export interface Hint {
  /** Rule and subjects: the same hint has the same key as long as it stands. */
  key: string;
  /** Ids of what it is about, the main one first. */
  subjects: readonly string[];
  says: Phrase;
  fix: { title: Phrase; edit: Edit };
}

/** What the rules look at. */
export interface Picture {
  model: ThreatModel;
  knowledge: Knowledge;
  /** The diagram that a fix draws on. */
  diagram: string;
  /** Flows by the id of either end. */
  flowsOf: ReadonlyMap<string, readonly Flow[]>;
}

/** One thing to look for. Pure; called whenever the model changes. */
export type HintRule = (picture: Picture) => Hint[];
