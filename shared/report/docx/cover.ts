import { type FileChild, HeadingLevel, ImageRun, Paragraph, TextRun } from 'docx';
import { fromBase64 } from '../choice/base64';
import type { Logo } from '../choice/logo';
import { hasSection, remarksOf } from '../choice/shown-report';
import type { ReportDocument } from '../document/document';
import { readable } from '../text/readable';
import { packsLanguage } from '../words/method-words';
import { scopeInWords } from '../words/scope-words';
import { sayOf, timeIn } from '../words/wording';
import { signOff } from './sign-off';
import { note, quiet, words } from './texts';

/** What the report is about, of which knowledge, what it leaves out, and who signs it. */
export const cover = (report: ReportDocument): FileChild[] => {
  const { title, description, revision, at, packs, digest, shown } = report;
  const say = sayOf(report);
  return [
    ...(shown?.logo === undefined ? [] : [picture(shown.logo, say('reportWords.logo'))]),
    new Paragraph({ children: [quiet(say('reportWords.kind'))] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(readable(title))] }),
    ...(shown?.modelTitle === undefined
      ? []
      : [words(say('reportCover.ofModel', { title: shown.modelTitle }))]),
    ...(description === '' ? [] : [words(description)]),
    ...(revision === '' ? [] : [words(say('reportCover.revisionIs', { revision }))]),
    words(say('reportCover.scopeIs', { scope: scopeInWords(report) })),
    ...packsLanguage(report).map(words),
    ...(hasSection(report, 'sources')
      ? []
      : [words(`${say('reportCover.model')}: ${say('reportCover.modelDigestWhole', { digest })}`)]),
    new Paragraph({
      spacing: { after: 360 },
      children: [
        quiet([timeIn(at, say), ...packs.map((pack) => `${pack.title} ${pack.version}`)].join(' · ')),
      ],
    }),
    ...remarksOf(report).flatMap(note),
    ...signOff(report),
  ];
};

/** Pixels that a logo may take. */
const room = { width: 220, height: 80 };

function picture({ type, width, height, address }: Logo, name: string): Paragraph {
  const scale = Math.min(1, room.width / width, room.height / height);
  const data = fromBase64(address.slice(address.indexOf(',') + 1)) ?? new Uint8Array();
  return new Paragraph({
    spacing: { after: 240 },
    children: [
      new ImageRun({
        type: type === 'jpeg' ? 'jpg' : 'png',
        data,
        transformation: { width: width * scale, height: height * scale },
        altText: { name, title: name, description: name },
      }),
    ],
  });
}
