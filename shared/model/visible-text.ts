/**
 * Characters that are not seen but change how the text around is shown: controls of C0 and C1, directions of
 * writing (U+202A–E, U+2066–9, marks), zero widths and the byte order mark. Tab and line break are no surprise.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;

/** A text with its unseen characters named, e.g. `[U+202E]`, so that it reads as it is written. */
export function visibleText(text: string): string {
  return text.replace(
    unseen,
    (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}

/** A text whose halves of characters, which no encoding knows, are replaced by the sign for that. */
export function withoutHalves(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** A text without its unseen characters, for a field in which it can be edited. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, '');
}

/** Letters and signs that take room and show nothing: fillers of Hangul, the empty pattern of Braille. */
const hollow = /[\u115f\u1160\u2800\u3164\uffa0]/g;

/** Whether nothing of a text is to be seen: a name like that is none. */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(hollow, ''));
}
