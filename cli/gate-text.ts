import { placeInWords } from '../shared/report/document/threat-places';
import type { GateDocument, JudgedThreatJson } from '../shared/report/gate/gate-document';
import { letPassInWords } from '../shared/report/gate/let-pass-in-words';
import { decisionInWords, endedInWords } from '../shared/report/words/decision-in-words';
import { counted } from './counted';
import { plainText } from './plain-text';

/** Controls that are named of one threat; the other formats hold them all. */
const mostControls = 6;

const listed = (refs: readonly string[]): string => {
  const more = refs.length > mostControls ? ` and ${refs.length - mostControls} more` : '';
  return `${refs.slice(0, mostControls).join(', ')}${more}`;
};

/** What a gate said, for a terminal: what fails, with why, where and by which controls; then what it let pass. */
export function gateText(document: GateDocument): string {
  const { threats, controls, questions } = document;
  const failing = [
    ...threats.filter(({ verdict }) => verdict === 'fails').flatMap(threatLines),
    ...controls
      .filter(({ verdict }) => verdict === 'fails')
      .flatMap(({ ref, title, threats: keys }) => [
        `not met  ${ref}: ${title}`,
        ...keys.slice(0, 3).map((key) => `    threat: ${key}`),
        ...(keys.length > 3 ? [`    and ${keys.length - 3} more`] : []),
        '',
      ]),
    ...questions
      .filter(({ verdict }) => verdict === 'fails')
      .map(
        ({ subject, question, since, days, name }) =>
          `open  ${subject.name}: ${question} (since ${since}, ${counted(days, 'day')}) [${name}]`,
      ),
  ];
  const passed = threats.flatMap(({ verdict, status, title, subjects, decision, exception }) => {
    const what = `${subjects[0]?.name}: ${title}`;
    if (verdict === 'excepted') return [`${what}: ${decisionInWords('excepted', exception)}`];
    return verdict === 'decided' && decision?.expires !== undefined
      ? [`${what}: ${decisionInWords(status, decision)}`]
      : [];
  });
  const excepted = new Map<string, string[]>();
  for (const control of controls.filter(({ verdict }) => verdict === 'excepted')) {
    const why = letPassInWords(control, document) ?? '';
    excepted.set(why, [...(excepted.get(why) ?? []), control.ref]);
  }
  for (const [why, refs] of excepted) passed.push(`not met: ${listed(refs)}: ${why}`);
  const lines = [
    `${headline(document)}`,
    '',
    ...(failing.length > 0 ? [...failing, ''] : []),
    ...(passed.length > 0 ? ['Let pass for now', ...passed.map((line) => `  ${line}`), ''] : []),
    summary(document),
  ];
  return `${lines
    .map(plainText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')}\n`;
}

function headline({ passes, summary: { threats, controls, questions }, policy, at }: GateDocument): string {
  if (passes) return `The gate passes (${at}).`;
  const over = [
    ...(threats.fails > 0 ? [counted(threats.fails, 'threat')] : []),
    ...(controls > 0 ? [counted(controls, 'control')] : []),
    ...(questions > 0 ? [counted(questions, 'open question')] : []),
  ];
  return `The gate fails (${at}) for ${over.join(', ')}; threshold: ${policy.risk}.`;
}

function summary({ summary: { threats }, baseline }: GateDocument): string {
  const parts = [
    `${threats.fails} over the threshold`,
    ...(baseline === undefined ? [] : [`${threats.known} known from the baseline`]),
    `${threats.decided} decided`,
    `${threats.excepted} excepted`,
    `${threats.below} below`,
  ];
  return `Threats: ${parts.join(', ')}.`;
}

const states = { new: 'new', worse: 'worse than in the baseline', before: 'in the baseline too' } as const;

function threatLines(threat: JudgedThreatJson): string[] {
  const { risk, stride, title, subjects, places, because, refs, key, since, decision, exception, over } =
    threat;
  const ended = [
    ...(decision?.ended ? [endedInWords('decision', decision)] : []),
    ...(exception?.ended ? [endedInWords('exception', exception)] : []),
  ];
  return [
    `${risk.residual}  ${stride}  ${subjects[0]?.name}: ${title}${since === undefined ? '' : ` (${states[since]})`}`,
    ...places.slice(0, 1).map((place) => `    at ${placeInWords(place)}`),
    ...because.slice(0, 4).map((cause) => `    because ${cause}`),
    ...ended.map((line) => `    ${line}`),
    ...(refs.length === 0 ? [] : [`    controls ${listed(refs)}`]),
    ...over.filter((one) => one !== 'risk').map((one) => `    over the threshold of ${one}`),
    `    key ${key}`,
    '',
  ];
}
