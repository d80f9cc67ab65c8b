import { move } from '../edits/arrange';
import { freePlace } from '../edits/free-place';
import { nameIn } from '../edits/names';
import { addBoundary, newId } from '../edits/place-subjects';
import { together } from '../edits/together';
import { phrase } from '../language/phrase';
import { absoluteRectangles } from '../model/geometry';
import type { Element } from '../model/threat-model';
import type { Hint, Picture } from './hint';

/** Room between a new boundary and what it is drawn around. */
const room = { top: 56, side: 32 } as const;

/** A boundary around something that lies in none; both come to lie where the boundary covers nothing. */
export function drawAround({ model, diagram, knowledge }: Picture, { id }: Element): Hint['fix'] | undefined {
  const view = model.diagrams[diagram];
  const place = view && absoluteRectangles(model, view).get(id);
  if (place === undefined) return undefined;
  const kind = 'network-segment';
  const name = knowledge.boundaries.get(kind)?.title ?? kind;
  const size = { width: place.width + 2 * room.side, height: place.height + room.top + room.side };
  const wanted = { x: place.x - room.side, y: place.y - room.top, ...size };
  const at = freePlace(model, diagram, [null], wanted, [id]);
  const draw = addBoundary(
    newId(model, name, 'boundary'),
    { kind, name },
    { diagram, parent: null, at, size, holds: [id] },
  );
  const isThere = at.x === wanted.x && at.y === wanted.y;
  const bring = move(diagram, [{ id, parent: null, x: at.x + room.side, y: at.y + room.top }]);
  return {
    title: phrase('hints.fixDrawAround', { name: nameIn(model, id) }),
    edit: isThere ? draw : together(draw.label, bring, draw),
  };
}
