import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { setCollapsed } from '../../edits/collapse';
import { createHistory, execute } from '../../edits/history';
import { containerKnowledge } from '../../knowledge/containers';
import { speakerOf } from '../../language/speak';
import { absoluteRectangles } from '../../model/geometry';
import { readModel } from '../../model/read-model';
import { shownDiagram } from '../../model/shown-diagram';
import { listTemplates, templateNamed } from '../../model/templates';
import { overlap } from './crowd';
import { drawDiagram } from './drawing';
import { diagramSvg } from './svg';

const knowledge = containerKnowledge();

describe.each(listTemplates())('the picture of the template $name', ({ name }) => {
  const read = readModel(JSON.stringify(templateNamed(name)));
  if (!read.ok) throw new Error(read.problem.message);
  const { model } = read;
  const analysis = analyse(model, knowledge);
  const [diagram] = Object.values(model.diagrams);
  if (!diagram) throw new Error('no diagram');
  const drawing = drawDiagram(model, diagram.id, knowledge, analysis);
  const elements = Object.keys(model.elements).length;
  const titles = Object.keys(model.boundaries).length;
  const labels = drawing.above.slice(elements + titles);
  const places = absoluteRectangles(model, diagram);

  it('labels every flow that has a name, in full', () => {
    const words = labels.map(({ svg }) => svg.replace(/<\/text><text[^>]*>/g, ' ').replace(/<[^>]*>/g, ''));
    for (const { name: label } of Object.values(model.flows))
      expect(words.some((one) => one.replaceAll(' ', '').includes(label.replaceAll(' ', '')))).toBe(true);
  });

  it('covers no element, no title and no other label with a label', () => {
    const others = drawing.above.slice(0, titles).map(({ area }) => area);
    const boxes = Object.keys(model.elements).flatMap((id) => places.get(id) ?? []);
    for (const [index, { area }] of labels.entries())
      for (const other of [...others, ...boxes, ...labels.slice(index + 1).map((one) => one.area)])
        expect(overlap(area, other)).toBe(false);
  });

  it('is the same every time', () => {
    expect(drawDiagram(model, diagram.id, knowledge, analysis)).toEqual(drawing);
  });
});

describe('the picture with a collapsed boundary', () => {
  const read = readModel(JSON.stringify(templateNamed('kubernetes-web-app')));
  if (!read.ok) throw new Error(read.problem.message);
  const [diagram] = Object.values(read.model.diagrams);
  const [outermost] = Object.values(read.model.boundaries).filter(({ kind }) => kind === 'cluster');
  if (!diagram || !outermost) throw new Error('no cluster');
  const { present } = execute(createHistory(read.model), setCollapsed(diagram.id, [outermost.id], true));
  const svg = diagramSvg(present, diagram.id, knowledge, analyse(present, knowledge));

  it('shows one box with what is inside counted, and sums the flows that end there', () => {
    const shown = shownDiagram(present, present.diagrams[diagram.id] ?? diagram);
    const hidden = shown.boxes.get(outermost.id)?.hides.filter((id) => present.elements[id]) ?? [];
    expect(hidden.length).toBeGreaterThan(3);
    expect(svg).toContain(`${hidden.length} elements`);
    for (const id of hidden) expect(svg).not.toContain(`>${present.elements[id]?.name}<`);
    const sums = [...shown.lines.values()].filter(({ flows }) => flows.length > 1);
    for (const { flows } of sums) expect(svg).toContain(`>${flows.length} flows<`);
    expect(svg.match(/<path d="M[^"]*" fill="none" stroke="#66778b" stroke-width="1.6"/g)?.length).toBe(
      shown.lines.size,
    );
  });

  it('speaks another language where it is to, sums and all', () => {
    const both = setCollapsed(diagram.id, ['office', 'internet-edge'], true);
    const { present: closed } = execute(createHistory(read.model), both);
    const analysis = analyse(closed, knowledge);
    const german = diagramSvg(closed, diagram.id, knowledge, analysis, speakerOf('de'));
    expect(german).toContain('>2 Datenflüsse<');
    expect(german).toMatch(/\d+ Elemente</);
    expect(german).toContain('<desc>Datenflussdiagramm: ');
    expect(german).not.toMatch(/\d (flows|elements)|Badges:/);
    expect(diagramSvg(closed, diagram.id, knowledge, analysis)).toContain('>2 flows<');
  });
});
