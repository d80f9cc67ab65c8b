import type { Analysis } from '../../analysis/analysis';
import type { Knowledge } from '../../knowledge/knowledge';
import { type Speaker, sayEnglish } from '../../language/speak';
import type { Rectangle } from '../../model/geometry';
import type { ThreatModel } from '../../model/threat-model';
import { fontFaces } from '../files/font-faces';
import { escapeText } from '../text/escape';
import { textWidth } from '../text/fit-text';
import { overlap } from './crowd';
import { type Drawing, drawDiagram } from './drawing';
import { drawLines, line, type Part, soft } from './marks';
import { type Sheet, scaleOn, sheetsOf } from './sheets';

/** A page's picture: all of a diagram, or one part of a large one. */
export interface Picture extends Pick<Sheet, 'shape' | 'part'> {
  svg: string;
  /** In pixels, where its letters have their own size. */
  width: number;
  height: number;
  /** What the whole diagram shows, for whoever can't see it. */
  description: string;
  /** Whether it takes a legend of the badges. */
  hasBadges: boolean;
}

/**
 * A diagram as an SVG of its own, drawn from the model: nested boundaries, elements by the conventions of data
 * flow diagrams, flows with arrows and labels, badges with the open threats. No script, nothing from elsewhere.
 * @param say in which language; what packs say stays in theirs
 */
export const diagramSvg = (
  model: ThreatModel,
  diagramId: string,
  knowledge: Knowledge,
  analysis: Analysis,
  say: Speaker = sayEnglish,
): string => wholePicture(model, diagramId, knowledge, analysis, say).svg;

/**
 * Every diagram of a model in one SVG, one under the other in their order, each under its name.
 * @param order ids of diagrams
 */
export function diagramsSvg(
  model: ThreatModel,
  order: readonly string[],
  knowledge: Knowledge,
  analysis: Analysis,
  say: Speaker = sayEnglish,
): string {
  const gap = 16;
  const head = 40;
  let top = gap;
  let widest = 0;
  const parts = order.map((id) => {
    const { svg, width, height } = wholePicture(model, id, knowledge, analysis, say);
    const name = drawLines([model.diagrams[id]?.name || id], 24, top + 28, {
      size: 18,
      height: 22,
      style: 'font-weight="600" fill="#15253a"',
    });
    const inner = svg.replace('<svg ', `<svg x="0" y="${top + head}" `);
    top += head + height + gap;
    widest = Math.max(widest, width);
    return `${name}\n${inner}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widest} ${top}" width="${widest}" height="${top}" font-family="Inter, 'DejaVu Sans', Arial, sans-serif">
<title>${escapeText(model.title)}</title>
<rect width="${widest}" height="${top}" fill="#ffffff"/>
${parts.join('\n')}
</svg>
`;
}

function wholePicture(
  model: ThreatModel,
  diagramId: string,
  knowledge: Knowledge,
  analysis: Analysis,
  say: Speaker,
): { svg: string; width: number; height: number } {
  const drawing = drawDiagram(model, diagramId, knowledge, analysis, say);
  const badgeLegend = say('pictures.badgeLegend');
  const { x, y, width, height } = drawing.area;
  if (!drawing.hasBadges)
    return { svg: write(drawing, drawing, `arrow-${diagramId}`, fontStyle), width, height };
  const area = {
    x,
    y,
    width: Math.max(width, Math.ceil(textWidth(badgeLegend, 11)) + 48),
    height: height + 24,
  };
  const legend = drawLines([badgeLegend], x + 24, y + height + 6, {
    size: 11,
    height: 13,
    style: `fill="${soft}"`,
  });
  const svg = write(drawing, { area }, `arrow-${diagramId}`, `${fontStyle}${legend}`);
  return { svg, width: area.width, height: area.height };
}

/**
 * A diagram as the pictures that a printed report shows of it.
 * @param typeface what each carries of it, where no page around them has it
 */
export function diagramPictures(
  model: ThreatModel,
  diagramId: string,
  knowledge: Knowledge,
  analysis: Analysis,
  say: Speaker = sayEnglish,
  typeface = '',
): Picture[] {
  const drawing = drawDiagram(model, diagramId, knowledge, analysis, say);
  const sheets = sheetsOf(drawing);
  return sheets.map(({ shape, area, part }) => {
    const frames = part === 0 ? drawFrames(sheets.slice(1), scaleOn(shape, area)) : '';
    const name =
      part === 0
        ? drawing.title
        : say('pictures.partOf', { name: drawing.title, part, of: sheets.length - 1 });
    // Half an element or half a word says nothing; it is whole in another part.
    const isWhole = ({ area: inner }: Part) => part === 0 || contains(area, inner);
    const shown = { ...drawing, title: name, above: drawing.above.filter(isWhole) };
    const svg = write(shown, { area }, `arrow-${diagramId}-${part}`, `${typeface}${frames}`);
    const { width, height } = area;
    return {
      shape,
      part,
      svg,
      width,
      height,
      description: drawing.description,
      hasBadges: drawing.hasBadges,
    };
  });
}

/** A picture's letters have only these weights. Inside a report's page, the page has the typeface. */
const fontStyle = `<style>${fontFaces(['400', '600'])}</style>`;
/** The numbers of parts have a third. */
export const sheetTypeface = (): string => `<style>${fontFaces(['400', '600', '700'])}</style>`;

const contains = (outer: Rectangle, { x, y, width, height }: Rectangle) =>
  x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height;

/** A marker with what SVG 1.1 has, and nothing to clip: other ones don't come out right, or at all, in resvg. */
function write(
  { title, description, below, lines, above }: Drawing,
  { area }: { area: Drawing['area'] },
  arrow: string,
  more: string,
): string {
  const { x, y, width, height } = area;
  const id = escapeText(arrow);
  const shown = (parts: readonly Part[]) =>
    parts.filter((part) => overlap(part.area, area)).map(({ svg }) => svg);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Inter, 'DejaVu Sans', Arial, sans-serif">
<title>${escapeText(title)}</title>
<desc>${escapeText(description)}</desc>
<defs><marker id="${id}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto" overflow="visible"><path d="M0 0L10 5L0 10z" fill="${line}"/></marker></defs>
<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#ffffff"/>
${shown(below).join('\n')}
<g marker-end="url(#${id})">${shown(lines).join('\n')}</g>
${shown(above).join('\n')}${more}
</svg>
`;
}

/**
 * The frames of the parts on the picture of the whole, with their numbers in letters of 8 points at least.
 * @param scale how much smaller the whole is on paper
 */
function drawFrames(parts: readonly Sheet[], scale: number): string {
  const unit = Math.max(1, 8 / (24 * 0.75 * scale));
  const [inset, side] = [3 * unit, 34 * unit];
  return parts
    .map(({ area: { x, y, width, height }, part }) => {
      const [left, top] = [x + inset, y + inset];
      // On the picture of something very large a part is smaller than its own frame: its number stays.
      const [across, down] = [width - 2 * inset, height - 2 * inset];
      const frame =
        across <= 0 || down <= 0
          ? ''
          : `<rect x="${left}" y="${top}" width="${across}" height="${down}" fill="none" stroke="#0b6170" stroke-width="${inset}" stroke-dasharray="${inset} ${8 * unit}"/>`;
      const number = `<text x="${left + side / 2}" y="${top + 26 * unit}" font-size="${24 * unit}" font-weight="700" fill="#ffffff" text-anchor="middle">${part}</text>`;
      return `<g class="frames">${frame}<rect x="${left}" y="${top}" width="${side}" height="${side}" fill="#0b6170"/>${number}</g>`;
    })
    .join('\n');
}
