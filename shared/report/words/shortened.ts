/** The most characters that a text takes where it is only mentioned. */
const most = 240;

/** A very long text by its beginning and its end. */
export function shortened(text: string): string {
  if (text.length <= most) return text;
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters.slice(0, most / 2).join('')}…${characters.slice(-most / 3).join('')}`;
}
