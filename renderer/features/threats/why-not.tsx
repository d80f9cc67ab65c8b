import { useOpenDocument } from '../../state/document';
import { StrideMark } from '../../ui/marks';
import styles from './threats.module.css';

/** Why categories are quiet, and decisions whose threat is gone: what the list doesn't show, on request. */
export function WhyNot({ subject }: { subject: string | null }) {
  const suppressed = useOpenDocument(({ analysis }) => analysis.suppressed);
  const orphans = useOpenDocument(({ analysis }) => analysis.orphans);
  const shown = suppressed.filter((one) => subject === null || one.subject.id === subject);
  return (
    <div className={styles.whyNot}>
      <details>
        <summary>Why not: {shown.length} categories without a threat</summary>
        <ul>
          {shown.slice(0, 300).map((one) => (
            <li key={`${one.subject.id} ${one.stride}`}>
              <StrideMark letter={one.stride} />
              <span>
                <strong>{one.subject.name}</strong> {one.reason}
              </span>
            </li>
          ))}
        </ul>
      </details>
      {orphans.length > 0 && (
        <details>
          <summary>{orphans.length} decisions whose threat no longer stands</summary>
          <ul>
            {orphans.map(({ key, status, reason }) => (
              <li key={key}>
                <span>
                  <code>{key}</code> {status} {reason}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
