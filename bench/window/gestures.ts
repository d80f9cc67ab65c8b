import type { Stage } from './stage';

export interface Point {
  x: number;
  y: number;
}

/** What a person does with a wheel or a mouse, as often as a mouse reports, and back to where it began. */
const pace = 8;
const steps = 120;
const ctrl = 2;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** So many events may wait for a page: one that is slower gets them more slowly, as it would get them merged. */
const mostWaiting = 8;

/** Sends events at their pace. */
async function atPace(send: (step: number) => Promise<unknown>): Promise<void> {
  const sent: Promise<unknown>[] = [];
  for (let step = 1; step <= steps; step += 1) {
    const next = performance.now() + pace;
    sent.push(send(step));
    await sent[step - mostWaiting];
    await pause(Math.max(0, next - performance.now()));
  }
  await Promise.all(sent);
}

const wheel =
  ({ cdp }: Stage, { x, y }: Point, deltaX: number, deltaY: number, modifiers: number) =>
  (step: number) => {
    const way = step <= steps / 2 ? 1 : -1;
    return cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x,
      y,
      deltaX: deltaX * way,
      deltaY: deltaY * way,
      modifiers,
    });
  };

export const pan = (stage: Stage, at: Point) => atPace(wheel(stage, at, 6, 4, 0));

/** By a factor of 2.3: in where `by` is -1, out where it is 1. */
export const zoom = (stage: Stage, at: Point, by: 1 | -1) => atPace(wheel(stage, at, 0, 10 * by, ctrl));

/** In a circle, so that it ends where it began and changes nothing. */
export async function drag({ page, cdp }: Stage, { x, y }: Point): Promise<void> {
  const radius = 90;
  // What is selected has grips, which may cover it.
  await page.keyboard.press('Escape');
  await page.mouse.move(x, y);
  await page.mouse.down();
  // React Flow takes it up where the first move leads to.
  await page.mouse.move(x + 3, y);
  await atPace((step) => {
    const angle = (step / steps) * 2 * Math.PI;
    const to = { x: x + 3 - radius + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
    return cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', button: 'left', buttons: 1, ...to });
  });
  await page.mouse.up();
}
