import { visibleText } from '../../../shared/model/visible-text';
import { useAnnouncements } from '../../state/announcements';
import { Hidden } from '../../ui/marks';
import { useTold } from './use-told';

/** What screen readers are told besides the status line. The same words twice are told twice. */
export function Announcer() {
  useTold();
  const { text, count } = useAnnouncements();
  return (
    <Hidden>
      <span aria-live="polite" aria-atomic>
        <span key={count}>{visibleText(text)}</span>
      </span>
    </Hidden>
  );
}
