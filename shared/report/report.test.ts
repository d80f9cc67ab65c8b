import { expect, it } from 'vitest';
import { analyse } from '../analysis/analyse';
import { connect } from '../edits/connect';
import { decide } from '../edits/decide';
import { rename, setFact } from '../edits/describe';
import { createHistory, execute } from '../edits/history';
import { addBoundary, addElement } from '../edits/place-subjects';
import { smallKnowledge } from '../knowledge/small-pack.fixture';
import { emptyModel } from '../model/threat-model';
import { reportDocument } from './document/document';
import { reportHtml } from './html/report-html';
import { diagramPictures, diagramSvg } from './picture/svg';

const knowledge = smallKnowledge();
const at = (parent: string | null) => ({ diagram: 'main', parent, at: { x: 20, y: 60 } });

function built(name = 'Web') {
  const model = [
    addBoundary('cluster', { kind: 'cluster', name: 'Prod' }, at(null)),
    addElement('web', { stencil: 'container', kind: 'process', name: 'Web' }, at('cluster')),
    addElement('user', { stencil: 'internet-user', kind: 'external entity', name: 'User' }, at(null)),
    connect('ask', 'user', 'web', name),
    setFact('web', 'privileged', 'yes', { by: 'import', file: 'a.yaml', line: 3 }),
    setFact('web', 'trusted', 'no'),
    setFact('web', 'paths', [name]),
    rename('web', name),
    decide(['privileged/web'], { status: 'accepted', reason: name, owner: name, expires: '2026-03-01' }),
  ].reduce(execute, createHistory(emptyModel(name))).present;
  const analysis = analyse(model, knowledge);
  const report = reportDocument(model, knowledge, analysis, { digest: 'abc' });
  const svg = diagramSvg(model, 'main', knowledge, analysis);
  return {
    model,
    analysis,
    report,
    svg,
    html: reportHtml(report, { main: diagramPictures(model, 'main', knowledge, analysis) }),
  };
}

it('says the same in its numbers as the analysis', () => {
  const { analysis, report, html } = built();

  expect(report.threats).toHaveLength(analysis.threats.length);
  expect(report.questions).toHaveLength(analysis.questions.length);
  expect(html.match(/<article class="threat"/g)).toHaveLength(analysis.threats.length);
  expect(report.accepted).toEqual([
    expect.objectContaining({ key: 'T-1', reason: 'Web', owner: 'Web', expires: '2026-03-01' }),
  ]);
});

it('traces each threat over its mitigation to the control', () => {
  expect(built().report.traceability[0]).toEqual({
    threat: 'T-1',
    title: 'Privileged',
    mitigation: 'Do it',
    number: 'M-1',
    status: 'proposed',
    counted: false,
    controls: ['cat@1:1.1'],
  });
});

it('names the controls that verify each mitigation', () => {
  const { report, analysis } = built();
  const used = new Set(analysis.threats.flatMap(({ mitigations }) => mitigations.map(({ id }) => id)));

  expect(report.mitigations.map(({ id }) => id).sort()).toEqual([...used].sort());
  for (const { id, controls } of report.mitigations)
    expect(controls).toEqual(knowledge.mitigations.get(id)?.controls.map(({ ref }) => ref));
});

it('gives the title of a control once, and traces it back to its measures and threats', () => {
  const { report, html, analysis } = built();
  const [control] = report.controls;

  expect(new Set(report.controls.map(({ catalogue, id }) => `${catalogue}:${id}`)).size).toBe(
    report.controls.length,
  );
  expect(control).toMatchObject({ catalogue: 'cat@1', id: '1.1' });
  expect(control?.threats).toContain('T-1');
  for (const { number, controls } of report.threats)
    for (const { id } of controls)
      expect(report.controls.find((one) => one.id === id)?.threats).toContain(number);
  const numbers = report.mitigations.map(({ number }) => number);
  for (const { mitigations } of report.controls) expect(numbers).toEqual(expect.arrayContaining(mitigations));
  for (const { title } of analysis.threats.flatMap(({ controls }) => controls))
    expect(html.split(`</strong> ${title} <span`)).toHaveLength(2);
});

it('lists together what was accepted for one reason, by one owner, until one day', () => {
  const { report, model } = built();
  const twice = { ...report, accepted: [...report.accepted, ...report.accepted] };
  const html = reportHtml(twice, {});

  expect(model.decisions['privileged/web']?.status).toBe('accepted');
  const [section = ''] = /<section id="accepted".*?<\/section>/s.exec(html) ?? [];
  expect(section.match(/<span class="date">/g)).toHaveLength(1);
});

it('mentions a very long name in short, and has it whole where it is listed', () => {
  const name = `begin-${'x'.repeat(900)}-end`;
  const { html } = built(name);
  const part = (id: string) => new RegExp(`<section id="${id}".*?</section>`, 's').exec(html)?.[0] ?? '';

  expect(part('inventory')).toContain(name);
  expect(part('summary')).not.toContain(name);
  expect(part('questions')).not.toContain(name);
  expect(part('mitigations')).toMatch(/begin-x+…x+-end/);
  expect(html).toMatch(/body\{[^}]*overflow-wrap:anywhere/);
});

it('names every row and every column of its tables for who can not see them', () => {
  const { html } = built();
  for (const [, body = ''] of html.matchAll(/<tbody>(.*?)<\/tbody>/gs))
    for (const [row] of body.matchAll(/<tr>.*?<\/tr>/gs)) expect(row).toMatch(/^<tr><th scope="row">/);
  expect(html).not.toMatch(/<th>/);
});

it('runs the title over the printed pages, so that no title can end the style', () => {
  const { html } = built('Shop</style>"};\\\n@import x;');
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];

  expect(style).toContain('@top-left{content:"Shop\\3c \\2f style');
  expect(style).toMatch(/@page :first\{@top-left\{content:none\}\}$/);
  expect(style).not.toContain('@import');
});

it('says of a picture what it shows, not what the model has', () => {
  const { model, analysis } = built();
  const { user: _, ...placements } = model.diagrams.main?.placements ?? {};
  const part = { ...model, diagrams: { part: { id: 'part', name: 'Part', placements } } };

  expect(diagramSvg(part, 'part', knowledge, analysis)).toContain(
    'Data flow diagram with 1 element, 0 flows and 1 trust boundary.',
  );
});

it('tells who says each fact', () => {
  expect(built().html).toContain('a.yaml:3');
});

it.each([
  '<img src=x onerror=__xss=1>',
  '"><svg/onload=__xss=1>',
  "' onmouseover='__xss=1",
  '</style><script>__xss=1</script>',
  '</title><script>__xss=1</script>',
  ']]><script>__xss=1</script>',
  'javascript:__xss=1',
  '\u202egnp.exe\u0000\ud800',
])('shows the hostile name %j as text, in the page and in the picture', (name) => {
  const { html, svg } = built(name);

  for (const text of [html, svg]) {
    expect(text).not.toMatch(/<(img|script|iframe)/i);
    expect(text).not.toMatch(/<svg\/onload/i);
    expect(text).not.toMatch(/<[^>]*\son(error|load|mouseover)\s*=/i);
    expect(text).not.toMatch(/(href|src)="javascript:/i);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not come out
    expect(text).not.toMatch(/[\u0000\u202e]/);
  }
  expect(svg).not.toMatch(/foreignObject|<a |href=/);
});

it('needs nothing from elsewhere and lets nothing run', () => {
  const { html } = built();
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/(src|href)="(?!#)/);
});

it('repeats a threat’s number and title where a page breaks it: both are the head of its table', () => {
  const { report, html } = built();
  const cards = [...html.matchAll(/<article class="threat".*?<\/article>/gs)].map(([card]) => card);

  for (const [index, { number, title }] of report.threats.entries())
    expect(cards[index]).toMatch(new RegExp(`<thead>.*>${number}</span> ${title}</h3>.*</thead>`));
});

it('asks so that each question stands alone: both ends of a flow, what and where an element is', () => {
  const { model } = built();
  const { questions } = reportDocument(
    model,
    knowledge,
    {
      threats: [],
      suppressed: [],
      orphans: [],
      questions: [
        { subject: { id: 'ask', kind: 'flow', name: 'Web' }, fact: 'x', threats: [] },
        { subject: { id: 'web', kind: 'process', name: 'Web' }, fact: 'x', threats: [] },
      ],
    },
    { digest: '' },
  );

  expect(questions.map(({ about, place }) => [about, place])).toEqual([
    ['User → Web (Web)', ''],
    ['Web', `${knowledge.stencils.get('container')?.title} in Prod`],
  ]);
});

it('links to nothing that it does not hold', () => {
  const { report } = built();
  const html = reportHtml({ ...report, threats: [], controls: [] }, {});
  const anchors = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));

  expect(report.accepted).not.toEqual([]);
  for (const [, to] of html.matchAll(/href="#([^"]+)"/g)) expect(anchors).toContain(to);
});

it('brings the typeface with a picture of its own, not with one inside the page', () => {
  const { svg, html } = built();

  expect(svg.split('@font-face')).toHaveLength(3);
  expect(html.slice(html.indexOf('<svg')).includes('@font-face')).toBe(false);
});

it('says what badges mean where there are some', () => {
  const { model, analysis, svg } = built();
  const open = {
    ...analysis,
    threats: analysis.threats.map((one) => ({ ...one, status: 'open' as const })),
  };
  const legend = 'C critical, H high, M medium, L low';

  expect(diagramSvg(model, 'main', knowledge, open).includes(legend)).toBe(true);
  expect(svg.includes(legend)).toBe(false);
});

it('calls a model something of whose title nothing is to be seen', () => {
  const blank = emptyModel(' \u200b ');
  const titled = (language: 'en' | 'de') =>
    reportDocument(blank, knowledge, analyse(blank, knowledge), { digest: 'abc', language }).title;

  expect(titled('en')).toBe('Untitled model');
  expect(titled('de')).toBe('Unbenanntes Modell');
});
