import { z } from 'zod';
import { strideLetters } from '../../knowledge/pack';
import { SubjectJson, ThreatJson } from '../json/threat-json';

/** What a gate said, as data that every format is written from, and what `check --json` prints. */

const Verdict = z.enum(['fails', 'decided', 'excepted', 'known', 'below']);
const PlaceJson = z.object({ file: z.string(), line: z.number().int().optional() });
const threshold = z.enum(['low', 'medium', 'high', 'critical', 'none']);

const ExceptionJson = z.object({
  owner: z.string(),
  reason: z.string(),
  expires: z.string().describe('The last day on which it counts'),
  ended: z.boolean(),
});
export type ExceptionJson = z.infer<typeof ExceptionJson>;

const JudgedThreatJson = ThreatJson.extend({
  verdict: Verdict.describe(
    'decided: by people, in the model; excepted: by an exception; known: it stood in the baseline already',
  ),
  over: z
    .array(z.string())
    .describe('What of the policy it is over: risk, category, or a benchmark as catalogue@edition'),
  since: z.enum(['new', 'worse', 'before']).optional().describe('Against the baseline'),
  because: z.array(z.string()).describe('For people: the changes that raised it, or else why it stands'),
  decision: z
    .object({
      by: z.string().optional().describe('Who decided'),
      owner: z.string().optional(),
      reason: z.string().optional(),
      expires: z.string().optional(),
      ended: z.boolean(),
    })
    .optional(),
  exception: ExceptionJson.optional(),
  refs: z
    .array(z.string())
    .describe('Its controls as catalogue@edition:id, those first that are about just this'),
  places: z.array(PlaceJson).describe('Where its reasons are, the most telling first'),
});
export type JudgedThreatJson = z.infer<typeof JudgedThreatJson>;

const JudgedControlJson = z.object({
  ref: z.string().describe('catalogue@edition:id'),
  title: z.string(),
  verdict: Verdict,
  threats: z.array(z.string()).describe('Keys of the threats by which it is not met'),
  exception: ExceptionJson.optional(),
  places: z.array(PlaceJson),
});
export type JudgedControlJson = z.infer<typeof JudgedControlJson>;

const JudgedQuestionJson = z.object({
  name: z.string().describe('subject/fact'),
  subject: SubjectJson,
  fact: z.string(),
  question: z.string(),
  verdict: Verdict,
  since: z.string().describe('The day on which it was first seen'),
  days: z.number().int(),
  exception: ExceptionJson.optional(),
  places: z.array(PlaceJson),
});
export type JudgedQuestionJson = z.infer<typeof JudgedQuestionJson>;

export const GateDocument = z.object({
  passes: z.boolean(),
  at: z.string().describe('The day by which decisions and exceptions end'),
  model: z.object({ title: z.string() }),
  baseline: z.object({ title: z.string() }).optional(),
  knowledge: z.object({ version: z.string() }),
  policy: z.object({
    risk: threshold,
    categories: z.partialRecord(z.enum(strideLetters), threshold),
    benchmarks: z.array(
      z.object({ benchmark: z.string(), from: z.enum(['not met', 'low', 'medium', 'high', 'critical']) }),
    ),
    questionDays: z.number().int().optional(),
    countsKnown: z.boolean(),
  }),
  summary: z.object({
    threats: z.record(Verdict, z.number().int()),
    controls: z.number().int().describe('Controls for which it fails'),
    questions: z.number().int().describe('Questions for which it fails'),
  }),
  threats: z.array(JudgedThreatJson),
  controls: z.array(JudgedControlJson),
  questions: z.array(JudgedQuestionJson),
  unusedExceptions: z
    .array(z.object({ about: z.string(), pattern: z.string(), owner: z.string(), expires: z.string() }))
    .describe('Exceptions that are about nothing any more'),
});
export type GateDocument = z.infer<typeof GateDocument>;

/** The JSON Schema of what `check --json` prints. */
export const gateJsonSchema = (): object => ({
  title: 'What a Bulkhead gate said',
  ...z.toJSONSchema(GateDocument),
});
