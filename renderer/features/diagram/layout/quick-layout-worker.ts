import type { Part } from '../../../../shared/layout/part';
import { quickLayout } from '../../../../shared/layout/quick-layout';

self.onmessage = ({ data }: MessageEvent<Part>) => self.postMessage(quickLayout(data));
