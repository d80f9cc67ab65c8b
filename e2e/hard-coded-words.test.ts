import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hardCodedWords } from './hard-coded-words';

/** What looks like words and is said to nobody, or is the same in every language. */
const allowed = new Set([
  'Bulkhead',
  'PNG',
  'SHA-256',
  'SVG',
  'allow-same-origin allow-modals',
  // Names of dialogs and of reasons to stop.
  'move into',
  'show things',
  'stopped by a person',
  'another begins',
  'too large',
  'neither PNG nor JPEG',
  'too many pixels',
  // Values of a report as JSON, said through the catalogue elsewhere.
  'Prepared by',
  'Reviewed by',
  'Approved by',
  'not met',
  'not in play',
  'not linked',
  // A page's policy and styles.
  "img-src data:; style-src 'unsafe-inline'; font-src data:",
  "font:9pt Inter,'DejaVu Sans',Arial,sans-serif;color:#55657a",
  // A command.
  'bulkhead approvals {}',
  // Selectors, and fields of the database.
  'aside, section[data-focus-home], [data-pane]',
  'input, button, select, textarea, a[href], [tabindex="0"]',
  'input:not(:disabled), button:not(:disabled), textarea, select, [tabindex="0"]',
  'main [role=listbox], main input[type=search]',
  'before restoring',
  'id, model',
  'id, updatedAt',
]);

/** A key of the catalogue, which is said through it. */
const key = /^[a-z]\w*\.[\w{}]+$/;

const root = join(import.meta.dirname, '..');
const sourcesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$|\.d\.ts$/.test(file));

/** What programs and pipelines read, which speaks English; and styles. */
const forPrograms =
  /^shared\/report\/((gate|json|navigator|oscal|sarif)\/|differences\/difference-document|words\/decision-in-words|html\/(paper-)?style\.ts)/;
const sources = ['renderer', 'shared/report']
  .flatMap(sourcesIn)
  .filter((file) => !forPrograms.test(file.replaceAll('\\', '/')));

it.each(sources)('%s says nothing that no catalogue has', (file) => {
  const found = hardCodedWords(readFileSync(join(root, file), 'utf8'), file.endsWith('x') ? 'tsx' : 'ts');
  expect(found.filter(({ text }) => !allowed.has(text) && !key.test(text))).toEqual([]);
});

it.each([
  ['<p>Hello</p>', 'Hello'],
  ['<p>{isOpen && "Open"}</p>', 'Open'],
  [`<p>{isOpen ? t("a.b") : \`\${count} left\`}</p>`, '{} left'],
  ['<button aria-label="Close" className="a button" />', 'Close'],
  ['<Field label={name || "Name"} />', 'Name'],
  ['say("Saved.")', 'Saved.'],
  [`const row = \`<td class="quiet">\${count} are left</td>\``, '{} are left'],
  ['const words = () => "Nothing to undo"', 'Nothing to undo'],
  [`const words = \`Undo: \${name} again\``, 'Undo: {} again'],
  ['const choice = { title: "Yes", value: "yes" }', 'Yes'],
])('finds the words in %s', (source, text) => {
  expect(hardCodedWords(source)).toEqual([{ line: 1, text }]);
});

it.each([
  '<p>{t("area.key", { name })}: {count} · <b>&thinsp;</b></p>',
  '<p title={name} className="large quiet" role="note" />',
  'import { a } from "./a b"; type A = "in place"; const is = status === "in place"; const all = { "in place": 1 };',
  'say(t("area.key")); document.querySelector("main li"); throw new Error("This can’t be.");',
])('finds none in %s', (source) => {
  expect(hardCodedWords(source)).toEqual([]);
});
