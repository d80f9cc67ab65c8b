import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyse } from '../shared/analysis/analyse';
import { containerKnowledge } from '../shared/knowledge/containers';
import { readModel } from '../shared/model/read-model';
import { diagramPictures } from '../shared/report/picture/svg';
import { rasterise } from './rasterise';
import { root } from './run.fixture';

const drawn = async (content: string, scale = 1) =>
  Buffer.from(
    await rasterise(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40" width="60" height="40" font-family="Inter, Arial"><rect width="60" height="40" fill="#ffffff"/>${content}</svg>`,
      scale,
    ),
  );
const text = (letters: string, weight = 400) =>
  drawn(`<text x="4" y="28" font-size="20" font-weight="${weight}">${letters}</text>`);

it('makes a PNG of as many pixels as asked for, and the same bytes again', async () => {
  const png = await drawn('<path d="M5 5H50V30" fill="none" stroke="#000"/>', 2.5);

  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([150, 100]);
  expect(png.equals(await drawn('<path d="M5 5H50V30" fill="none" stroke="#000"/>', 2.5))).toBe(true);
});

it('draws letters in the weights that pictures have, and those of other alphabets, each as itself', async () => {
  const pictures = await Promise.all([
    text(''),
    text('A'),
    text('A', 600),
    text('A', 700),
    ...[...'ŁΩЖấ'].map((letter) => text(letter)),
  ]);

  expect(new Set(pictures.map((png) => png.toString('base64'))).size).toBe(pictures.length);
});

it('turns the head of an arrow as its line goes', async () => {
  const marker =
    '<defs><marker id="a" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto" overflow="visible"><path d="M0 0L10 5L0 10z"/></marker></defs>';
  const line = '<path d="M30 5V30" stroke="#000"/>';

  const arrow = await drawn(`${marker}<g marker-end="url(#a)">${line}</g>`);
  const head = '<path d="M34.5 21.9L30 30.9L25.5 21.9z"/>';
  expect(arrow.equals(await drawn(`${line}${head}`))).toBe(true);
});

it.each(['kubernetes-web-app', 'docker-compose-host', 'bulkhead'])(
  'draws each sheet of %s, with lines that leave it',
  async (name) => {
    const read = readModel(readFileSync(join(root, `templates/${name}.bulkhead.json`), 'utf8'));
    if (!('model' in read)) throw new Error('The template should be readable.');
    const knowledge = containerKnowledge();
    const analysis = analyse(read.model, knowledge);
    for (const id of Object.keys(read.model.diagrams))
      for (const { svg, width } of diagramPictures(read.model, id, knowledge, analysis)) {
        const png = Buffer.from(await rasterise(svg, 0.5));
        expect(Math.abs(png.readUInt32BE(16) - width / 2)).toBeLessThan(2);
        expect(png.length).toBeGreaterThan(1000);
      }
  },
);
