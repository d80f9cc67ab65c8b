import { expect, it } from 'vitest';
import { loadPacks } from '../knowledge/load-packs';
import { PackRefused } from '../knowledge/pack-problem';
import { smallPackFile } from '../knowledge/small-pack.fixture';
import { checkCases } from './check-cases';

const stands = { elements: { it: { stencil: 'container', facts: { privileged: 'yes', trusted: 'no' } } } };
const quiet = { elements: { it: { stencil: 'container', facts: { privileged: 'no', trusted: 'no' } } } };
const open = { elements: { it: { stencil: 'container' } } };

function refusalWith(cases: { stands: object; quiet: object }): string {
  const rules = smallPackFile.rules
    .filter(({ id }) => id === 'privileged')
    .map((rule) => ({ ...rule, cases }));
  const pack = {
    files: { 'mine/rules.yaml': { ...smallPackFile, rules } },
    digest: '',
    lineOf: (_file: string, field: string) => (field === 'rules[0].cases.stands' ? 7 : 8),
  };
  try {
    checkCases(loadPacks([pack]), [pack]);
    return 'nothing';
  } catch (error) {
    if (error instanceof PackRefused) return error.message;
    throw error;
  }
}

it.each([
  ['a good pair', { stands, quiet }, /^nothing$/],
  [
    'a rule that does not stand',
    { stands: quiet, quiet },
    /^mine\/rules\.yaml:7: rules\[0\]\.cases\.stands: the rule does not stand on this model$/,
  ],
  ['a rule that still asks', { stands: open, quiet }, /:7: .*it still asks for "privileged"/],
  ['a rule that stands where it should be quiet', { stands, quiet: stands }, /:8: .*should keep it quiet/],
  ['a rule that asks where it should be quiet', { stands, quiet: open }, /:8: .*asks for "privileged"/],
])('tells of the cases of a pack, with their place: %s', (_what, cases, message) => {
  expect(refusalWith(cases)).toMatch(message);
});
