import { type ShownDiagram, shownDiagram } from '../../shared/model/shown-diagram';
import type { ThreatModel } from '../../shared/model/threat-model';
import { useDocument } from './document';
import { useView } from './view';

const known = new WeakMap<ThreatModel, Map<string, ShownDiagram>>();

/** What a diagram shows; made once for each state of a model. */
export function shownOn(model: ThreatModel, diagramId: string): ShownDiagram {
  const views = known.get(model) ?? new Map<string, ShownDiagram>();
  known.set(model, views);
  const before = views.get(diagramId);
  if (before) return before;
  const fresh = shownDiagram(model, model.diagrams[diagramId] ?? { placements: {} });
  views.set(diagramId, fresh);
  return fresh;
}

/** What the diagram on the screen shows. */
export function shownNow(): ShownDiagram | undefined {
  const model = useDocument.getState().document?.history.present;
  return model && shownOn(model, useView.getState().diagram);
}

/**
 * What the diagram on the screen shows of an element, a flow or a boundary: itself, or the collapsed boundary that it
 * is in, or the line that it is summed in; undefined: nothing.
 */
export const shownFor = (id: string): string | undefined => shownNow()?.shownFor(id);

/** The elements, boundaries and flows behind a box or a line of the diagram on the screen. */
export const standsFor = (shown: string): readonly string[] => shownNow()?.standsFor(shown) ?? [shown];

/** What a box or a line of the diagram on the screen is about: a box itself, a line its flows. */
export const subjectsOfShown = (shown: string): readonly string[] =>
  shownNow()?.lines.get(shown)?.flows ?? [shown];
