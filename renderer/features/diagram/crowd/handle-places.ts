import { type NodeHandle, Position } from '@xyflow/react';

const size = 11;

/**
 * Where the handles of a box are, at the middle of each side. React Flow has to draw whatever it isn't told this of
 * before it can draw a flow to it: a large diagram would be drawn in full to show a part of it.
 */
export function handlesOf(width: number, height: number): NodeHandle[] {
  const at = (position: Position, x: number, y: number): NodeHandle => ({
    id: position,
    type: 'source',
    position,
    x: x - size / 2,
    y: y - size / 2,
    width: size,
    height: size,
  });
  return [
    at(Position.Top, width / 2, 0),
    at(Position.Right, width, height / 2),
    at(Position.Bottom, width / 2, height),
    at(Position.Left, 0, height / 2),
  ];
}
