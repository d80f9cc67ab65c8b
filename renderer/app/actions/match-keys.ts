type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Option on a Mac makes other signs of letters: then the key's place tells which it is. */
const isByPlace = ({ key, code, altKey }: Press, name: string): boolean =>
  altKey && !/^[\x20-\x7e]+$/.test(key) && code === `Key${name.toUpperCase()}`;

/**
 * Whether a key press is these keys: `mod+shift+z`. Shift counts with letters and named keys, with signs only where
 * it is asked for.
 */
export function matchesKeys(press: Press, keys: string): boolean {
  const parts = keys.split('+');
  const name = keys.endsWith('+') ? '+' : (parts.at(-1) ?? '');
  const isSign = name.length === 1 && !/[a-z]/.test(name);
  return (
    (press.key.toLowerCase() === name || isByPlace(press, name)) &&
    (press.ctrlKey || press.metaKey) === parts.includes('mod') &&
    ((isSign && !parts.includes('shift')) || press.shiftKey === parts.includes('shift')) &&
    press.altKey === parts.includes('alt')
  );
}
