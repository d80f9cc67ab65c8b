import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { describe, expect, it } from 'vitest';
import { importKubernetes } from '../../exchange/kubernetes/import-kubernetes';
import { containerKnowledge } from '../../knowledge/containers';
import { layOutByElk } from '../../layout/elk-layout';
import { layOutDiagram } from '../../layout/lay-out-diagram';
import type { Rectangle } from '../../model/geometry';
import { shownDiagram } from '../../model/shown-diagram';
import type { ThreatModel } from '../../model/threat-model';
import { overlap } from './crowd';
import { labelSettings } from './label-settings';
import { placeLabels } from './place-labels';
import { routeFlows } from './route-flows';
import { sceneOf } from './scene-of';

const folder = join(import.meta.dirname, '../../../../shared/fixtures/kubernetes');
const files = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  : [];
const sets = [
  ...files.map((file) => [file.name, [file]] as const),
  ...files.flatMap((one, index) =>
    files.slice(index + 1).map((other) => [`${one.name} and ${other.name}`, [one, other]] as const),
  ),
  ['all of the folder', files] as const,
];
const elk = new ELK();
const run = async (graph: ElkNode): Promise<ElkNode> => elk.layout(graph);

async function tidied(chosen: typeof files): Promise<ThreatModel> {
  const read = importKubernetes(chosen, containerKnowledge());
  if (!read.ok) throw new Error(read.problem.message);
  const { model } = read;
  const main = model.diagrams.main ?? { id: 'main', name: '', placements: {} };
  const places = await layOutDiagram(model, main, (part) => layOutByElk(part, run));
  return { ...model, diagrams: { main: { ...main, placements: { ...main.placements, ...places } } } };
}

/** What is covered in the picture of a diagram, by what. */
function coveredIn(model: ThreatModel, hasBadges: boolean): { byLines: string[]; byLabels: string[] } {
  const { main } = model.diagrams;
  const shown = shownDiagram(model, main ?? { placements: {} });
  const { flows, scene } = sceneOf(model, main, shown);
  const routes = routeFlows(flows, scene);
  const wanted = flows.map(({ id }) => ({
    id,
    settings: labelSettings(model.flows[id]?.name ?? '', hasBadges),
  }));
  const labels = [...placeLabels(wanted, routes, scene)].map(([id, { setting, x, y }]) => ({
    id,
    area: { x, y, width: setting.width, height: setting.height },
  }));
  const solid = [
    ...[...scene.elements].map(([id, area]) => ({ id, area })),
    ...scene.titles.map((area) => ({ id: 'a title', area })),
    ...scene.badges.map((area) => ({ id: 'a badge', area })),
  ];
  const byLines = flows.flatMap(({ id, source, target }) => {
    const points = routes.get(id)?.points ?? [];
    const pieces = points.slice(1).map((end, index) => around(points[index] ?? end, end));
    return [...solid, ...labels]
      .filter((one) => ![id, source, target].includes(one.id))
      .filter(({ area }) => pieces.some((piece) => overlap(piece, area)))
      .map((one) => `${id} over ${one.id}`);
  });
  const byLabels = labels.flatMap(({ id, area }, index) =>
    [...solid, ...labels.slice(index + 1)]
      .filter((one) => overlap(one.area, area))
      .map((one) => `label of ${id} over ${one.id}`),
  );
  return { byLines, byLabels };
}

const around = (a: { x: number; y: number }, b: { x: number; y: number }): Rectangle => ({
  x: Math.min(a.x, b.x) - 0.5,
  y: Math.min(a.y, b.y) - 0.5,
  width: Math.abs(a.x - b.x) + 1,
  height: Math.abs(a.y - b.y) + 1,
});

describe.skipIf(files.length === 0)(
  'real manifests, tidied up (skipped where ../shared/fixtures is absent)',
  () => {
    it.each(sets)('%s: no line and no label covers anything', async (_name, chosen) => {
      const model = await tidied([...chosen]);
      for (const hasBadges of [false, true])
        expect(coveredIn(model, hasBadges)).toEqual({ byLines: [], byLabels: [] });
    });
  },
);
