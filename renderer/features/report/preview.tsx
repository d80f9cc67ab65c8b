import { useCallback, useEffect, useRef, useState } from 'react';
import { t } from '../../language/words';
import { showReport } from '../../trusted-types';
import { placeIn, returnTo } from './place-in-page';
import styles from './report.module.css';

interface Page {
  html: string;
  version: number;
}

/**
 * A report as it would be written now. The next page is made behind the one that is shown, and takes its place when it
 * is there, at the same part of the report.
 */
export function Preview({ html }: { html: string }) {
  const [pages, setPages] = useState<readonly Page[]>([]);
  const shown = useRef<HTMLIFrameElement | null>(null);
  useEffect(() => {
    if (html === '') return;
    setPages(([first]) => {
      if (first?.html === html) return [first];
      const next = { html, version: (first?.version ?? 0) + Math.random() };
      return first === undefined ? [next] : [first, next];
    });
  }, [html]);
  const take = useCallback((page: Page, frame: HTMLIFrameElement) => {
    if (shown.current !== null && shown.current !== frame) returnTo(frame, placeIn(shown.current));
    shown.current = frame;
    setPages([page]);
  }, []);
  return (
    <div className={styles.preview}>
      {pages.map((page, index) => (
        <Frame key={page.version} page={page} isShown={index === 0} onReady={take} />
      ))}
    </div>
  );
}

/**
 * A page in a sandbox: nothing in it may run or reach out. It is given once and never navigated. That it counts as of
 * this window is for reading how far down somebody is in it; scripts stay forbidden.
 */
function Frame({
  page,
  isShown,
  onReady,
}: {
  page: Page;
  isShown: boolean;
  onReady: (page: Page, frame: HTMLIFrameElement) => void;
}) {
  const show = useCallback(
    (frame: HTMLIFrameElement | null) => {
      if (frame !== null) showReport(frame, page.html, 'allow-same-origin');
    },
    [page],
  );
  return (
    <iframe
      ref={show}
      className={isShown ? styles.page : `${styles.page} ${styles.behind}`}
      title={isShown ? t('report.preview') : ''}
      aria-hidden={!isShown}
      tabIndex={isShown ? 0 : -1}
      sandbox="allow-same-origin"
      onLoad={({ currentTarget }) => onReady(page, currentTarget)}
    />
  );
}
