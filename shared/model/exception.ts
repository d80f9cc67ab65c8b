import { z } from 'zod';
import { Day } from './threat-model';

const required = (most: number) => z.string().trim().min(1).max(most);
const pattern = required(2500).optional();

/** What an exception may be about: one of them. `*` stands for any text. */
export const exceptionSubjects = ['threat', 'control', 'question'] as const;
export type ExceptionSubject = (typeof exceptionSubjects)[number];

/**
 * A threat, control or question that a gate lets pass for a while: somebody answers for it, says why, and until when.
 * A threat is named by its key, a control by `catalogue@edition:id`, a question by `subject/fact`.
 */
export const Exception = z
  .strictObject({
    threat: pattern,
    control: pattern,
    question: pattern,
    owner: required(500),
    reason: required(20_000),
    expires: Day,
  })
  .refine((one) => exceptionSubjects.filter((about) => one[about] !== undefined).length === 1, {
    message: `expected one of ${exceptionSubjects.join(', ')}, and only one`,
  });
export type Exception = z.infer<typeof Exception>;

/** A file of exceptions. */
export const ExceptionList = z.strictObject({ exceptions: z.array(Exception).max(10_000) });

/** What an exception is about, as it is written. */
export function patternOf(exception: Exception): { about: ExceptionSubject; pattern: string } {
  for (const about of exceptionSubjects) {
    const found = exception[about];
    if (found !== undefined) return { about, pattern: found };
  }
  return { about: 'threat', pattern: '' };
}

/** Whether the day that an exception ends with has passed. It counts on that day itself. */
export const hasEnded = ({ expires }: Exception, today: string): boolean => expires < today;

/** Says whether an exception is about something. Without a regular expression, which a pattern could make slow. */
export function isAbout(exception: Exception, about: ExceptionSubject, name: string): boolean {
  const one = patternOf(exception);
  if (one.about !== about) return false;
  const [first = '', ...rest] = one.pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return first === name;
  if (!name.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return name.length - last.length >= from && name.endsWith(last);
}
