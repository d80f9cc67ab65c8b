import { withoutHalves, withoutUnseen } from './visible-text';

/** Letters of a title that a file's name takes: the dialog shows them, and file systems take few more. */
const most = 80;

/**
 * The name that a file is suggested to have. What a file system forbids is taken out by the machine, which knows.
 * @param fallback for a title of which nothing is left
 * @param ending without its dot
 */
export function suggestedName(title: string, fallback: string, ending: string): string {
  const words = withoutUnseen(withoutHalves(title)).replace(/\s+/g, ' ').trim();
  const short = [...words].slice(0, most).join('').trim();
  return `${short === '' ? fallback : short}.${ending}`;
}
