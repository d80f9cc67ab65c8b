import { HeadingLevel, ImageRun, Paragraph, type Table, TextRun } from 'docx';
import { fromBase64 } from '../choice/base64';
import type { Logo } from '../choice/logo';
import { limitsOf } from '../choice/shown-report';
import type { ReportDocument } from '../document';
import { readable } from '../readable';
import { scopeInWords, timeInWords } from '../scope-words';
import { signOff } from './sign-off';
import { note, quiet, words } from './texts';

/** What the report is about, of which knowledge, what it leaves out, and who signs it. */
export const cover = (report: ReportDocument): (Paragraph | Table)[] => {
  const { title, description, revision, at, packs, shown } = report;
  return [
    ...(shown?.logo === undefined ? [] : [picture(shown.logo)]),
    new Paragraph({ children: [quiet('Threat report')] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(readable(title))] }),
    ...(shown?.modelTitle === undefined ? [] : [words(`Of the model ${shown.modelTitle}`)]),
    ...(description === '' ? [] : [words(description)]),
    ...(revision === '' ? [] : [words(`Revision ${revision}`)]),
    words(`Scope: ${scopeInWords(report)}`),
    new Paragraph({
      spacing: { after: 360 },
      children: [
        quiet([timeInWords(at), ...packs.map((pack) => `${pack.title} ${pack.version}`)].join(' · ')),
      ],
    }),
    ...limitsOf(report).flatMap(note),
    ...signOff(report),
  ];
};

/** Pixels that a logo may take. */
const room = { width: 220, height: 80 };

function picture({ type, width, height, address }: Logo): Paragraph {
  const scale = Math.min(1, room.width / width, room.height / height);
  const data = fromBase64(address.slice(address.indexOf(',') + 1)) ?? new Uint8Array();
  return new Paragraph({
    spacing: { after: 240 },
    children: [
      new ImageRun({
        type: type === 'jpeg' ? 'jpg' : 'png',
        data,
        transformation: { width: width * scale, height: height * scale },
        altText: { name: 'Logo', title: 'Logo', description: 'Logo' },
      }),
    ],
  });
}
