import type { ShownDiagram } from '../../../../shared/model/shown-diagram';
import { type Light, useLighting } from '../../../state/lighting';
import { shownNow } from '../../../state/shown';

/** The boxes and lines that show what a light is about: what is out of sight is lit by what stands for it. */
export const litIds = (
  light: Pick<Light, 'ids'>,
  { shownFor }: Pick<ShownDiagram, 'shownFor'>,
): Set<string> => new Set(light.ids.flatMap((id) => shownFor(id) ?? []));

let last: { light: Light; shown: ShownDiagram; ids: ReadonlySet<string> } | undefined;

/** Asked by all that is drawn of one light, so the last answer is kept. */
function litBy(light: Light | null): ReadonlySet<string> | undefined {
  const shown = light === null ? undefined : shownNow();
  if (light === null || shown === undefined) return undefined;
  if (last?.light !== light || last.shown !== shown) last = { light, shown, ids: litIds(light, shown) };
  return last.ids;
}

/** The boxes and lines that are lit now; undefined: there is no light. */
export const useLit = (): ReadonlySet<string> | undefined => useLighting(({ light }) => litBy(light));

/** Whether this box or line is lit now. */
export const useIsLit = (id: string): boolean => useLighting(({ light }) => litBy(light)?.has(id) ?? false);
