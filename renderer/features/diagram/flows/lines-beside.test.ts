import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Lines, LinesWanted } from './draw-lines';
import { type Answered, type Asked, linesBeside } from './lines-beside';

/** A worker that answers when it is told to. */
class SlowWorker {
  static all: SlowWorker[] = [];
  asked: LinesWanted[] = [];
  isEnded = false;
  onmessage: ((event: { data: Answered }) => void) | undefined;
  onerror: (() => void) | undefined;

  constructor() {
    SlowWorker.all.push(this);
  }
  postMessage({ wanted }: Asked) {
    this.asked.push(wanted);
  }
  terminate() {
    this.isEnded = true;
  }
}

const box = (x: number) => ({ x, y: 0, width: 192, height: 64 });
const wish = (key: string): LinesWanted => ({
  layout: {
    key,
    flows: [{ id: 'f', source: 'a', target: 'b' }],
    scene: {
      elements: new Map([
        ['a', box(0)],
        ['b', box(400)],
      ]),
      boundaries: [],
      titles: [],
      notes: [],
      badges: [],
    },
  },
  spoken: [],
});
const drawn: Lines = { ways: new Map(), labels: new Map(), isAnew: false };
const anew: Lines = { ...drawn, isAnew: true };
const answers: Lines[] = [];
const answer = (lines: Lines) => answers.push(lines);
const worker = () => SlowWorker.all[0] ?? new SlowWorker();

beforeEach(() => {
  SlowWorker.all = [];
  vi.stubGlobal('location', new URL('app://bulkhead/index.html'));
  answers.length = 0;
  vi.stubGlobal('Worker', SlowWorker);
});
afterEach(() => vi.unstubAllGlobals());

it('asks for the last of the wishes that came meanwhile, and answers that one', () => {
  const beside = linesBeside();
  for (const key of ['1', '2', '3']) beside.draw(wish(key), answer);
  expect(worker().asked.map(({ layout }) => layout.key)).toEqual(['1']);

  worker().onmessage?.({ data: { of: 1, lines: drawn } });
  expect(answers).toEqual([]);
  expect(worker().asked.map(({ layout }) => layout.key)).toEqual(['1', '3']);
  // Those of the wish before, drawn anew, come too late.
  worker().onmessage?.({ data: { of: 1, lines: anew } });
  expect(answers).toEqual([]);
  worker().onmessage?.({ data: { of: 2, lines: drawn } });
  worker().onmessage?.({ data: { of: 2, lines: anew } });
  expect(answers).toEqual([drawn, anew]);
});

it('leaves no diagram without lines when the worker fails', () => {
  const beside = linesBeside();
  beside.draw(wish('1'), answer);
  worker().onerror?.();
  expect(answers[0]?.ways.get('f')?.manner).toBe('led');
});

it('ends its worker', () => {
  const beside = linesBeside();
  beside.draw(wish('1'), answer);
  beside.end();
  expect(worker().isEnded).toBe(true);
});
