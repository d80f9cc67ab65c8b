import { z } from 'zod';
import { subjectKinds } from '../../analysis/analysis';
import { personParts } from '../../model/approval';
import { FactValue } from '../../model/fact';
import { DecisionStatus, MitigationStatus } from '../../model/threat-model';
import { RiskJson, SourceJson, SubjectJson, ThreatJson } from '../json/threat-json';

/**
 * The differences of two models as data that every format is written from, and what `diff --json` prints. `text` is
 * for people: a change in words that stand after its subject.
 */

const KnownJson = z.object({ value: FactValue, source: SourceJson });
const NatureJson = z.object({ id: z.string(), kind: z.enum(subjectKinds) });
const EndsJson = z.object({ source: SubjectJson, target: SubjectJson });
const text = z.string().describe('For people; stands after the subject');

const NamedJson = z.object({ name: z.string(), role: z.string().optional(), part: z.enum(personParts) });
const GivenJson = z.object({
  by: z.string(),
  role: z.string().optional(),
  at: z.string(),
  note: z.string().optional(),
});
const alone = z.string().describe('For people; stands alone');
const ModelChangeJson = z.discriminatedUnion('change', [
  z.object({
    change: z.literal(['title', 'description', 'revision']),
    text: alone,
    before: z.string(),
    after: z.string(),
  }),
  z
    .object({
      change: z.literal('person'),
      text: alone,
      before: NamedJson.optional(),
      after: NamedJson.optional(),
    })
    .describe('Somebody whom the report names'),
  z
    .object({
      change: z.literal('approval'),
      text: alone,
      before: GivenJson.optional(),
      after: GivenJson.optional(),
    })
    .describe('Given, withdrawn, or with other words'),
  z
    .object({
      change: z.literal('other'),
      text: alone,
      field: z.string(),
      before: z.string().optional(),
      after: z.string().optional(),
    })
    .describe('A field that this version does not know; what is no text, as JSON'),
]);
export type ModelChangeJson = z.infer<typeof ModelChangeJson>;

const SystemChangeJson = z.discriminatedUnion('change', [
  z.object({ change: z.literal('added'), text, inside: SubjectJson.optional() }),
  z.object({ change: z.literal('removed'), text, inside: SubjectJson.optional() }),
  z.object({ change: z.literal('renamed'), text, before: z.string(), after: z.string() }),
  z.object({ change: z.literal('described'), text, before: z.string(), after: z.string() }),
  z
    .object({ change: z.literal('became'), text, before: NatureJson, after: NatureJson })
    .describe('It is of another stencil or kind of boundary'),
  z
    .object({
      change: z.literal('moved'),
      text,
      before: SubjectJson.optional(),
      after: SubjectJson.optional(),
    })
    .describe('Into another boundary; absent: outside of all'),
  z.object({ change: z.literal('redirected'), text, before: EndsJson, after: EndsJson }),
  z
    .object({
      change: z.literal('scoped'),
      text,
      before: z.string().optional(),
      after: z.string().optional(),
    })
    .describe('The reason for which it is out of scope; absent: in scope'),
  z
    .object({
      change: z.literal('fact'),
      text,
      fact: z.string(),
      before: KnownJson.optional(),
      after: KnownJson.optional(),
    })
    .describe('Absent: nobody knows it'),
]);
export type SystemChangeJson = z.infer<typeof SystemChangeJson>;

const CauseJson = z.object({
  subject: SubjectJson,
  change: z.string(),
  fact: z.string().optional(),
  text: z.string(),
});
export type CauseJson = z.infer<typeof CauseJson>;

const PlaceJson = z.object({ file: z.string(), line: z.number().int().optional() });

const decision = z.object({
  status: DecisionStatus.describe('As it counts: an expired one is open'),
  expired: z.boolean(),
  said: DecisionStatus.optional().describe('What an expired one was'),
  expires: z.string().optional().describe('The last day on which it counts'),
  owner: z.string().optional(),
  reason: z.string().optional(),
  by: z.string().optional().describe('Who decided'),
  at: z.string().optional().describe('When it was decided'),
});

const OneSidedThreatJson = ThreatJson.extend({
  causes: z.array(CauseJson).describe('The changes of the system that switched its rule on or off'),
  elsewhere: z.object({
    because: z
      .enum(['no rule looks', 'open', 'refuted'])
      .describe('Why it does not stand in the other model; open: as a question, so that it is not settled'),
    text: z.string(),
  }),
  decision: decision
    .extend({ text: z.string() })
    .optional()
    .describe('What people decided about it already; absent: nothing'),
  refs: z
    .array(z.string())
    .describe('Its controls as catalogue@edition:id, those first that are about just this'),
  places: z.array(PlaceJson).describe('Where its reasons are, the most telling first'),
});
export type OneSidedThreatJson = z.infer<typeof OneSidedThreatJson>;

const ThreatChangeJson = z.discriminatedUnion('change', [
  z.object({ change: z.literal(['inherent', 'residual']), text, before: RiskJson, after: RiskJson }),
  z.object({ change: z.literal('decision'), text, before: decision, after: decision }),
  z.object({
    change: z.literal('mitigation'),
    text,
    id: z.string(),
    before: MitigationStatus.optional(),
    after: MitigationStatus.optional(),
  }),
  z.object({
    change: z.literal('subjects'),
    text,
    before: z.array(SubjectJson),
    after: z.array(SubjectJson),
  }),
  z.object({
    change: z.literal('reasons'),
    text,
    before: ThreatJson.shape.why,
    after: ThreatJson.shape.why,
  }),
]);
export type ThreatChangeJson = z.infer<typeof ThreatChangeJson>;

const ChangedThreatJson = ThreatJson.extend({ changes: z.array(ThreatChangeJson) });

const QuestionJson = z.object({
  subject: SubjectJson,
  fact: z.string(),
  question: z.string(),
  settles: z.number().int(),
});
export type QuestionJson = z.infer<typeof QuestionJson>;

const ModelJson = z.object({
  title: z.string(),
  digest: z.string().describe('SHA-256 of its file, in hexadecimal'),
});

export const DifferenceDocument = z.object({
  before: ModelJson,
  after: ModelJson,
  knowledge: z.object({ version: z.string() }),
  summary: z.object({
    model: z.number().int(),
    system: z.number().int(),
    new: z.number().int(),
    gone: z.number().int(),
    changed: z.number().int(),
    text: z.string(),
  }),
  model: z.array(ModelChangeJson).describe('Of the model itself: what it is called, whom it names'),
  system: z.array(z.object({ subject: SubjectJson, changes: z.array(SystemChangeJson) })),
  threats: z.object({
    new: z.array(OneSidedThreatJson),
    gone: z.array(OneSidedThreatJson).describe('As they were in the old model'),
    changed: z.array(ChangedThreatJson).describe('As they are in the new model'),
  }),
  questions: z.object({ new: z.array(QuestionJson), gone: z.array(QuestionJson) }),
  assumptions: z.object({ new: z.array(z.string()), gone: z.array(z.string()) }),
});
export type DifferenceDocument = z.infer<typeof DifferenceDocument>;

/** The JSON Schema of what `diff --json` prints. */
export const differenceJsonSchema = (): object => ({
  title: 'Differences of two Bulkhead threat models',
  ...z.toJSONSchema(DifferenceDocument),
});
