import { placeInWords } from '../document/threat-places';
import { escapeText } from '../text/escape';
import { decisionInWords } from '../words/decision-in-words';
import { shortened } from '../words/shortened';
import type { GateDocument } from './gate-document';
import { letPassInWords } from './let-pass-in-words';

/** One test of JUnit. */
interface TestCase {
  /** Different for each: some readers keep only the first of a name. */
  name: string;
  suite: string;
  places: readonly { file: string; line?: number | undefined }[];
  outcome:
    | { is: 'passed' }
    | { is: 'skipped'; message: string }
    | { is: 'failed'; message: string; text: string };
}

/** What a gate said as JUnit XML: a test for each threat, control and question; what is let pass is skipped. */
export function gateJunit(document: GateDocument): string {
  const suites: [name: string, cases: TestCase[]][] = [
    ['Threats', threatCases(document)],
    ['Controls', controlCases(document)],
    ['Questions', questionCases(document)],
  ];
  const filled = suites.filter(([, cases]) => cases.length > 0);
  const all = filled.flatMap(([, cases]) => cases);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Bulkhead: ${text(document.model.title)}" ${counts(all)}>
${filled
  .map(
    ([name, cases]) =>
      `  <testsuite name="${name}" ${counts(cases)} time="0">\n${cases.map(testCase).join('\n')}\n  </testsuite>`,
  )
  .join('\n')}
</testsuites>
`;
}

/** Text on one line, at most so long that a list stays one. */
const text = (words: string) => escapeText(shortened(words.replace(/\s+/g, ' ')));

function counts(cases: readonly TestCase[]): string {
  const number = (is: TestCase['outcome']['is']) => cases.filter(({ outcome }) => outcome.is === is).length;
  return `tests="${cases.length}" failures="${number('failed')}" errors="0" skipped="${number('skipped')}"`;
}

function testCase({ name, suite, places: [place], outcome }: TestCase): string {
  const where =
    place === undefined
      ? ''
      : ` file="${escapeText(place.file)}"${place.line === undefined ? '' : ` line="${place.line}"`}`;
  const head = `    <testcase name="${text(name)}" classname="${text(suite)}" time="0"${where}`;
  switch (outcome.is) {
    case 'passed':
      return `${head}/>`;
    case 'skipped':
      return `${head}>\n      <skipped message="${text(outcome.message)}"/>\n    </testcase>`;
    case 'failed':
      return `${head}>\n      <failure type="gate" message="${text(outcome.message)}">${escapeText(outcome.text)}</failure>\n    </testcase>`;
  }
}

const threatCases = ({ threats }: GateDocument): TestCase[] =>
  threats.map((threat) => {
    const { key, title, stride, status, subjects, risk, verdict, because, refs, places } = threat;
    const outcome = (): TestCase['outcome'] => {
      switch (verdict) {
        case 'below':
          return { is: 'passed' };
        case 'decided':
          return { is: 'skipped', message: decisionInWords(status, threat.decision) };
        case 'excepted':
          return { is: 'skipped', message: decisionInWords('excepted', threat.exception) };
        case 'known':
          return { is: 'skipped', message: 'stood in the baseline already' };
        case 'fails':
          return {
            is: 'failed',
            message: `${risk.residual}: ${title}: ${subjects[0]?.name ?? ''}`,
            text: [
              threat.statement,
              ...because.map((cause) => `Because: ${cause}`),
              ...places.slice(0, 5).map((place) => `At: ${placeInWords(place)}`),
              ...threat.mitigations.map((measure) => `Measure: ${measure.title}`),
              ...refs.map((ref) => `Control: ${ref}`),
              `Key: ${key}`,
            ].join('\n'),
          };
      }
    };
    return {
      name: `${title}: ${subjects[0]?.name ?? ''} [${key}]`,
      suite: `Bulkhead ${stride}`,
      places,
      outcome: outcome(),
    };
  });

const controlCases = (document: GateDocument): TestCase[] =>
  document.controls.map((control) => {
    const { ref, title, threats, verdict, places } = control;
    return {
      name: `${ref} ${title}`,
      suite: 'Bulkhead controls',
      places,
      outcome:
        verdict === 'fails'
          ? {
              is: 'failed',
              message: `${ref} is not met`,
              text: threats.map((key) => `Threat: ${key}`).join('\n'),
            }
          : {
              is: 'skipped',
              message: letPassInWords(control, document) ?? 'was not met in the baseline already',
            },
    };
  });

const questionCases = ({ questions }: GateDocument): TestCase[] =>
  questions.map(({ name, subject, question, since, days, verdict, exception, places }) => ({
    name: `${subject.name}: ${question} [${name}]`,
    suite: 'Bulkhead questions',
    places,
    outcome:
      verdict === 'fails'
        ? { is: 'failed', message: `open since ${since}, ${days} days`, text: `${subject.name}: ${question}` }
        : verdict === 'excepted'
          ? { is: 'skipped', message: decisionInWords('excepted', exception) }
          : { is: 'passed' },
  }));
