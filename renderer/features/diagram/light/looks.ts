import { crossingsOf } from '../../../../shared/model/containment';
import type { ThreatModel } from '../../../../shared/model/threat-model';
import type { Badge } from '../../../../shared/report/picture/open-threats';
import { useDocument } from '../../../state/document';
import { useLighting } from '../../../state/lighting';
import { usePreferences } from '../../../state/preferences';
import { shownFor } from '../../../state/shown';
import { useView } from '../../../state/view';
import { useIsLit } from './lit';

/** Attributes by which light.module.css lets something stand out: lit, crossed, and its highest open risk. */
export interface Looks {
  'data-look': '';
  'data-lit': '' | undefined;
  'data-crossed': '' | undefined;
  'data-risk': Badge['highest'] | undefined;
}

/** How something on the canvas looks beside the others now. */
export function useLooks(id: string, badge: Badge | undefined): Looks {
  const isLit = useIsLit(id);
  const isCrossed = useView(({ selection }) => selection.length === 1 && isCrossedBy(selection[0] ?? '', id));
  return looksOf({ isLit, isCrossed, risk: badge?.highest });
}

export const looksOf = ({
  isLit,
  isCrossed = false,
  risk,
}: {
  isLit: boolean;
  isCrossed?: boolean;
  risk: Badge['highest'] | undefined;
}): Looks => ({
  'data-look': '',
  'data-lit': isLit ? '' : undefined,
  'data-crossed': isCrossed ? '' : undefined,
  'data-risk': risk,
});

/** Attributes of the canvas that say that there is a light, or heat. */
export function useCanvasLights(): { 'data-lighting': '' | undefined; 'data-heat': '' | undefined } {
  const isLighting = useLighting(({ light }) => light !== null);
  const hasHeat = usePreferences((state) => state.hasHeat);
  return { 'data-lighting': isLighting ? '' : undefined, 'data-heat': hasHeat ? '' : undefined };
}

let last: { model: ThreatModel; flow: string; boundaries: ReadonlySet<string> } | undefined;

/** Whether a flow crosses a boundary. Asked by every boundary of one flow, so the last answer is kept. */
function isCrossedBy(flow: string, boundary: string): boolean {
  const model = useDocument.getState().document?.history.present;
  const drawn = model?.flows[flow];
  if (model === undefined || drawn === undefined) return false;
  if (last?.model !== model || last.flow !== flow)
    last = {
      model,
      flow,
      boundaries: new Set(crossingsOf(model, drawn).map((one) => shownFor(one.boundary) ?? one.boundary)),
    };
  return last.boundaries.has(boundary);
}
