import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { EarlierModel } from '../../../shared/report/report-since';
import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { buildReport } from '../../state/report';
import { showReport } from '../../trusted-types';
import { Hidden } from '../../ui/marks';
import { AssumptionList } from './assumption-list';
import { BeforeHandingOver } from './before-handing-over';
import styles from './report.module.css';

/**
 * The report as it would be written now, beside what is taken as given.
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
  const model = useOpenDocument(({ history }) => history.present);
  const analysis = useOpenDocument((document) => document.analysis);
  const knowledge = useKnowledge();
  const [page, setPage] = useState<{ html: string; version: number }>({ html: '', version: 0 });
  useEffect(() => {
    let isCurrent = true;
    const build = async () => buildReport(model, analysis, knowledge, undefined, await earlier());
    void build().then((built) => {
      if (isCurrent) setPage(({ version }) => ({ html: built.html, version: version + 1 }));
    });
    return () => {
      isCurrent = false;
    };
  }, [model, analysis, knowledge, earlier]);
  return (
    <main className={styles.view}>
      <Hidden>
        <h1>{t('report.title')}</h1>
      </Hidden>
      {page.html === '' ? <div className={styles.preview} /> : <Page key={page.version} html={page.html} />}
      <aside className={styles.side} aria-label={t('report.goesIn')}>
        <BeforeHandingOver />
        {signOff}
        <AssumptionList />
        <section aria-labelledby="losses">
          <h2 id="losses">{t('report.losses')}</h2>
          {model.losses.length === 0 ? (
            <p className={styles.quiet}>{t('report.lossless')}</p>
          ) : (
            <ul>
              {model.losses.map(({ what, where, why }) => (
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

/** A page in an empty sandbox: nothing in it may run or reach out. It is given once and never navigated. */
function Page({ html }: { html: string }) {
  const show = useCallback(
    (frame: HTMLIFrameElement | null) => {
      if (frame !== null) showReport(frame, html);
    },
    [html],
  );
  return <iframe ref={show} className={styles.preview} title={t('report.preview')} sandbox="" />;
}
