const misleading =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/**
 * Text from a file on one line of a terminal: control characters, which could move the cursor, change the window
 * or run what the terminal offers, and marks that turn the reading direction or aren't seen become visible
 * replacements.
 */
export function plainText(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').replace(misleading, '\ufffd');
}
