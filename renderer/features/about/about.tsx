import { useEffect, useState } from 'react';
import type { Catalogue } from '../../../shared/knowledge/pack';
import { t } from '../../language/words';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Name } from '../../ui/name';
import styles from './about.module.css';
import { OtherWorks } from './other-works';
import { OutsideLink } from './outside-link';

type Works = typeof import('virtual:third-parties')['default'];

/** What this program is, what it promises, and whose work is in it. */
export function About({
  version,
  knowledge,
  catalogues,
  onClose,
}: {
  version: string;
  /** The packs in use, with their versions. */
  knowledge: string;
  /** What the packs refer to, each with the notice that its publisher asks for. */
  catalogues: readonly Catalogue[];
  onClose: () => void;
}) {
  const [works, setWorks] = useState<Works>([]);
  useEffect(() => {
    // Licences are long, and few read them: they come when somebody does.
    void import('virtual:third-parties').then((module) => setWorks(module.default));
  }, []);
  return (
    <Dialog title={t('about.title', { version })} className={styles.about} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and those without a mouse scroll it too */}
      <section className={styles.scroller} aria-label={t('about.contents')} tabIndex={0}>
        <p>{t('about.what')}</p>
        <p className={styles.quiet}>{t('about.licence')}</p>
        <section aria-labelledby="about-knowledge">
          <h3 id="about-knowledge">{t('about.knowledge')}</h3>
          <p>
            <Name>{knowledge}</Name>
          </p>
          <ul className={styles.catalogues}>
            {[...Map.groupBy(catalogues, ({ notice }) => notice)].map(([notice, those]) => (
              <li key={notice}>
                <ul className={styles.links}>
                  {those.map(({ catalogue, version: edition, title, url }) => (
                    <li key={`${catalogue} ${edition}`}>
                      <OutsideLink address={url}>{`${title} ${edition}`}</OutsideLink>
                    </li>
                  ))}
                </ul>
                <p className={styles.quiet}>
                  <Name>{notice}</Name>
                </p>
              </li>
            ))}
          </ul>
        </section>
        <OtherWorks works={works} />
      </section>
      <DialogActions>
        <Button look="primary" onClick={onClose}>
          {t('about.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
