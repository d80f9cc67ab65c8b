import { z } from 'zod';
import { riskLevels, subjectKinds } from '../../analysis/analysis';
import { Stride } from '../../knowledge/pack';
import { languages } from '../../language/speak';
import { personParts } from '../../model/approval';
import { paperSizes } from '../../model/report-choice';
import { DecisionStatus, ImportLoss } from '../../model/threat-model';
import { sectionIds } from '../choice/sections';
import { silences } from '../document/silent-benchmarks';
import { ControlSchema, CoverageSchema, MitigationSchema, TraceSchema } from './controls-schema';
import { RiskJson, SubjectJson } from './threat-json';
import { DayOrNone, EndsIn, Sha256, ThreatNumber, ThreatSchema, ToldFact } from './threat-schema';

/**
 * What `report --to json` writes. Data of sections that somebody left out of a report is absent, so that nobody takes an
 * empty list for an answer.
 */

const count = z.number().int().nonnegative();
const State = z.enum(['current', 'older', 'other knowledge']);

const SignOff = z.object({
  approvals: z.array(
    z.object({
      by: z.string(),
      role: z.string(),
      day: DayOrNone,
      note: z.string(),
      digest: Sha256,
      state: State.describe('Whether the report’s content is what was approved'),
    }),
  ),
  rows: z.array(
    z.object({
      part: z.enum(['Prepared by', 'Reviewed by', 'Approved by']),
      name: z.string(),
      role: z.string(),
      day: DayOrNone,
      state: State.optional(),
      digest: Sha256.optional().describe('Of the content that was approved'),
      note: z.string().optional(),
    }),
  ),
});

const SinceThreat = z.object({
  number: ThreatNumber.optional(),
  key: z.string(),
  title: z.string(),
  subject: z.string(),
  risk: RiskJson,
  because: z.string(),
});

const SinceQuestion = z.object({ subject: z.string(), question: z.string() });

const Since = z
  .object({
    name: z.string(),
    digest: Sha256,
    content: Sha256,
    system: z.array(z.object({ subject: z.string(), what: z.string() })),
    new: z.array(SinceThreat),
    gone: z.array(SinceThreat),
    changed: z.array(SinceThreat),
    model: z.array(z.string()).describe('Of the model itself: what it is called, whom it names'),
    questions: z
      .object({ new: z.array(SinceQuestion), gone: z.array(SinceQuestion) })
      .describe('Open now and not then; settled or gone'),
    assumptions: z.object({ new: z.array(z.string()), gone: z.array(z.string()) }),
  })
  .describe('What changed since an earlier model; absent where none was named');

const Summary = z.object({
  elements: count,
  flows: count,
  boundaries: count,
  threats: count,
  questions: count,
  inherent: z.record(z.enum(riskLevels), count),
  residual: z.record(z.enum(riskLevels), count),
  byStride: z.record(Stride, count),
  byStatus: z.partialRecord(DecisionStatus, count),
  top: z.array(z.string()).max(5).describe('Keys of the open threats that matter most'),
});

const part = z.object({ shown: count, of: count });
const Shown = z
  .object({
    sections: z.array(z.enum(sectionIds as readonly [string, ...string[]])),
    threats: part,
    questions: part,
    subjects: part,
    benchmarks: part,
    limits: z.object({
      threats: z.string().optional(),
      others: z.string().optional(),
      benchmarks: z.string().optional(),
      sections: z.string().optional(),
    }),
    absent: z
      .array(z.string())
      .describe('Why of some benchmarks that were asked for there is nothing, in sentences'),
    modelTitle: z.string().optional(),
    mark: z.string(),
    page: z.enum(paperSizes),
  })
  .describe('What somebody chose of the report; absent: it says everything');

const Crossing = z.object({
  flow: SubjectJson,
  ends: z.string(),
  boundary: SubjectJson,
  direction: z.enum(['inward', 'outward']),
  facts: z.array(ToldFact),
  threats: z.array(ThreatNumber),
  flowThreats: z.array(ThreatNumber),
});

const Categories = z.object({
  subject: SubjectJson,
  categories: z
    .partialRecord(
      Stride,
      z.object({
        state: z.enum(['threats', 'question', 'nothing', 'unruled', 'out of scope']),
        threats: z.array(ThreatNumber),
      }),
    )
    .describe('By letter; a category that doesn’t apply to such a subject is missing'),
});

export const ReportSchema = z.object({
  language: z
    .enum(languages)
    .optional()
    .describe('Of the report’s own words, where that isn’t English; what packs say is in theirs'),
  title: z.string(),
  description: z.string(),
  at: z.string().optional(),
  digest: Sha256.describe('SHA-256 of the model’s file'),
  content: Sha256.describe('SHA-256 of what an approval of the model is about'),
  revision: z.string(),
  people: z.array(z.object({ name: z.string(), role: z.string(), part: z.enum(personParts) })),
  signOff: SignOff,
  packs: z.array(z.object({ id: z.string(), version: z.string(), title: z.string(), digest: Sha256 })),
  summary: Summary,
  shown: Shown.optional(),
  since: Since.optional(),
  evidence: z.array(z.object({ id: z.string(), digest: Sha256 })).optional(),
  diagrams: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
  threats: z.array(ThreatSchema).optional(),
  mitigations: z.array(MitigationSchema).optional(),
  traceability: z.array(TraceSchema).optional(),
  controls: z.array(ControlSchema).optional(),
  coverage: z.array(CoverageSchema).optional(),
  silent: z
    .array(z.object({ catalogue: z.string(), title: z.string(), version: z.string(), why: z.enum(silences) }))
    .describe('Benchmarks and frameworks of which the design says nothing')
    .optional(),
  questions: z
    .array(
      z.object({
        subject: SubjectJson,
        about: z.string(),
        place: z.string(),
        question: z.string(),
        answers: z.array(z.string()),
        settles: count.describe('How many threats its answer decides about'),
      }),
    )
    .optional(),
  subjects: z
    .array(
      z.object({
        subject: SubjectJson,
        what: z.string(),
        inside: z.string(),
        crosses: z.array(z.string()),
        facts: z.array(ToldFact),
      }),
    )
    .optional(),
  crossings: z.array(Crossing).optional(),
  categories: z.array(Categories).optional(),
  assumptions: z.array(z.string()).optional(),
  outOfScope: z.array(z.object({ subject: SubjectJson, reason: z.string() })).optional(),
  accepted: z
    .array(
      z.object({
        key: ThreatNumber,
        title: z.string(),
        subject: z.string(),
        risk: z.enum(riskLevels).describe('What is left of it'),
        reason: z.string(),
        owner: z.string(),
        expires: DayOrNone,
        expired: z.boolean().describe('Its day has passed: it counts as open again'),
        endsIn: EndsIn.optional(),
        decidedBy: z.string(),
        decidedAt: z.string(),
      }),
    )
    .optional(),
  orphans: z.array(z.object({ key: z.string(), status: DecisionStatus, reason: z.string() })).optional(),
  losses: z.array(ImportLoss).optional(),
  sources: z.object({ folder: z.string(), files: z.array(z.string()) }).optional(),
  suppressed: z
    .array(
      z.object({
        subject: z.object({ id: z.string(), kind: z.enum(subjectKinds), name: z.string() }),
        stride: Stride,
        reason: z.string(),
      }),
    )
    .optional(),
  notices: z
    .array(
      z.object({
        name: z.string().describe('As references have it: catalogue@edition.'),
        title: z.string(),
        version: z.string(),
        url: z.string(),
        notice: z.string(),
      }),
    )
    .optional(),
});

/** The JSON Schema of what `report --to json` writes. */
export const reportJsonSchema = (): object => ({
  title: 'Report of a Bulkhead threat model',
  ...z.toJSONSchema(ReportSchema),
});
