import type { Point } from '../../../../shared/model/geometry';
import { labelSettings } from '../../../../shared/report/picture/label-settings';
import { leaderOf } from '../../../../shared/report/picture/leader';
import type { Anchor } from '../../../../shared/report/picture/place-label';
import { placeLabels } from '../../../../shared/report/picture/place-labels';
import type { Layout, Way } from './lead-flows';

/** Where the label of a flow stands. */
export interface LabelPlace {
  middle: Point;
  /** How wide its words may get, and as what lines they are written. */
  width: number;
  /** How wide the room for all of it is, and at which end of that it begins. */
  room: number;
  anchor: Anchor;
  lines: readonly string[];
  /** What leads from it to its line, where there was no room at that. */
  leader?: readonly [Point, Point];
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
    [...spots].map(([id, { setting, x, y, anchor }]): [string, LabelPlace] => {
      const { width, height, words, lines } = setting;
      const leader = leaderOf({ x, y, width, height }, ways.get(id)?.points ?? []);
      const middle = { x: x + width / 2, y: y + height / 2 };
      return [id, { middle, width: words, room: width, anchor, lines, ...(leader && { leader }) }];
    }),
  );
}
