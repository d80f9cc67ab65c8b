/**
 * Text from a file on one line of a terminal: control characters, which could move the cursor, change the window
 * or run what the terminal offers, and marks that turn the reading direction become visible replacements.
 */
export function plainText(text: string): string {
  return (
    text
      .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
      .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
  );
}
