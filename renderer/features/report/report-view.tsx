import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ReportDocument } from '../../../shared/report/document/document';
import type { EarlierModel } from '../../../shared/report/document/report-since';
import type { ReportSource } from '../../../shared/report/report-source';
import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { pageOf, reportSource, wholeReport } from '../../state/report';
import { useReportChoice } from '../../state/report-choice';
import { Hidden } from '../../ui/marks';
import { AssumptionList } from './assumption-list';
import { BeforeHandingOver } from './before-handing-over';
import { ChoicePanel } from './choices/choice-panel';
import { Preview } from './preview';
import styles from './report.module.css';

/** Milliseconds in which somebody types on or ticks the next thing. */
const soon = 120;

/**
 * The report as it would be written now, beside what is in it and what is taken as given.
 * @param signOff who approved it, and the way to do so
 * @param earlier reads what the report is to tell the changes since
 */
export function ReportView({
  signOff,
  earlier,
}: {
  signOff: ReactNode;
  earlier: () => Promise<EarlierModel | undefined>;
}) {
  const { losses } = useOpenDocument(({ history }) => history.present);
  const report = useWholeReport(earlier);
  const html = usePage(report?.source);
  return (
    <main className={styles.view}>
      <Hidden>
        <h1>{t('report.title')}</h1>
      </Hidden>
      <Preview html={html} />
      <aside className={styles.side} aria-label={t('report.goesIn')}>
        {report !== undefined && <ChoicePanel whole={report.whole} />}
        <BeforeHandingOver />
        {signOff}
        <AssumptionList />
        <section aria-labelledby="losses">
          <h2 id="losses">{t('report.losses')}</h2>
          {losses.length === 0 ? (
            <p className={styles.quiet}>{t('report.lossless')}</p>
          ) : (
            <ul>
              {losses.map(({ what, where, why }) => (
                <li key={`${what} ${where}`}>
                  <strong>{what}</strong> <span className={styles.quiet}>{where}</span>
                  <br />
                  {why}
                </li>
              ))}
            </ul>
          )}
        </section>
        <p className={styles.quiet}>{t('report.export')}</p>
      </aside>
    </main>
  );
}

/** All that the report of the open model could say; undefined until it is there for the first time. */
function useWholeReport(
  earlier: () => Promise<EarlierModel | undefined>,
): { source: ReportSource; whole: ReportDocument } | undefined {
  const model = useOpenDocument(({ history }) => history.present);
  const analysis = useOpenDocument((document) => document.analysis);
  const knowledge = useKnowledge();
  const [report, setReport] = useState<{ source: ReportSource; whole: ReportDocument }>();
  useEffect(() => {
    let isCurrent = true;
    // As what is written has one: the preview says the same words.
    const now = new Date().toISOString();
    void (async () => {
      const source = await reportSource(model, analysis, knowledge, now, await earlier());
      const whole = await wholeReport(source);
      if (isCurrent) setReport({ source, whole });
    })();
    return () => {
      isCurrent = false;
    };
  }, [model, analysis, knowledge, earlier]);
  return report;
}

/** The page of a report with what is chosen now; empty until it is there. */
function usePage(source: ReportSource | undefined): string {
  const { choice } = useReportChoice();
  const [html, setHtml] = useState('');
  const isFirst = useRef(true);
  useEffect(() => {
    if (source === undefined) return;
    let isCurrent = true;
    const timer = setTimeout(
      async () => {
        const page = await pageOf(source, choice);
        if (!isCurrent) return;
        isFirst.current = false;
        setHtml(page);
      },
      isFirst.current ? 0 : soon,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [source, choice]);
  return html;
}
