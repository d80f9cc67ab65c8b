import { run } from './programs';

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
type Dictionary = { [key: string]: Value };

/** Types of structure that PDF 1.7 knows, of those that a page of text has. */
const known = new Set(
  'Document Part Art Sect Div NonStruct Private BlockQuote Caption TOC TOCI Index P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
);

const isDictionary = (value: Value | undefined): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a PDF lacks of the rules of PDF/UA that a program can check. */
export function structureProblems(pdf: string): string[] {
  const { qpdf } = JSON.parse(run('qpdf', ['--json', '--json-key=qpdf', pdf]).stdout);
  const objects: Record<string, { value?: Value }> = qpdf[1];
  const follow = (value: Value | undefined): Value | undefined =>
    typeof value === 'string' && /^\d+ \d+ R$/.test(value) ? objects[`obj:${value}`]?.value : value;
  const dictionary = (value: Value | undefined): Dictionary => {
    const found = follow(value);
    return isDictionary(found) ? found : {};
  };
  const list = (value: Value | undefined): Value[] => {
    const found = follow(value);
    return Array.isArray(found) ? found : found === undefined ? [] : [found];
  };

  const trailer = dictionary(objects.trailer?.value);
  const catalog = dictionary(trailer['/Root']);
  const problems: string[] = [];
  const expectIt = (holds: boolean, problem: string) => holds || problems.push(problem);
  expectIt(catalog['/Lang'] !== undefined, 'no language');
  expectIt(dictionary(catalog['/MarkInfo'])['/Marked'] === true, 'not marked as tagged');
  expectIt(dictionary(catalog['/ViewerPreferences'])['/DisplayDocTitle'] === true, 'the title is not shown');
  expectIt(dictionary(trailer['/Info'])['/Title'] !== undefined, 'no title');
  expectIt(catalog['/Outlines'] !== undefined, 'no outline');
  for (const { value } of Object.values(objects))
    if (isDictionary(value) && value['/Type'] === '/Page' && value['/Annots'] !== undefined)
      expectIt(value['/Tabs'] === '/S', 'links of a page are not in the order of its structure');

  let level = 0;
  let [tables, figures, headings] = [0, 0, 0];
  const holdsHead = (value: Value): boolean => {
    const element = dictionary(value);
    return element['/S'] === '/TH' || list(element['/K']).some(holdsHead);
  };
  const visit = (value: Value) => {
    const element = dictionary(value);
    const type = typeof element['/S'] === 'string' ? element['/S'].slice(1) : '';
    if (type !== '') expectIt(known.has(type), `${type} is no type of structure`);
    if (/^H\d$/.test(type)) {
      const next = Number(type.slice(1));
      expectIt(next <= level + 1, `a heading of level ${next} after one of level ${level}`);
      level = next;
      headings += 1;
    }
    if (type === 'Figure') {
      figures += 1;
      expectIt(element['/Alt'] !== undefined, `figure ${figures} has no alternative text`);
    }
    if (type === 'Table') {
      tables += 1;
      expectIt(holdsHead(value), `table ${tables} has no heads`);
    }
    if (type === 'TH')
      expectIt(
        list(element['/A']).some((attributes) => dictionary(attributes)['/Scope'] !== undefined),
        'a head of a table says nothing of what it heads',
      );
    for (const inner of list(element['/K'])) visit(inner);
  };
  for (const top of list(dictionary(catalog['/StructTreeRoot'])['/K'])) visit(top);
  expectIt(tables > 0 && figures > 0 && headings > 0, 'the structure holds no tables, figures or headings');
  return [...new Set(problems)];
}
