import { leastNote } from '../notes/least-note';
import type { DiagramNode } from '../projection/project';
import type { Size } from '../view/frame';

const leastElement: Size = { width: 110, height: 48 };
const leastBoundary: Size = { width: 140, height: 90 };

/** As small as something gets when it is resized. */
export function leastSizeOf(type: DiagramNode['type'] | undefined): Size {
  if (type === 'note') return leastNote;
  return type === 'boundary' ? leastBoundary : leastElement;
}
