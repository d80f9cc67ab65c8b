import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runnerImport } from 'vite';
import { parse, parseDocument, stringify } from 'yaml';
import { root } from '../freshness.js';

/**
 * Drafts `cases` for rules that have none yet, in place: the smallest model on which the rule stands and one on
 * which it is quiet. Run by hand while writing rules, then read what came out:
 * `node scripts/knowledge/draft-cases.js`.
 */
const folder = join(root, 'shared/knowledge/packs');
const load = async (file) => (await runnerImport(join(root, file), { configFile: false })).module;
const { loadPacks } = await load('shared/knowledge/load-packs.ts');
const { witness } = await load('shared/knowledge/witness/witness.ts');

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ya?ml|json)$/.test(name))
  .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));

const none = { stands: {}, quiet: {} };
const contentOf = (text) => {
  const content = parse(text) ?? {};
  return { ...content, rules: content.rules?.map((rule) => ({ cases: none, ...rule })) };
};
const packNames = ['containers', 'compliance'];
const knowledge = loadPacks(
  packNames.map((name) => ({
    digest: '',
    files: Object.fromEntries(
      files
        .filter(({ path }) => relative(folder, path).startsWith(name))
        .map(({ path, text }) => [path, contentOf(text)]),
    ),
  })),
);

const inOneLine = (value) =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, compat: 'yaml-1.1' }).trim();

for (const { path, text } of files.filter(({ path }) => path.endsWith('.yaml'))) {
  const rules = parseDocument(text).get('rules')?.items ?? [];
  let drafted = text;
  for (const node of rules.toReversed().filter((one) => !one.has('cases'))) {
    const rule = knowledge.rules.get(node.get('id'));
    const [stands, quiet] = [witness(rule, knowledge), witness(rule, knowledge, false)];
    if (quiet === null) {
      console.error(
        `${relative(root, path)}: ${rule.id}: no model found on which it is quiet; write its cases by hand`,
      );
      continue;
    }
    const end = node.range[1];
    const cases = `    cases:\n      stands: ${inOneLine(stands)}\n      quiet: ${inOneLine(quiet)}`;
    drafted = `${drafted.slice(0, end).trimEnd()}\n${cases}\n${drafted.slice(end).replace(/^\n/, '')}`;
  }
  if (drafted !== text) {
    writeFileSync(path, drafted);
    console.log(relative(root, path));
  }
}
