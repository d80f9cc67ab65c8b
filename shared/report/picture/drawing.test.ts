import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { containerKnowledge } from '../../knowledge/containers';
import { absoluteRectangles } from '../../model/geometry';
import { readModel } from '../../model/read-model';
import { listTemplates, templateNamed } from '../../model/templates';
import { overlap } from './crowd';
import { drawDiagram } from './drawing';

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
