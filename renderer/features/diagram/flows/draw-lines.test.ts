import { expect, it } from 'vitest';
import { analyse } from '../../../../shared/analysis/analyse';
import { arrange } from '../../../../shared/edits/arrange';
import { createHistory, execute } from '../../../../shared/edits/history';
import { containerKnowledge } from '../../../../shared/knowledge/containers';
import { readModel } from '../../../../shared/model/read-model';
import { templateNamed } from '../../../../shared/model/templates';
import type { ThreatModel } from '../../../../shared/model/threat-model';
import { drawDiagram } from '../../../../shared/report/picture/drawing';
import { openThreats } from '../../../../shared/report/picture/open-threats';
import { layoutOf } from '../projection/layout-of';
import { spokenLines } from '../projection/project';
import { lineDrawer } from './draw-lines';

const knowledge = containerKnowledge();
const read = readModel(JSON.stringify(templateNamed('kubernetes-web-app')));
if (!read.ok) throw new Error(read.problem.message);

/** The template, then with one element after another somewhere else, as somebody tries out. */
const moves: ThreatModel[] = [read.model];
for (const [index, by] of [120, -90, 40, 200, -150, 60].entries()) {
  const before = moves.at(-1) ?? read.model;
  const ids = Object.keys(before.elements);
  const id = ids[(index * 3) % ids.length] ?? '';
  const place = before.diagrams.main?.placements[id];
  if (place === undefined) throw new Error(`${id} is shown`);
  const edit = arrange('main', { [id]: { ...place, x: place.x + by, y: place.y - by } });
  moves.push(execute(createHistory(before), edit).present);
}

it('draws after any moves what a picture of the same diagram shows', () => {
  const drawer = lineDrawer();
  let kept = 0;
  for (const model of moves) {
    const analysis = analyse(model, knowledge);
    const wanted = {
      layout: layoutOf(model, 'main'),
      spoken: spokenLines(model, 'main', openThreats(analysis)),
    };
    const picture = drawDiagram(model, 'main', knowledge, analysis);
    const drawn = picture.lines.map(({ svg }) => / d="([^"]*)"/.exec(svg)?.[1]).sort();
    const atOnce = drawer.draw(wanted);
    if (!atOnce.isAnew) kept += 1;
    const { ways, labels } = atOnce.isAnew ? atOnce : drawer.drawAnew(wanted);

    expect([...ways.values()].map(({ path }) => path).sort()).toEqual(drawn);
    const ofLabels = picture.above.slice(-labels.size).map(({ area }) => area);
    expect(ofLabels.length).toBe(labels.size);
    for (const [index, { middle }] of [...labels.values()].entries()) {
      const { x = 0, y = 0, width = 0, height = 0 } = ofLabels[index] ?? {};
      expect(Math.abs(middle.x - x - width / 2)).toBeLessThan(0.1);
      expect(Math.abs(middle.y - y - height / 2)).toBeLessThan(0.1);
    }
  }
  expect(kept).toBeGreaterThan(2);
});
