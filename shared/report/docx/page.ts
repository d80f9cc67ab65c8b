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
import type { ReportDocument } from '../document';
import { grey, quiet } from './texts';

/** A4 between its margins, in twentieths of a point; on its side. */
export const [upright, wide] = [9638, 14_570];
const margin = 1134;

/** A4 upright or on its side, with the report's title above and its digest and the page's number below. */
export function page(
  orientation: (typeof PageOrientation)[keyof typeof PageOrientation],
  report: ReportDocument,
): Pick<ISectionOptions, 'properties' | 'headers' | 'footers'> {
  const end = orientation === PageOrientation.PORTRAIT ? upright : wide;
  return {
    properties: {
      page: {
        size: { width: 11_906, height: 16_838, orientation },
        margin: { top: margin, right: margin, bottom: margin, left: margin },
      },
    },
    headers: {
      default: new Header({ children: [new Paragraph({ children: [quiet(report.title)] })] }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            tabStops: [{ type: TabStopType.RIGHT, position: end }],
            children: [
              quiet(`model ${report.digest.slice(0, 16)}`),
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
