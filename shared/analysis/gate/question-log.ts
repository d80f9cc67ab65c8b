import { z } from 'zod';
import { Day } from '../../model/threat-model';
import type { Question } from '../analysis';
import { compare } from '../compare';

/** The day on which each open question was first seen, by subject and fact. A model itself holds no such days. */
export const QuestionLog = z.strictObject({
  version: z.literal(1),
  questions: z.record(z.string().max(1000), Day),
});
export type QuestionLog = z.infer<typeof QuestionLog>;

export const emptyLog: QuestionLog = { version: 1, questions: {} };

/** `subject/fact` */
export const nameOfQuestion = ({ subject, fact }: Question): string => `${subject.id}/${fact}`;

/** The log after a look on a day: new questions are seen that day, settled ones are forgotten. */
export function followQuestions(log: QuestionLog, open: readonly Question[], today: string): QuestionLog {
  const known = new Map(Object.entries(log.questions));
  const names = open.map(nameOfQuestion).sort(compare);
  // A day that is still to come would make a question young for ever.
  const since = (name: string) => {
    const seen = known.get(name) ?? today;
    return seen < today ? seen : today;
  };
  return { version: 1, questions: Object.fromEntries(names.map((name) => [name, since(name)])) };
}

/** Days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
