import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';

/** What a format names of a report: numbers of threats and measures, references of controls. Absent: it has no place for it. */
export interface Named {
  threats?: string[];
  mitigations?: string[];
  controls?: string[];
}

type Read = (content: Uint8Array) => Named;

const all = (text: string, of: RegExp) => [...text.matchAll(of)].map(([, found = '']) => found);
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string) =>
  xml.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
const distinct = (of: readonly string[]) => [...new Set(of)];

const html: Read = (content) => {
  const page = strFromU8(content);
  const catalogues = page.split('id="traceability"')[1]?.split('</section>')[0]?.split('<h4 ').slice(1) ?? [];
  return {
    threats: all(page, /<article class="threat" id="(T-\d+)"/g),
    mitigations: all(page, /<strong id="(M-\d+)">/g),
    controls: catalogues.flatMap((one) => {
      const [name = ''] = all(one, /<code>(.*?)<\/code>/g);
      return all(one, /<li>(?:<span class="quiet">[^<]*<\/span> )?<strong>(.*?)<\/strong>/g).map((id) =>
        plain(`${name}:${id}`),
      );
    }),
  };
};

const markdown: Read = (content) => {
  const text = strFromU8(content);
  const [, byControl = ''] = text.split('### By control');
  return {
    threats: all(text, /^### (T-\d+) /gm),
    mitigations: all(text, /^\| (M-\d+) /gm),
    controls: all(byControl.split(/^#/m)[0] ?? '', /^\| `([^`]*@[^`]*)` \|/gm),
  };
};

const json: Read = (content) => {
  const { threats, mitigations, controls } = JSON.parse(strFromU8(content));
  const numbers = (of: { number: string }[] = []) => of.map(({ number }) => number);
  return {
    threats: numbers(threats),
    mitigations: numbers(mitigations),
    controls: (controls ?? []).map(
      ({ catalogue, id }: { catalogue: string; id: string }) => `${catalogue}:${id}`,
    ),
  };
};

/** By what the first cells of rows say, whatever table they are in. */
const docx: Read = (content) => {
  const xml = strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array());
  const rows = xml
    .split('<w:tr>')
    .slice(1)
    .map((row) => row.split('<w:tc>').slice(1).map(plain));
  return {
    threats: all(xml, /"Heading2"(?:(?!<w:p>).)*?<w:t [^>]*>(T-\d+) /g),
    mitigations: rows.flatMap(([first = '']) => (/^M-\d+$/.test(first) ? [first] : [])),
    controls: rows.flatMap(([name = '', id = '']) =>
      /^[\w-]+@[\w.-]+$/.test(name) ? [`${name}:${id}`] : [],
    ),
  };
};

/** Rows that go on in the next name the same again. */
const xlsx: Read = (content) => {
  const parts = unzipSync(content);
  const part = (name: string) => strFromU8(parts[`xl/${name}.xml`] ?? new Uint8Array());
  const strings = all(part('sharedStrings'), /<si>(.*?)<\/si>/gs).map(plain);
  const names = all(part('workbook'), /<sheet [^>]*?name="([^"]*)"/g);
  const rows = (name: string) =>
    all(part(`worksheets/sheet${names.indexOf(name) + 1}`), /<row [^>]*>(.*?)<\/row>/gs)
      .slice(1)
      .map((row) =>
        all(row, /<c r="[AB]\d+"[^>]*>(?:<v>)(\d+)(?:<\/v>)/g).map((at) => strings[Number(at)] ?? ''),
      );
  return {
    threats: distinct(rows('Threats').map(([number = '']) => number)),
    mitigations: distinct(rows('Mitigations').map(([number = '']) => number)),
    controls: distinct(rows('Controls').map((cells) => cells.join(':'))),
  };
};

interface Property {
  name: string;
  value: string;
}
interface OscalRisk {
  props: Property[];
  remediations?: { props: Property[] }[];
}

const oscal: Read = (content) => {
  const risks: OscalRisk[] = JSON.parse(strFromU8(content))['plan-of-action-and-milestones'].risks ?? [];
  const valuesOf = (props: readonly Property[], name: string) =>
    props.filter((one) => one.name === name).map(({ value }) => value);
  return {
    threats: risks.flatMap(({ props }) => valuesOf(props, 'threat')),
    controls: distinct(risks.flatMap(({ props }) => valuesOf(props, 'control'))),
  };
};

const sarif: Read = (content) => {
  const results: { properties: { controls: string[] } }[] = JSON.parse(strFromU8(content)).runs[0].results;
  return {
    threats: results.map((_, index) => `${index + 1}`),
    controls: distinct(results.flatMap(({ properties }) => properties.controls)),
  };
};

const table =
  (name: keyof Named): Read =>
  (content) => {
    const rows: Record<string, string>[] = parse(strFromU8(content), { bom: true, columns: true });
    return {
      [name]: rows.map((row) => (name === 'controls' ? `${row.Catalogue}:${row.Id}` : (row.Number ?? ''))),
    };
  };

/** What reads each member of an archive that names threats, measures or controls. */
export const readers: Readonly<Record<string, Read>> = {
  'report.html': html,
  // In tests, what prints writes the page as it is.
  'report.pdf': html,
  'report.md': markdown,
  'report.json': json,
  'report.docx': docx,
  'report.xlsx': xlsx,
  'report.oscal.json': oscal,
  'report.sarif': sarif,
  'tables/threats.csv': table('threats'),
  'tables/mitigations.csv': table('mitigations'),
  'tables/controls.csv': table('controls'),
};
