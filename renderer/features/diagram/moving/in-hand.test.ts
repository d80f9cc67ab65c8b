import { afterEach, expect, it } from 'vitest';
import type { Changes } from '../snapping/snapping';
import { callOff, follow, takeInHand } from './in-hand';

afterEach(() => takeInHand({ x: 0, y: 0 }));

const drag: Changes = [{ id: 'pod', type: 'position', dragging: true, position: { x: 10, y: 20 } }];

it('has what is dragged where the pointer is, from where it was pressed', () => {
  takeInHand({ x: -47, y: 53 });

  expect(follow(drag)).toEqual([{ ...drag[0], position: { x: -37, y: 73 } }]);
});

it('moves nothing any more once the drag was called off, until the next', () => {
  takeInHand({ x: 5, y: 5 });
  callOff();
  expect(follow(drag)).toEqual([{ id: 'pod', type: 'position', dragging: false }]);

  takeInHand({ x: 0, y: 0 });
  expect(follow(drag)).toEqual(drag);
});

it('leaves what is no drag as it is', () => {
  takeInHand({ x: 5, y: 5 });
  const others: Changes = [
    { id: 'pod', type: 'position', position: { x: 1, y: 2 } },
    { id: 'pod', type: 'dimensions', dimensions: { width: 80, height: 60 } },
  ];

  expect(follow(others)).toEqual(others);
});
