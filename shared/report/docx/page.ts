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
import type { ReportDocument } from '../document';
import { readable } from '../readable';
import { sayOf } from '../wording';
import { grey, quiet } from './texts';

/** Paper upright, in twentieths of a point. */
const papers = { a4: [11_906, 16_838], letter: [12_240, 15_840] } as const;
const margin = 1134;

export type Orientation = (typeof PageOrientation)[keyof typeof PageOrientation];

/** What the page of a report has between its margins, in twentieths of a point. */
export function widthOf(orientation: Orientation, report: ReportDocument): number {
  const [width, height] = papers[paperOf(report)];
  return (orientation === PageOrientation.PORTRAIT ? width : height) - 2 * margin;
}

/** A page upright or on its side, with the report's title and mark above, its digest and the page's number below. */
export function page(
  orientation: Orientation,
  report: ReportDocument,
): Pick<ISectionOptions, 'properties' | 'headers' | 'footers'> {
  const end = widthOf(orientation, report);
  const [width, height] = papers[paperOf(report)];
  const mark = markOf(report);
  return {
    properties: {
      page: {
        size: { width, height, orientation },
        margin: { top: margin, right: margin, bottom: margin, left: margin },
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
