import type { Size } from './frame';
import { leastNote } from './notes/least-note';
import type { DiagramNode } from './project';

const leastElement: Size = { width: 110, height: 48 };
const leastBoundary: Size = { width: 140, height: 90 };

/** As small as something gets when it is resized. */
export function leastSizeOf(type: DiagramNode['type'] | undefined): Size {
  if (type === 'note') return leastNote;
  return type === 'boundary' ? leastBoundary : leastElement;
}
