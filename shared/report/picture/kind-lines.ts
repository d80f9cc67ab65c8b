import type { Speaker } from '../../language/speak';
import type { Element } from '../../model/threat-model';
import { narrower, textWidth, wrapText } from '../text/fit-text';

/** Regular letters are narrower than the semibold ones that widths are known of. */
const size = 10.2;

/**
 * What stands under an element's name, on up to two lines: its kind, and that it is out of scope. Where both have no
 * room the glyph tells the kind, and only the scope is said.
 */
export function kindLines(
  { name, outOfScope }: Pick<Element, 'name' | 'outOfScope'>,
  title: string,
  { width, height }: { width: number; height: number },
  say: Speaker,
): string[] {
  const room = (width - 58) / narrower;
  const most = textWidth(name, 13) > room || height < 56 ? 1 : 2;
  if (outOfScope === undefined) return wrapText(title, room, size, most);
  const both = wrapText(say('diagram.outOfScope', { name: title }), room, size, 9);
  return both.length <= most ? both : wrapText(say('diagram.onlyOutOfScope'), room, size, most);
}
