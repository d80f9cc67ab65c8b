import { access } from 'node:fs/promises';
import { emptyLog, QuestionLog } from '../shared/analysis/gate/question-log';
import { readExceptions } from '../shared/exchange/exceptions/read-exceptions';
import type { Exception } from '../shared/model/exception';
import { placeOf, syntaxPlace } from '../shared/model/json-place';
import { limits } from '../shared/model/limits';
import { readLimited } from './read-limited';
import { textIn } from './text-file';
import { problemLine, UnusableInput } from './unusable-input';

/** The exceptions of a file. @throws UnusableInput when one isn't complete: half an exception is none */
export async function exceptionsOf(path: string | undefined): Promise<Exception[]> {
  if (path === undefined) return [];
  const bytes = await readLimited(path, limits.packFileBytes);
  const read = readExceptions({ name: path, text: textIn(path, bytes) });
  if (!read.ok) throw new UnusableInput(problemLine(read.problem.file, read.problem));
  return read.exceptions;
}

/** The log of questions in a file; an empty one where there is none yet. @throws UnusableInput */
export async function questionLogOf(path: string | undefined): Promise<QuestionLog> {
  if (path === undefined || (await isMissing(path))) return emptyLog;
  const text = textIn(path, await readLimited(path, limits.packFileBytes));
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new UnusableInput(
      problemLine(path, {
        ...syntaxPlace(text),
        message: 'The file is no JSON; expected a log of questions.',
      }),
    );
  }
  const result = QuestionLog.safeParse(content);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const way = (issue?.path ?? []).map((part) => (typeof part === 'number' ? part : String(part)));
  throw new UnusableInput(
    problemLine(path, {
      ...placeOf(text, way),
      field: way.join('.'),
      message: `expected a log of questions, which \`check\` writes: ${issue?.message ?? ''}.`,
    }),
  );
}

const isMissing = (path: string) =>
  access(path).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );
