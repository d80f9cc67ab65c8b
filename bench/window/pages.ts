import type { Viewport } from '@xyflow/react';
import { absoluteRectangles } from '../../shared/model/geometry';
import type { ThreatModel } from '../../shared/model/threat-model';
import type { Given, Graph } from '../bare/given';
import type { Stage } from './stage';
import { untilPainted } from './until-painted';

/** Something drawn on a canvas: an id, where it can be clicked, what it is called. */
export interface Drawn {
  id: string;
  name: string;
  x: number;
  y: number;
}

export async function untilDrawn({ page }: Stage): Promise<void> {
  await page.locator('.react-flow__node').first().waitFor();
  await untilStill({ page });
}

/** Until the view has stayed where it is for a while. */
export async function untilStill({ page }: Pick<Stage, 'page'>): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let [last, still, since] = ['', 0, performance.now()];
        const look = () => {
          const now = document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '';
          if (now === last) still += 1;
          else [still, since] = [0, performance.now()];
          last = now;
          if (still > 20 && performance.now() - since > 600) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** Where our canvas lies in its page and what part of the diagram it shows. */
export async function viewOf({ page }: Stage): Promise<Pick<Given, 'place' | 'view'>> {
  return page.evaluate(() => {
    const canvas = document.querySelector('.react-flow')?.getBoundingClientRect();
    const pane = document.querySelector<HTMLElement>('.react-flow__viewport');
    if (!canvas || !pane) throw new Error('There is no canvas.');
    const { x, y, width, height } = canvas;
    const { a: zoom, e, f } = new DOMMatrix(pane.style.transform);
    return { place: { x, y, width, height }, view: { x: e, y: f, zoom } satisfies Viewport };
  });
}

/** Has the bare page begin anew with what it is given. */
export async function give({ page }: Stage, given: Given): Promise<void> {
  await page.reload();
  await page.evaluate((what) => Object.assign(globalThis, { given: what }), given);
}

/** A diagram as plain nodes and edges. */
export function graphOf(model: ThreatModel): Graph {
  const places = absoluteRectangles(model, model.diagrams.main ?? { placements: {} });
  const depth = (id: string | null): number =>
    id === null ? 0 : 1 + depth(model.boundaries[id]?.parent ?? null);
  return {
    nodes: [...Object.values(model.boundaries), ...Object.values(model.elements)].flatMap(
      ({ id, name, parent }) => {
        const place = places.get(id);
        const level = model.elements[id] ? 1000 : depth(parent);
        return place ? [{ id, label: name, level, ...place }] : [];
      },
    ),
    edges: Object.values(model.flows).map(({ id, source, target }) => ({ id, source, target })),
  };
}

/** The elements that can be clicked in the middle of what our canvas shows, the most central first. */
export async function drawnElements({ page }: Stage): Promise<Drawn[]> {
  return page.evaluate(() => {
    const canvas = document.querySelector('.react-flow')?.getBoundingClientRect();
    if (!canvas) return [];
    const middle = { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height / 2 };
    return [...document.querySelectorAll<HTMLElement>('.react-flow__node-element')]
      .map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        const at = { x: x + width / 2, y: y + height / 2 };
        const id = node.dataset.id ?? '';
        const isHit = document.elementFromPoint(at.x, at.y)?.closest('.react-flow__node') === node;
        const away = Math.hypot(at.x - middle.x, at.y - middle.y);
        const name = (node.getAttribute('aria-label') ?? '').split(',')[0] ?? '';
        return { id, name, ...at, isHit, away };
      })
      .filter(({ isHit }) => isHit)
      .sort((a, b) => a.away - b.away)
      .map(({ id, name, x, y }) => ({ id, name, x, y }));
  });
}

/** Where a node is in a page. */
export async function middleOf({ page }: Stage, id: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`.react-flow__node[data-id="${id}"]`).boundingBox();
  if (box === null) throw new Error(`${id} is not in view.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Opens the bare canvas. */
export async function openBare({ page }: Stage): Promise<number> {
  return untilPainted(page, 'click', { selector: '.react-flow__node' }, () =>
    page.getByRole('button', { name: 'Open' }).click(),
  );
}
