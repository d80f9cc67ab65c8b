import type { MessageKey } from '../../shared/language/phrase';
import { t, useLanguage } from './words';

/** How many messages are kept; beyond it they are forgotten together. */
const most = 20_000;
const kept = new Map<string, string>();

/** `t` for what is said of thousands of things at once: the same message with the same values is kept. */
export function saidOften(message: MessageKey, values?: Readonly<Record<string, string | number>>): string {
  const key = `${useLanguage.getState().language} ${message} ${values ? Object.values(values).join('\u0000') : ''}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= most) kept.clear();
  const fresh = t(message, values);
  kept.set(key, fresh);
  return fresh;
}
