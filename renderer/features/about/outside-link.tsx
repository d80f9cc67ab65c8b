import { ExternalLink } from 'lucide-react';
import { desktop } from '../../desktop';
import { t } from '../../language/words';
import { refuse } from '../../state/notices';
import { Name } from '../../ui/name';
import styles from './about.module.css';

/** A page outside of the app. The machine shows its address and asks before the browser opens it. */
export function OutsideLink({ address, children }: { address: string; children: string }) {
  return (
    <button
      type="button"
      className={styles.link}
      title={address}
      onClick={() => desktop.openLink(address).catch(() => refuse(t('about.cantOpen')))}
    >
      <Name>{children}</Name>
      <ExternalLink size={13} aria-label={t('about.outside')} />
    </button>
  );
}
