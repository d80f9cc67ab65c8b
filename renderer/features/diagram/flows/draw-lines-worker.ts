import { type LinesWanted, lineDrawer } from './draw-lines';

const draw = lineDrawer();

self.onmessage = ({ data }: MessageEvent<LinesWanted>) => self.postMessage(draw(data));
