import { riskLevels } from '../shared/analysis/analysis';
import type { Knowledge } from '../shared/knowledge/knowledge';
import { languages } from '../shared/language/speak';
import { audiences } from '../shared/model/audience';
import { decisionStatuses } from '../shared/model/decision-status';
import { longestReportMark, paperSizes, type ReportChoice } from '../shared/model/report-choice';
import type { ThreatModel } from '../shared/model/threat-model';
import { logoBytes, logoSide, readLogo } from '../shared/report/choice/logo';
import { findChoice } from '../shared/report/choice/presets';
import { sectionIds } from '../shared/report/choice/sections';
import { oneOf } from './one-of';
import { readLimited } from './read-limited';
import { UnusableInput } from './unusable-input';

/** What `report` takes to say what is in it and how it looks. */
export interface ChoiceOptions {
  preset?: string;
  sections?: string;
  minRisk?: string;
  status?: string;
  owner?: string[];
  diagram?: string[];
  benchmark?: string[];
  title?: string;
  mark?: string;
  page?: string;
  language?: string;
  logo?: string;
}

/** The choice that options ask for: that of a preset, in which each of the others takes the place of what it says. @throws UnusableInput */
export async function reportChoice(
  options: ChoiceOptions,
  model: ThreatModel,
  knowledge: Knowledge,
): Promise<ReportChoice> {
  const { preset, sections, minRisk, status, owner, diagram, benchmark, title, mark, page, language, logo } =
    options;
  return {
    ...(preset !== undefined && presetOf(preset, model)),
    ...(sections !== undefined && { sections: eachOf('--sections', listed(sections), sectionIds) }),
    ...(minRisk !== undefined && { lowestRisk: oneOf('--min-risk', minRisk, riskLevels) }),
    ...(status !== undefined && { statuses: eachOf('--status', listed(status), decisionStatuses) }),
    ...(owner && { owners: eachOf('--owner', owner, ownersOf(model), { exactly: true }) }),
    ...(diagram && { diagrams: diagram.map((name) => diagramOf(name, model)) }),
    ...(benchmark && {
      benchmarks: eachOf('--benchmark', benchmark.map(withoutEdition), benchmarksOf(knowledge)),
    }),
    ...(title !== undefined && { title: within('--title', title, 1000) }),
    ...(mark !== undefined && { mark: within('--mark', mark, longestReportMark) }),
    ...(language !== undefined && { language: oneOf('--language', language, languages) }),
    ...(page !== undefined && { page: oneOf('--page', page, paperSizes) }),
    ...(logo !== undefined && { logo: await logoFrom(logo) }),
  };
}

function presetOf(asked: string, model: ThreatModel): ReportChoice {
  const found = findChoice(asked, model);
  if (found?.instead !== undefined)
    process.stderr.write(
      `bulkhead: note: --preset ${asked}: the model keeps a choice of this name, which is taken; it isn't the built-in "${found.instead}".\n`,
    );
  if (found) return found.choice;
  const own = Object.values(model.reports ?? {}).map(({ name }) => `"${name}"`);
  throw new UnusableInput(
    `--preset ${asked}: there is none; expected one of ${[...audiences, ...own].join(', ')}.`,
  );
}

const listed = (text: string): string[] => text.split(',').map((one) => one.trim());

const eachOf = <T extends string>(
  option: string,
  asked: readonly string[],
  known: readonly T[],
  how?: { exactly: boolean },
): T[] => [...new Set(asked.map((one) => oneOf(option, one, known, how)))];

/** Who owns a threat; the empty name where nobody does. */
const ownersOf = ({ decisions }: ThreatModel): string[] => [
  ...new Set(['', ...Object.values(decisions).flatMap(({ owner }) => owner ?? [])]),
];

/** A diagram by its id or its name. */
function diagramOf(asked: string, { diagrams }: ThreatModel): string {
  const all = Object.values(diagrams);
  const found =
    all.find(({ id }) => id === asked) ??
    all.find(({ name }) => name === asked) ??
    all.find(({ name }) => name.toLowerCase() === asked.toLowerCase());
  if (found) return found.id;
  const names = all.map(({ name }) => `"${name}"`).join(', ');
  throw new UnusableInput(
    `--diagram ${asked}: there is none; ${names === '' ? 'the model has no diagram' : `expected one of ${names}`}.`,
  );
}

/** `cis-kubernetes@2.0.1` as well as `cis-kubernetes`. */
const withoutEdition = (name: string): string => name.split('@')[0] ?? name;

const benchmarksOf = ({ catalogues }: Knowledge): string[] => [
  ...new Set(catalogues.filter(({ role }) => role === 'controls').map(({ catalogue }) => catalogue)),
];

function within(option: string, text: string, most: number): string {
  if (text.length <= most) return text;
  throw new UnusableInput(`${option}: it has ${text.length} characters; expected at most ${most}.`);
}

async function logoFrom(path: string): Promise<string> {
  const read = readLogo(await readLimited(path, logoBytes));
  if ('logo' in read) return read.logo.address;
  throw new UnusableInput(
    `${path}: the picture is ${read.problem}; expected a PNG or JPEG of at most ${logoSide} by ${logoSide} pixels.`,
  );
}
