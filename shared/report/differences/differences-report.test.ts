import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { arbitraryModels } from '../../analysis/random-models.fixture';
import { setFact } from '../../edits/describe';
import { createHistory, execute } from '../../edits/history';
import { addElement } from '../../edits/place-subjects';
import { containerKnowledge } from '../../knowledge/containers';
import { speakerOf } from '../../language/speak';
import { emptyModel, type ThreatModel } from '../../model/threat-model';
import { describeDifferences } from './describe-differences';
import { DifferenceDocument, differenceJsonSchema } from './difference-document';
import { differencesHtml } from './differences-html';
import { differencesMarkdown } from './differences-markdown';

const knowledge = containerKnowledge();
const side = (model: ThreatModel) => ({ model, analysis: analyse(model, knowledge), digest: 'd'.repeat(64) });
const described = (before: ThreatModel, after: ThreatModel) =>
  describeDifferences(side(before), side(after), knowledge);

const path = join(import.meta.dirname, '../../../docs/diff.schema.json');

it('is what docs/diff.schema.json says (UPDATE_SCHEMA=1 writes it)', () => {
  const schema = `${JSON.stringify(differenceJsonSchema(), null, 2)}\n`;
  if (process.env.UPDATE_SCHEMA === '1' || !existsSync(path)) writeFileSync(path, schema);
  expect(readFileSync(path, 'utf8')).toBe(schema);
});

it('describes any two models by its own schema, and the same two always the same', () => {
  fc.assert(
    fc.property(arbitraryModels, arbitraryModels, (before, after) => {
      const document = described(before, after);

      expect(DifferenceDocument.parse(document)).toEqual(document);
      expect(JSON.stringify(document)).toBe(
        JSON.stringify(described(structuredClone(before), structuredClone(after))),
      );
    }),
    { numRuns: 40 },
  );
});

describe('text of a model is text', () => {
  const hostile = '<script>alert(1)</script> | **x** [a](javascript:b) @all #12 `c`\n# y';
  const container = (name: string) =>
    execute(
      createHistory(emptyModel(hostile)),
      addElement(
        'web',
        { stencil: 'container', kind: 'process', name },
        { diagram: 'main', parent: null, at: { x: 0, y: 0 } },
      ),
    );
  const before = container('web');
  const after = execute(container(hostile), setFact('web', 'privileged', 'yes')).present;
  const document = described(before.present, { ...after, title: `${hostile}!`, [hostile]: [hostile] });

  it('in HTML', () => {
    const html = differencesHtml(document);

    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/<script|<a href="(?!#)/);
  });

  it('in Markdown: it starts no line, no cell, no tag, no mention', () => {
    const markdown = differencesMarkdown(document);

    expect(markdown.replaceAll('<!-- -->', '')).not.toMatch(/<|[^\\]\*\*x/);
    expect(markdown).not.toMatch(/^# y/m);
    expect(markdown).not.toContain('@all');
    const rows = markdown.split('\n').filter((line) => line.startsWith('| high'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
  });
});

it('says of a new threat what was decided about it already', () => {
  const web = execute(
    createHistory(emptyModel('a')),
    addElement(
      'web',
      { stencil: 'container', kind: 'process', name: 'Web' },
      { diagram: 'main', parent: null, at: { x: 0, y: 0 } },
    ),
  );
  const privileged = execute(web, setFact('web', 'privileged', 'yes')).present;
  const [{ key } = { key: '' }] = described(web.present, privileged).threats.new;
  const decisions = { [key]: { status: 'accepted' as const, reason: 'for now', expires: '2027-01-31' } };
  const document = described(web.present, { ...privileged, decisions });
  const words = 'decision: accepted until 2027-01-31: for now';

  expect(document.threats.new[0]?.decision).toMatchObject({ status: 'accepted', text: words });
  expect(differencesMarkdown(document).replaceAll('\\', '')).toContain(words);
  expect(differencesHtml(document)).toContain(words);
});

it('speaks German', () => {
  const document = described(emptyModel('a'), emptyModel('a'));

  expect(differencesHtml(document, 'de')).toContain('Keine Änderungen.');
});

it('calls controls in German as the report does', () => {
  expect(speakerOf('de')('differences.controls')).toBe(speakerOf('de')('reportColumns.controls'));
});
