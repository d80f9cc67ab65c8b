import { markOnPages } from '../choice/mark-on-pages';
import type { ShownReport } from '../choice/shown-report';
import { cssText } from '../text/escape';

/** Letter is lower and wider than A4: pictures that fill a page upright have less height. */
const letter =
  '@page{size:letter}@page wide{size:letter landscape}@page upright{size:letter}@media print{figure.tall svg{max-height:210mm}figure.part.tall svg{max-height:220mm}}';

const marked = ({ text, points }: { text: string; points: number }) =>
  `@page{@top-right{content:${cssText(text)};font:600 ${points}pt Inter,'DejaVu Sans',Arial,sans-serif;color:#8f1239}}`;

/** Of what only a choice puts on a page. */
const chosen =
  '.mark{margin:0 0 1rem;padding:.3rem .6rem;border:1.5px solid var(--critical);color:var(--critical);font-weight:600;display:inline-block}.logo{display:block;max-width:14rem;max-height:5rem;margin:0 0 1rem}.part-only{margin:.6rem 0;padding:.4rem .8rem;border-left:4px solid var(--accent);background:var(--wash)}.part-only p{margin:.2rem 0}@media print{.part-only{break-inside:avoid;break-after:avoid;padding:1mm 3mm;print-color-adjust:exact}.logo{max-width:55mm;max-height:20mm}}';

/** The look of what was chosen: the paper, how confidential each page says that it is, and what says what is left out. */
export const paperStyle = ({ page, mark }: ShownReport): string =>
  `${chosen}${page === 'letter' ? letter : ''}${mark === '' ? '' : marked(markOnPages(mark))}`;
