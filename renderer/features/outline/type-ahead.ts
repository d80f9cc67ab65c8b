/** How long a pause ends what is typed, in milliseconds. */
export const typingPause = 900;

/**
 * Where typing leads: to the next name that begins with what was typed, after the last the first again. One letter
 * repeated goes on from name to name. -1: nowhere.
 */
export function typedTo(typed: string, names: readonly string[], from: number): number {
  const letters = [...typed.toLowerCase()];
  const isRepeated = letters.length > 1 && letters.every((letter) => letter === letters[0]);
  const start = letters.length === 1 || isRepeated ? from + 1 : from;
  const find = (text: string) => {
    for (let step = 0; step < names.length; step += 1) {
      const index = (Math.max(0, start) + step) % names.length;
      if (names[index]?.toLowerCase().startsWith(text)) return index;
    }
    return -1;
  };
  const exact = find(letters.join(''));
  return exact >= 0 || !isRepeated ? exact : find(letters[0] ?? '');
}
