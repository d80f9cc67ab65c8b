import './arranging.css';

/** Milliseconds that things take to their new places, and flows to come back after it. */
const [travel, appearing] = [250, 200];

let running: ReturnType<typeof setTimeout> | undefined;

/** Lets what `change` moves on the canvas glide to its new places, where people want motion. */
export function glide(change: () => void): void {
  const canvas = document.querySelector<HTMLElement>('[data-focus-home]');
  clearTimeout(running);
  if (canvas) canvas.dataset.arranging = 'leaving';
  change();
  running = setTimeout(() => {
    if (canvas) canvas.dataset.arranging = 'arriving';
    running = setTimeout(() => {
      if (canvas) delete canvas.dataset.arranging;
    }, appearing);
  }, travel);
}
