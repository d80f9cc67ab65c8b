import { analyse } from '../../shared/analysis/analyse';
import { type CatalogueCoverage, coverageOf } from '../../shared/analysis/coverage';
import { coverageStates } from '../../shared/analysis/coverage-state';
import { knowledgeVersion } from '../../shared/knowledge/knowledge';
import { counted } from '../counted';
import { dayOf, printJson, readModelFile } from '../files';
import { knowledgeOf, type PackOption } from '../knowledge';
import { plainText } from '../plain-text';
import { warnOfUnknownWords } from '../unknown-words';
import { UnusableInput } from '../unusable-input';

interface Options extends PackOption {
  json?: boolean;
  catalogue?: string;
  at?: string;
}

/** `coverage FILE [--catalogue NAME] [--json]`: what the model's threats say of each benchmark's items. */
export async function run(file: string, options: Options): Promise<void> {
  const today = dayOf(options.at);
  const read = await readModelFile(file);
  const { model } = read;
  const knowledge = await knowledgeOf(options);
  warnOfUnknownWords(file, read, knowledge);
  const all = coverageOf(model, analyse(model, knowledge, today === undefined ? {} : { today }), knowledge);
  const shown = all.filter(
    ({ catalogue }) => options.catalogue === undefined || catalogue.catalogue === options.catalogue,
  );
  if (shown.length === 0)
    throw new UnusableInput(
      `--catalogue ${options.catalogue}: there is no such catalogue; expected one of ${all.map(({ catalogue }) => catalogue.catalogue).join(', ')}.`,
    );
  if (options.json)
    printJson({
      model: model.title,
      knowledge: { version: knowledgeVersion(knowledge) },
      catalogues: shown.map(({ catalogue: { catalogue, version, title, role }, counts, items }) => ({
        catalogue,
        version,
        title,
        role,
        counts,
        items: items.map(({ item, state, threats }) => ({
          id: item.control.id,
          title: item.control.title,
          state,
          threats,
        })),
      })),
    });
  else process.stdout.write(options.catalogue === undefined ? overview(shown) : details(shown));
}

function overview(shown: readonly CatalogueCoverage[]): string {
  const head = ['catalogue', ...coverageStates, 'title'].join('\t');
  const rows = shown.map(({ catalogue, counts }) =>
    [
      `${catalogue.catalogue}@${catalogue.edition}`,
      ...coverageStates.map((state) => counts[state]),
      plainText(catalogue.title),
    ].join('\t'),
  );
  return `${[head, ...rows].join('\n')}\n`;
}

function details(shown: readonly CatalogueCoverage[]): string {
  return shown
    .flatMap(({ items }) => items)
    .map(({ item, state, threats }) =>
      [item.control.id, state, counted(threats.length, 'threat'), item.control.title]
        .map(plainText)
        .join('\t'),
    )
    .map((line) => `${line}\n`)
    .join('');
}
