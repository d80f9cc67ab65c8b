import type { Analysis, RiskLevel } from '../analysis/analysis';
import { riskLevels } from '../analysis/analysis';
import type { Knowledge } from '../knowledge/knowledge';
import { absoluteRectangles, flowLanes, flowPath, type Rectangle } from '../model/geometry';
import type { Boundary, Element, Flow, ThreatModel } from '../model/threat-model';
import { escapeText } from './escape';
import { fitText, textWidth } from './fit-text';

/** Colours of a picture that is printed on white. */
const ink = '#16263a';
const soft = '#5a6b7f';
const line = '#7d8da0';
const riskColours: Record<RiskLevel, string> = {
  critical: '#8f1239',
  high: '#b3390b',
  medium: '#7a5b00',
  low: '#2f6b46',
};
const margin = 24;

/**
 * A diagram as an SVG of its own, drawn from the model: nested boundaries, elements by the conventions of data
 * flow diagrams, flows with arrows and labels, badges with the open threats. No script, nothing from elsewhere.
 */
export function diagramSvg(
  model: ThreatModel,
  diagramId: string,
  knowledge: Knowledge,
  analysis: Analysis,
): string {
  const diagram = model.diagrams[diagramId];
  const rectangles = diagram ? absoluteRectangles(model, diagram) : new Map<string, Rectangle>();
  const all = [...rectangles.values()];
  const left = Math.min(0, ...all.map(({ x }) => x)) - margin;
  const top = Math.min(0, ...all.map(({ y }) => y)) - margin;
  const width = Math.max(200, ...all.map((one) => one.x + one.width)) + margin - left;
  const height = Math.max(120, ...all.map((one) => one.y + one.height)) + margin - top;
  const badges = openThreats(analysis);
  const depth = (boundary: Boundary): number =>
    boundary.parent === null ? 0 : 1 + depthOf(model, boundary.parent);
  const boundaries = Object.values(model.boundaries)
    .filter(({ id }) => rectangles.has(id))
    .sort((a, b) => depth(a) - depth(b) || (a.id < b.id ? -1 : 1));
  const elements = Object.values(model.elements).filter(({ id }) => rectangles.has(id));
  const shown = Object.values(model.flows).filter(
    ({ source, target }) => rectangles.has(source) && rectangles.has(target),
  );
  const arrow = `arrow-${escapeText(diagramId)}`;
  const name = escapeText(`${model.title}: ${diagram?.name ?? ''}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Inter, 'DejaVu Sans', Arial, sans-serif">
<title>${name}</title>
<desc>${escapeText(`Data flow diagram with ${elements.length} elements, ${shown.length} flows and ${boundaries.length} trust boundaries.`)}</desc>
<defs><marker id="${arrow}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0L10 5L0 10z" fill="${line}"/></marker></defs>
<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="#ffffff"/>
${boundaries.map((one) => drawBoundary(one, rectangles.get(one.id) as Rectangle, knowledge, badges)).join('\n')}
${drawFlows(shown, arrow, rectangles, badges)}
${elements.map((one) => drawElement(one, rectangles.get(one.id) as Rectangle, knowledge, badges)).join('\n')}
</svg>
`;
}

function depthOf(model: ThreatModel, id: string): number {
  const parent = model.boundaries[id]?.parent ?? null;
  return parent === null ? 0 : 1 + depthOf(model, parent);
}

interface Badge {
  count: number;
  highest: RiskLevel;
}

/** Open threats by subject: how many, and the highest residual risk among them. */
export function openThreats({ threats }: Analysis): Map<string, Badge> {
  const found = new Map<string, Badge>();
  for (const { subjects, status, residual } of threats) {
    if (status !== 'open') continue;
    const id = subjects[0].id;
    const known = found.get(id);
    const isHigher =
      known === undefined || riskLevels.indexOf(residual.level) > riskLevels.indexOf(known.highest);
    found.set(id, { count: (known?.count ?? 0) + 1, highest: isHigher ? residual.level : known.highest });
  }
  return found;
}

function drawBadge(x: number, y: number, badge: Badge | undefined): string {
  if (badge === undefined) return '';
  const label = `${badge.highest.charAt(0).toUpperCase()} ${badge.count}`;
  const width = Math.round(textWidth(label, 11) + 12);
  return `<g><title>${badge.count} open ${badge.count === 1 ? 'threat' : 'threats'}, highest ${badge.highest}</title><rect x="${x - width}" y="${y}" width="${width}" height="18" rx="9" fill="${riskColours[badge.highest]}"/><text x="${x - width / 2}" y="${y + 13}" font-size="11" font-weight="700" fill="#ffffff" text-anchor="middle">${label}</text></g>`;
}

function drawGlyph(
  knowledge: Knowledge,
  glyph: string | undefined,
  x: number,
  y: number,
  size: number,
): string {
  const path = glyph === undefined ? undefined : knowledge.glyphs.get(glyph);
  if (path === undefined) return '';
  return `<path d="${path}" transform="translate(${x} ${y}) scale(${size / 24})" fill="none" stroke="${soft}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function drawBoundary(
  boundary: Boundary,
  box: Rectangle,
  knowledge: Knowledge,
  badges: Map<string, Badge>,
): string {
  const { x, y, width, height } = box;
  const kind = knowledge.boundaries.get(boundary.kind);
  const title = fitText(boundary.name || (kind?.title ?? boundary.kind), Math.max(40, width - 130), 13);
  const kindTitle = kind?.title ?? boundary.kind;
  const room = width - textWidth(title, 14) - 110;
  const about = kindTitle === title || textWidth(kindTitle, 11) > room ? '' : kindTitle;
  return `<g${boundary.outOfScope ? ' opacity="0.45"' : ''}><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="#2b5c8a" fill-opacity="0.035" stroke="#2b5c8a" stroke-width="1.5" stroke-dasharray="7 4"/>
${drawGlyph(knowledge, kind?.glyph, x + 12, y + 10, 16)}<text x="${x + 34}" y="${y + 23}" font-size="13" font-weight="600" fill="${ink}">${escapeText(title)}</text><text x="${x + 42 + textWidth(title, 13.5)}" y="${y + 23}" font-size="11" fill="${soft}">${escapeText(about)}</text>${drawBadge(x + width - 10, y + 9, badges.get(boundary.id))}</g>`;
}

function drawElement(
  element: Element,
  box: Rectangle,
  knowledge: Knowledge,
  badges: Map<string, Badge>,
): string {
  const { x, y, width, height } = box;
  const stencil = knowledge.stencils.get(element.stencil);
  const badge = badges.get(element.id);
  const room = width - 54;
  return `<g${element.outOfScope ? ' opacity="0.45"' : ''}>${drawShape(element.kind, box)}
${drawGlyph(knowledge, stencil?.glyph, x + 12, y + height / 2 - 11, 22)}<text x="${x + 44}" y="${y + height / 2 - 2}" font-size="13" font-weight="600" fill="${ink}">${escapeText(fitText(element.name || (stencil?.title ?? ''), room, 13))}</text><text x="${x + 44}" y="${y + height / 2 + 14}" font-size="11" fill="${soft}">${escapeText(fitText(stencil?.title ?? element.stencil, room, 11))}</text>${drawBadge(x + width + 6, y - 9, badge)}</g>`;
}

/** Rectangle for an external entity, rounded for a process, two lines for a store. */
function drawShape(kind: Element['kind'], { x, y, width, height }: Rectangle): string {
  const fill = 'fill="#ffffff"';
  const stroke = `stroke="${ink}" stroke-width="1.5"`;
  if (kind === 'external entity')
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${fill} ${stroke}/><rect x="${x + 3}" y="${y + 3}" width="${width - 6}" height="${height - 6}" fill="none" stroke="${ink}" stroke-width="0.75"/>`;
  if (kind === 'process')
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="18" ${fill} ${stroke}/>`;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${fill}/><path d="M${x} ${y}h${width}M${x} ${y + height}h${width}" fill="none" stroke="${ink}" stroke-width="2"/>`;
}

function drawFlows(
  flows: readonly Flow[],
  arrow: string,
  rectangles: Map<string, Rectangle>,
  badges: Map<string, Badge>,
): string {
  const lanes = flowLanes(flows);
  const drawn = flows.flatMap((flow) => {
    const from = rectangles.get(flow.source);
    const to = rectangles.get(flow.target);
    return from && to ? [{ flow, ...flowPath(from, to, lanes.get(flow.id)) }] : [];
  });
  const paths = drawn.map(
    ({ flow, path }) =>
      `<path d="${path}" fill="none" stroke="${line}" stroke-width="1.5" marker-end="url(#${arrow})"${flow.outOfScope ? ' opacity="0.45"' : ''}/>`,
  );
  const labels = drawn.flatMap(({ flow, middle }) => {
    const badge = badges.get(flow.id);
    const label = fitText(flow.name, 130, 11);
    const mark = drawBadge(middle.x + 16, middle.y + (label === '' ? -9 : 9), badge);
    if (label === '') return [mark];
    const width = textWidth(label, 11) + 10;
    return [
      `<rect x="${middle.x - width / 2}" y="${middle.y - 9}" width="${width}" height="18" rx="4" fill="#ffffff" fill-opacity="0.92"/><text x="${middle.x}" y="${middle.y + 4}" font-size="11" fill="${soft}" text-anchor="middle">${escapeText(label)}</text>${mark}`,
    ];
  });
  return [...paths, ...labels].join('\n');
}
