import type { ThirdParty } from 'virtual:third-parties';
import { t } from '../../language/words';
import styles from './about.module.css';

/** The works of others that are in the app, with their licences. */
export function OtherWorks({ works }: { works: readonly ThirdParty[] }) {
  return (
    <section aria-labelledby="about-works">
      <h3 id="about-works">{t('about.works', { count: works.length })}</h3>
      <p className={styles.quiet}>{t('about.engine')}</p>
      <ul className={styles.works}>
        {works.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            {text === '' ? (
              <p className={styles.work}>
                <span>{name}</span> <span className={styles.quiet}>{version}</span> <span>{licence}</span>
              </p>
            ) : (
              <details>
                <summary className={styles.work}>
                  <span>{name}</span> <span className={styles.quiet}>{version}</span> <span>{licence}</span>
                </summary>
                <pre className={styles.text}>{text}</pre>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
