import { type Language, type Speaker, speakerOf } from '../shared/language/speak';

let speaker: Speaker = speakerOf('en');

/** A message in the language of the window. */
export const t: Speaker = (key, values) => speaker(key, values);

/** The window tells its language at its start and whenever a person chooses another. */
export function speakLanguage(language: Language): void {
  speaker = speakerOf(language);
}
