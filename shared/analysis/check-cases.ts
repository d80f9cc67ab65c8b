import { caseModel } from '../knowledge/case-model';
import type { Knowledge } from '../knowledge/knowledge';
import type { PackSource } from '../knowledge/load-packs';
import type { Rule } from '../knowledge/pack';
import { type PackProblem, PackRefused } from '../knowledge/pack-problem';
import { analyse } from './analyse';

/**
 * Runs the two cases of each rule of some packs, as the project's own are run by its tests: the rule has to stand
 * on the one, and to be quiet, without a question, on the other.
 * @param packs those whose rules are checked; the knowledge may hold more
 * @throws PackRefused with each case that says otherwise, and its place
 */
export function checkCases(knowledge: Knowledge, packs: readonly PackSource[]): void {
  const problems = packs.flatMap((pack) => [...problemsOf(knowledge, pack)]);
  if (problems.length > 0) throw new PackRefused(problems);
}

function* problemsOf(knowledge: Knowledge, { files, lineOf }: PackSource): Generator<PackProblem> {
  for (const [file, content] of Object.entries(files))
    for (const [index, id] of ruleIds(content).entries()) {
      const rule = id === undefined ? undefined : knowledge.rules.get(id);
      if (rule === undefined) continue;
      for (const [name, message] of casesThatFail(knowledge, rule)) {
        const field = `rules[${index}].cases.${name}`;
        const line = lineOf?.(file, field);
        yield { file, field, message, ...(line !== undefined && { line }) };
      }
    }
}

function ruleIds(content: unknown): (string | undefined)[] {
  if (typeof content !== 'object' || content === null || !('rules' in content)) return [];
  return Array.isArray(content.rules) ? content.rules.map((rule: { id?: string }) => rule.id) : [];
}

function* casesThatFail(knowledge: Knowledge, { id, cases }: Rule): Generator<['stands' | 'quiet', string]> {
  const says = (name: 'stands' | 'quiet') => {
    const { threats, questions } = analyse(caseModel(cases[name], knowledge), knowledge);
    return {
      stands: threats.some(({ rule }) => rule === id),
      asks: questions.find((question) => question.threats.some(({ key }) => key.startsWith(`${id}/`)))?.fact,
    };
  };
  const bad = says('stands');
  if (!bad.stands)
    yield [
      'stands',
      bad.asks === undefined
        ? 'the rule does not stand on this model'
        : `the rule does not stand on this model: it still asks for "${bad.asks}"`,
    ];
  const good = says('quiet');
  if (good.stands) yield ['quiet', 'the rule stands on this model, which should keep it quiet'];
  else if (good.asks !== undefined)
    yield ['quiet', `the rule asks for "${good.asks}" on this model, which should keep it quiet`];
}
