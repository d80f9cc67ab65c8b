import './settle.css';

/** Milliseconds in which boundaries come to their new size. */
const duration = 200;
let running: ReturnType<typeof setTimeout> | undefined;

/** Lets boundaries that `change` makes larger grow calmly, where people want motion. */
export function settle<T>(change: () => T): T {
  const canvas = document.querySelector<HTMLElement>('[data-focus-home]');
  clearTimeout(running);
  canvas?.setAttribute('data-settling', '');
  running = setTimeout(() => canvas?.removeAttribute('data-settling'), duration);
  return change();
}
