import type { Note } from '../../model/threat-model';
import { narrower, wrapText } from '../text/fit-text';
import { drawLines, ink, type Part } from './marks';

const letters = { size: 12, height: 18 } as const;
const padding = { side: 10, top: 8 } as const;

/** A note with as much of its text as it has room for. */
export function drawNote({ text, x, y, width, height }: Note): Part {
  const most = Math.max(1, Math.floor((height - padding.top) / letters.height));
  const room = (width - 2 * padding.side) / narrower;
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    if (lines.length >= most) break;
    const wrapped = wrapText(paragraph, room, letters.size, most - lines.length);
    lines.push(...(wrapped.length === 0 ? [''] : wrapped));
  }
  const [right, bottom] = [x + width - 0.5, y + height - 0.5];
  const shape = `<path d="M${x + 3.5} ${y + 0.5}H${right - 3}a3 3 0 0 1 3 3V${bottom - 12}a12 12 0 0 1 -12 12H${x + 3.5}a3 3 0 0 1 -3 -3V${y + 3.5}a3 3 0 0 1 3 -3z" fill="#fff9e0" stroke="#c7b063"/>`;
  const words = drawLines(lines, x + padding.side + 1, y + padding.top + 14, {
    ...letters,
    style: `fill="${ink}"`,
  });
  return { area: { x, y, width, height }, svg: `<g class="note">${shape}${words}</g>` };
}
