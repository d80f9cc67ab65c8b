import { lineDrawer, rest } from './draw-lines';
import type { Answered, Asked } from './lines-beside';

const drawer = lineDrawer();
let resting: ReturnType<typeof setTimeout> | undefined;

self.onmessage = ({ data: { of, wanted } }: MessageEvent<Asked>) => {
  const answer = (lines: Answered['lines']) => self.postMessage({ of, lines } satisfies Answered);
  clearTimeout(resting);
  const lines = drawer.draw(wanted);
  answer(lines);
  if (!lines.isAnew) resting = setTimeout(() => answer(drawer.drawAnew(wanted)), rest);
};
