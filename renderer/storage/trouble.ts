import { type Phrase, phrase } from '../../shared/language/phrase';
import { isDiskFull } from './room';

/** What Dexie and the browser call what can go wrong with a database. */
const known: Readonly<Record<string, Phrase>> = {
  QuotaExceededError: phrase('trouble.full'),
  VersionError: phrase('trouble.newer'),
  DatabaseNewer: phrase('trouble.newer'),
  DatabaseBlocked: phrase('trouble.blocked'),
  DatabaseSilent: phrase('trouble.silent'),
  MissingAPIError: phrase('trouble.none'),
  SecurityError: phrase('trouble.none'),
  InvalidStateError: phrase('trouble.none'),
  OpenFailedError: phrase('trouble.damaged'),
  UnknownError: phrase('trouble.damaged'),
  DataError: phrase('trouble.damaged'),
  DatabaseClosedError: phrase('trouble.closed'),
  AbortError: phrase('trouble.aborted'),
  TransactionInactiveError: phrase('trouble.aborted'),
  TimeoutError: phrase('trouble.aborted'),
};

/** What is behind an error: Dexie passes on what it met as an error of its own. */
function* causesOf(error: unknown): Generator<{ name: string }> {
  let one: unknown = error;
  while (typeof one === 'object' && one !== null) {
    if ('name' in one && typeof one.name === 'string') yield { name: one.name };
    one = 'inner' in one ? one.inner : undefined;
  }
}

/** Why the database didn't do what it should, in words: what is behind an error counts, not who passed it on. */
export function troubleInWords(error: unknown): Phrase | string {
  const found = [...causesOf(error)].flatMap(({ name }) => known[name] ?? []);
  return found.at(-1) ?? (error instanceof Error ? error.message : phrase('documents.unknownReason'));
}

/** What a full disk looks like to the browser that finds no room for its own files. */
const vague: ReadonlySet<unknown> = new Set(
  ['UnknownError', 'OpenFailedError', 'AbortError', 'DatabaseClosedError'].map((name) => known[name]),
);

/**
 * The same, told by somebody who has looked at the disk: a database that breaks off or can't be read where no room is
 * left is not damaged.
 */
export async function reasonNow(error: unknown): Promise<Phrase | string> {
  const reason = troubleInWords(error);
  return known.QuotaExceededError !== undefined && vague.has(reason) && (await isDiskFull())
    ? known.QuotaExceededError
    : reason;
}

/** Whether only room is missing. */
export const isFull = (error: unknown): boolean => troubleInWords(error) === known.QuotaExceededError;
