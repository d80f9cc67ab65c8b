import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { containerKnowledge } from '../../knowledge/containers';
import { readModel } from '../../model/read-model';
import type { ReportChoice } from '../../model/report-choice';
import type { ThreatModel } from '../../model/threat-model';
import { bareMachine } from '../machine.fixture';
import { diagramPictures } from '../picture/svg';
import { sourceOf } from '../report-source.fixture';
import { writeReport } from '../write-report';

const knowledge = containerKnowledge();

/** The template, whose diagram is too large for a page, with a small one beside it. */
function twoDiagrams(): ThreatModel {
  const read = readModel(readFileSync('templates/kubernetes-web-app.bulkhead.json', 'utf8'));
  if (!('model' in read)) throw new Error('The template should be readable.');
  const { main } = read.model.diagrams;
  if (main === undefined) throw new Error('The template should have a diagram.');
  const { office, dev } = main.placements;
  if (office === undefined || dev === undefined) throw new Error('The template should show an office.');
  const people = { id: 'people', name: 'People', placements: { office, dev } };
  return { ...read.model, diagrams: { main, people } };
}
const model = twoDiagrams();
const source = sourceOf(model, knowledge, analyse(model, knowledge));

/** The document with its pictures, each of which holds the title of what was drawn, and how large. */
async function written(choice: ReportChoice = {}) {
  const scales: number[] = [];
  const rasterise = async (svg: string, scale: number) => {
    scales.push(scale);
    return strToU8(/<title>([^<]*)</.exec(svg)?.[1] ?? '');
  };
  const parts = unzipSync(
    (await writeReport('docx', source, { ...bareMachine, rasterise }, { choice })) as Uint8Array,
  );
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const relations = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
  const shown = [...xml.matchAll(/<a:blip r:embed="([^"]*)"/g)].map(([, id]) => {
    const [, target = ''] = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relations) ?? [];
    return strFromU8(parts[`word/${target}`] ?? new Uint8Array());
  });
  return { xml, shown, scales };
}

it('shows every sheet of every diagram once, as large ones are split, each in its place', async () => {
  const { shown } = await written();

  const sheets = ['main', 'people'].flatMap((id) => diagramPictures(model, id, knowledge, source.analysis));
  expect(sheets.length).toBeGreaterThan(3);
  expect(shown).toEqual(sheets.map(({ svg }) => /<title>([^<]*)</.exec(svg)?.[1]));
});

it('says what each shows, and keeps its caption on its page', async () => {
  const { xml } = await written({ language: 'de' });

  const paragraphs = xml.split('<w:p>').filter((one) => /<w:drawing>|"Caption"/.test(one));
  const [picture = '', caption = ''] = paragraphs;
  expect(picture).toContain('<w:keepNext/>');
  expect(picture).toMatch(/<wp:docPr [^>]*descr="Overview\. Datenflussdiagramm: 19 Elemente, /);
  expect(caption).toContain('Overview · ');
  expect(paragraphs.map((one) => one.includes('<w:drawing>'))).toEqual(
    paragraphs.map((_, index) => index % 2 === 0),
  );
  expect(paragraphs[2]).toContain('Overview, Teil 1 von 2. ');
});

it('puts what fits among the text before the threats, and what doesn’t on pages of its own', async () => {
  const { xml } = await written();

  const order = [...xml.matchAll(/w:orient="(\w+)"|<w:drawing>|"Heading1"/g)].map(([all, lies]) =>
    all === '<w:drawing>' ? 'picture' : (lies ?? 'heading'),
  );
  const from = order.indexOf('picture');
  // A section tells at its end how its pages lie.
  expect(order.slice(from - 2, from + 7)).toEqual([
    'portrait',
    'heading',
    'picture',
    'landscape',
    'picture',
    'picture',
    'portrait',
    'picture',
    'heading',
  ]);
});

it('shows the diagrams that were chosen, and none where none is asked for', async () => {
  expect((await written({ diagrams: ['people'] })).shown).toEqual([`${model.title}: People`]);
  const { shown, scales } = await written({ sections: ['threats', 'inventory'] });
  expect([shown, scales]).toEqual([[], []]);
});

it('tells how many pictures are drawn, and stops where somebody wants no more', async () => {
  const steps: [number, number][] = [];
  const stop = new Error('no more');
  const onStep = (done: number, of: number) => {
    steps.push([done, of]);
    if (done === 2) throw stop;
  };

  await expect(writeReport('docx', source, bareMachine, { onStep })).rejects.toBe(stop);
  expect(steps).toEqual([0, 1, 2].map((done) => [done, 4]));
});

it('draws no more pixels than 200 an inch of paper', async () => {
  const { scales } = await written();

  for (const scale of scales) expect(scale).toBeLessThanOrEqual(200 / 96);
  // The whole of the large one is printed smaller, and so has fewer.
  expect(scales[0]).toBeLessThan(1.5);
});
