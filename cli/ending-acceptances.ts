import type { Threat } from '../shared/analysis/analysis';
import type { ThreatModel } from '../shared/model/threat-model';
import { daysLeft, soon } from '../shared/report/document/days-left';
import { counted } from './counted';
import { plainText } from './plain-text';

/** Acceptances that the note names. */
const most = 10;

/** Says on standard error which risks are accepted for no longer than the days that are soon. It fails nothing. */
export function noteEndingAcceptances(
  threats: readonly Threat[],
  { decisions }: ThreatModel,
  today: string,
): void {
  const ending = threats
    .flatMap(({ key, status, title, subjects: [about] }) => {
      const { expires = '' } = decisions[key] ?? {};
      const left = status === 'accepted' ? daysLeft(expires, today) : undefined;
      return left === undefined ? [] : [{ left, expires, about: `${about.name}: ${title}` }];
    })
    .sort((a, b) => a.left - b.left);
  if (ending.length === 0) return;
  const named = ending
    .slice(0, most)
    .map(({ left, expires, about }) => {
      const when = left === 0 ? 'today' : `in ${counted(left, 'day')}`;
      return `${about} (${when}, ${expires})`;
    })
    .join('; ');
  const more = ending.length > most ? `; and ${ending.length - most} more` : '';
  const what = counted(ending.length, 'acceptance ends', 'acceptances end');
  process.stderr.write(`bulkhead: note: ${plainText(`${what} within ${soon} days: ${named}${more}`)}\n`);
}
