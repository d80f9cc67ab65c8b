import './arranging.css';

/** Milliseconds that things take to their new places, and flows to come back after it. */
const [travel, appearing] = [250, 200];
/** Milliseconds after which nothing is going to move any more. */
const patience = 3000;

let endLast = () => {};

/** Lets what `change` moves on the canvas glide to its new places, where people want motion. */
export function glide(change: () => void): void {
  endLast();
  const canvas = document.querySelector<HTMLElement>('[data-focus-home]');
  if (canvas !== null) endLast = beginGliding(canvas);
  change();
}

/** Has everything glide that moves from now on, until it has arrived. Returns what ends it at once. */
function beginGliding(canvas: HTMLElement): () => void {
  let isOver = false;
  const end = () => {
    isOver = true;
    clearTimeout(timer);
    watcher.disconnect();
    delete canvas.dataset.arranging;
  };
  const next = (milliseconds: number, step: () => void) => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(step, milliseconds);
  };
  // How long the window takes to draw the change is its own affair: the time counts from the first frame of it.
  const watcher = new MutationObserver((changes) => {
    if (!changes.some(({ target }) => (target as Element).matches('.react-flow__node'))) return;
    watcher.disconnect();
    requestAnimationFrame(() =>
      next(travel, () => {
        canvas.dataset.arranging = 'arriving';
        next(appearing, end);
      }),
    );
  });
  let timer = setTimeout(end, patience);
  canvas.dataset.arranging = 'leaving';
  watcher.observe(canvas, { subtree: true, attributes: true, attributeFilter: ['style'] });
  return end;
}
