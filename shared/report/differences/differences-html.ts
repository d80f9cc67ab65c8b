import type { RiskLevel } from '../../analysis/analysis';
import { type Language, speakerOf } from '../../language/speak';
import { pageHead } from '../html/page-head';
import { reportStyle } from '../html/style';
import { table } from '../html/table';
import { escapeText } from '../text/escape';
import { shortened } from '../words/shortened';
import type { DifferenceDocument, OneSidedThreatJson } from './difference-document';
import { isEmpty, threatRow, titlesOf } from './threat-row';

type Say = ReturnType<typeof speakerOf>;

const text = (words: string) => escapeText(shortened(words));
const items = (all: readonly string[]) =>
  all.length === 0 ? '' : `<ul>${all.map((one) => `<li>${one}</li>`).join('\n')}</ul>`;

/** The differences as one page that needs nothing else: no script, no file, no network. */
export function differencesHtml(document: DifferenceDocument, language: Language = 'en'): string {
  const say = speakerOf(language);
  const [title = '', other] = titlesOf(document);
  const heading =
    other === undefined
      ? say('differences.title', { title: text(title) })
      : say('differences.titleOfTwo', { before: text(title), after: text(other) });
  const { threats, model, system, questions, assumptions, before, after } = document;
  const parts: [id: string, title: string, body: string][] = [
    [
      'new',
      say('differences.new'),
      oneSided(threats.new, say('differences.totalNew', { count: threats.new.length }), say),
    ],
    [
      'gone',
      say('differences.gone'),
      oneSided(threats.gone, say('differences.totalGone', { count: threats.gone.length }), say),
    ],
    ['changed', say('differences.changed'), changed(document, say)],
    ['model', say('differences.model'), items(model.map((change) => text(change.text)))],
    [
      'system',
      say('differences.system'),
      items(
        system.map(
          ({ subject, changes }) =>
            `<strong>${text(subject.name)}</strong> <span class="quiet">${say(`status.${subject.kind}`)}</span>${items(changes.map((change) => text(change.text)))}`,
        ),
      ),
    ],
    [
      'questions',
      say('differences.questions'),
      items(
        (['new', 'gone'] as const).flatMap((side) =>
          questions[side].map(
            ({ subject, question }) =>
              `${say(side === 'new' ? 'differences.questionNew' : 'differences.questionGone')}: <strong>${text(subject.name)}</strong>: ${text(question)}`,
          ),
        ),
      ),
    ],
    [
      'assumptions',
      say('differences.assumptions'),
      items([
        ...assumptions.new.map((words) => say('differences.assumptionNew', { text: text(words) })),
        ...assumptions.gone.map((words) => say('differences.assumptionGone', { text: text(words) })),
      ]),
    ],
  ];
  const shown = parts.filter(([, , body]) => body !== '');
  const allows = "style-src 'unsafe-inline'";
  return `${pageHead({ language, title: heading, allows, style: reportStyle })}<body>
<header class="cover">
<h1>${heading}</h1>
<p class="lead">${isEmpty(document) ? say('differences.nothing') : escapeText(document.summary.text)}</p>
<p class="meta">${say('differences.before')} <code>${before.digest.slice(0, 16)}</code> · ${say('differences.after')} <code>${after.digest.slice(0, 16)}</code> · ${escapeText(document.knowledge.version)}</p>
</header>
<nav aria-label="${say('differences.changes')}"><ol>${shown.map(([id, name]) => `<li><a href="#${id}">${name}</a></li>`).join('')}</ol></nav>
<main>
${shown.map(([id, name, body]) => `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${name}</h2>\n${body}\n</section>`).join('\n')}
</main>
</body>
</html>
`;
}

const pill = (level: RiskLevel, say: Say) => `<span class="risk ${level}">${say(`status.${level}`)}</span>`;

function oneSided(threats: readonly OneSidedThreatJson[], caption: string, say: Say): string {
  if (threats.length === 0) return '';
  return table(
    say,
    caption,
    [
      say('differences.threat'),
      say('differences.risk'),
      say('differences.because'),
      say('differences.place'),
      say('differences.controls'),
    ],
    threats
      .map((one) => threatRow(one, say))
      .map(({ risk, stride, title, subject, because, place, controls }) => [
        `${stride}: ${text(title)}<br><strong>${text(subject)}</strong>`,
        pill(risk, say),
        because.map(text).join('<br>'),
        `<code>${text(place)}</code>`,
        controlCell(controls, say),
      ]),
    [30, 11, 25, 14, 20],
  );
}

/** Controls that are seen at once; a row is about a threat, not about a catalogue. */
const shownControls = 5;

function controlCell(controls: readonly string[], say: Say): string {
  const codes = controls.map((ref) => `<code>${text(ref)}</code>`);
  const [first, rest] = [codes.slice(0, shownControls), codes.slice(shownControls)];
  const more =
    rest.length === 0
      ? ''
      : `<details><summary>${say('differences.more', { count: rest.length })}</summary>${rest.join('<br>')}</details>`;
  return `${first.join('<br>')}${more}`;
}

function changed({ threats }: DifferenceDocument, say: Say): string {
  if (threats.changed.length === 0) return '';
  return table(
    say,
    say('differences.totalChanged', { count: threats.changed.length }),
    [say('differences.threat'), say('differences.risk'), say('differences.changes')],
    threats.changed.map(({ risk, stride, title, subjects, changes }) => [
      `${stride}: ${text(title)}<br><strong>${text(subjects[0]?.name ?? '')}</strong>`,
      pill(risk.residual, say),
      changes.map((change) => text(change.text)).join('<br>'),
    ]),
    [42, 14, 44],
  );
}
