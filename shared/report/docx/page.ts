import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { markOf, paperOf } from '../choice/shown-report';
import type { ReportDocument } from '../document/document';
import { readable } from '../text/readable';
import { sayOf } from '../words/wording';
import { grey, quiet } from './texts';

/** Paper upright, in twentieths of a point. */
const papers = { a4: [11_906, 16_838], letter: [12_240, 15_840] } as const;

/**
 * How a page lies, and from its edges, in twentieths of a point, where its text and its head and foot begin. What is too
 * large for a page of text has one with more room.
 */
const layouts = {
  upright: { isUpright: true, beside: 1134, above: 1134, head: 708 },
  onItsSide: { isUpright: false, beside: 1134, above: 1134, head: 708 },
  tallPicture: { isUpright: true, beside: 907, above: 850, head: 400 },
  widePicture: { isUpright: false, beside: 794, above: 737, head: 340 },
} as const;

export type Layout = keyof typeof layouts;

/** What a page of a report has between its margins, in twentieths of a point. */
export function roomOn(layout: Layout, report: ReportDocument): { width: number; height: number } {
  const { isUpright, beside, above } = layouts[layout];
  const [short, long] = papers[paperOf(report)];
  const [width, height] = isUpright ? [short, long] : [long, short];
  return { width: width - 2 * beside, height: height - 2 * above };
}

/** A page with the report's title and mark above, its digest and the page's number below. */
export function page(
  layout: Layout,
  report: ReportDocument,
): Pick<ISectionOptions, 'properties' | 'headers' | 'footers'> {
  const end = roomOn(layout, report).width;
  const { isUpright, beside, above, head } = layouts[layout];
  const [width, height] = papers[paperOf(report)];
  const mark = markOf(report);
  return {
    properties: {
      page: {
        size: {
          width,
          height,
          orientation: isUpright ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: { top: above, right: beside, bottom: above, left: beside, header: head, footer: head },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            tabStops: [{ type: TabStopType.RIGHT, position: end }],
            children: [
              quiet(report.title),
              ...(mark === ''
                ? []
                : [
                    new TextRun({ children: [new Tab()] }),
                    new TextRun({ text: readable(mark), bold: true, size: 17 }),
                  ]),
            ],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            tabStops: [{ type: TabStopType.RIGHT, position: end }],
            children: [
              quiet(sayOf(report)('reportWords.foot', { digest: report.digest.slice(0, 16) })),
              new TextRun({
                color: grey,
                size: 17,
                children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
              }),
            ],
          }),
        ],
      }),
    },
  };
}
