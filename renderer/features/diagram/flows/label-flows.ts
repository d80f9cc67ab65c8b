import type { Point } from '../../../../shared/model/geometry';
import { labelSettings } from '../../../../shared/report/picture/label-settings';
import { placeLabels } from '../../../../shared/report/picture/place-labels';
import type { Layout, Way } from './lead-flows';

/** Where the label of a flow stands. */
export interface LabelPlace {
  middle: Point;
  /** How wide its words may get, and as what lines they are written. */
  width: number;
  lines: readonly string[];
}

/** The freest place along its line for each flow's name and badge; none for a curve that has no free one. */
export function labelFlows(
  { scene }: Pick<Layout, 'scene'>,
  ways: ReadonlyMap<string, Way>,
  flows: readonly { id: string; name: string; hasBadge: boolean }[],
): Map<string, LabelPlace> {
  const wanted = flows.map(({ id, name, hasBadge }) => ({ id, settings: labelSettings(name, hasBadge) }));
  const spots = placeLabels(wanted, ways, scene);
  return new Map(
    [...spots].map(([id, { setting, x, y }]): [string, LabelPlace] => {
      const { width, height, words, lines } = setting;
      return [id, { middle: { x: x + width / 2, y: y + height / 2 }, width: words, lines }];
    }),
  );
}
