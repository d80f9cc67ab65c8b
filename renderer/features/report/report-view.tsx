import { useEffect, useState } from 'react';
import { useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { buildReport } from '../../state/report';
import { Hidden } from '../../ui/marks';
import { AssumptionList } from './assumption-list';
import styles from './report.module.css';

/** The report as it would be written now, beside what is taken as given. */
export function ReportView() {
  const model = useOpenDocument(({ history }) => history.present);
  const analysis = useOpenDocument((document) => document.analysis);
  const knowledge = useKnowledge();
  const [page, setPage] = useState<{ html: string; version: number }>({ html: '', version: 0 });
  useEffect(() => {
    let isCurrent = true;
    void buildReport(model, analysis, knowledge, undefined).then((built) => {
      if (isCurrent) setPage(({ version }) => ({ html: built.html, version: version + 1 }));
    });
    return () => {
      isCurrent = false;
    };
  }, [model, analysis, knowledge]);
  return (
    <main className={styles.view}>
      <Hidden>
        <h1>Report</h1>
      </Hidden>
      {page.html === '' ? (
        <div className={styles.preview} />
      ) : (
        // An empty sandbox: nothing in the page may run or reach out. A page is given once and never navigated.
        <iframe
          key={page.version}
          className={styles.preview}
          title="Preview of the report"
          sandbox=""
          srcDoc={page.html}
        />
      )}
      <aside className={styles.side} aria-label="What goes into the report">
        <AssumptionList />
        <section aria-labelledby="losses">
          <h2 id="losses">Not taken over by the import</h2>
          {model.losses.length === 0 ? (
            <p className={styles.quiet}>Nothing was lost.</p>
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
        <p className={styles.quiet}>
          Write the report with Export, at the top right: PDF, HTML, JSON, or the diagram as SVG.
        </p>
      </aside>
    </main>
  );
}
