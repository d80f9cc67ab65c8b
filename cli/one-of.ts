import { UnusableInput } from './unusable-input';

/** What an option asks for, of what is known, in any case of letters unless it is a name. @throws UnusableInput */
export function oneOf<T extends string>(
  option: string,
  asked: string,
  known: readonly T[],
  { exactly = false } = {},
): T {
  const found = known.find((one) => (exactly ? one === asked : one === asked.toLowerCase()));
  if (found !== undefined) return found;
  const names = known.map((one) => (one === '' ? '"" for nobody' : one)).join(', ');
  throw new UnusableInput(`${option} ${asked}: it isn't known; expected one of ${names}.`);
}
