import type { Phrase } from '../language/phrase';
import { speakerOf } from '../language/speak';
import type { ThreatModel } from '../model/threat-model';

/** The name of an edit, at once or by the model as it is before the edit. */
export type Label = Phrase | ((before: ThreatModel) => Phrase);

/**
 * What a person can do to a model. The recipe changes the draft it is given (Immer) and nothing else; it may
 * throw EditRefused, then nothing happens.
 */
export interface Edit {
  /** What the menu says after Undo: `Move Web shop`. */
  label: Label;
  /** Edits that follow each other under one key become one step: typing, nudging. */
  mergeKey?: string;
  recipe: (model: ThreatModel) => void;
}

/** An edit that the model as it is doesn't allow. Its reason is for people, its message the same in English. */
export class EditRefused extends Error {
  override name = 'EditRefused';
  readonly reason: Phrase;

  constructor(reason: Phrase) {
    super(speakerOf('en')(reason.key, reason.values));
    this.reason = reason;
  }
}
