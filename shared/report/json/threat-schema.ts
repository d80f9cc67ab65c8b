import { z } from 'zod';
import { Stride } from '../../knowledge/pack';
import { FactSource, FactValue } from '../../model/fact';
import { DecisionStatus, MitigationStatus } from '../../model/threat-model';
import { CrossingJson, RiskJson, SubjectJson } from './threat-json';

/** Names of parts of the report's JSON that several others have. */

export const ThreatNumber = z
  .string()
  .regex(/^T-\d+$/)
  .describe('The number of a threat in this report');
export const MeasureNumber = z.string().describe('The number of a measure in this report: M-1');
export const Sha256 = z
  .string()
  .regex(/^([0-9a-f]{64})?$/)
  .describe('SHA-256 in hexadecimal; empty: not worked out');
export const DayOrNone = z
  .string()
  .regex(/^(\d{4}-\d\d-\d\d)?$/)
  .describe('A day; empty: none');

/** A fact in words, with who says so. */
export const ToldFact = z.object({
  title: z.string(),
  value: z.string(),
  who: z.string(),
  note: z.string().describe('Why the platform may say so').optional(),
});

export const EndsIn = z
  .number()
  .int()
  .describe('How many days an acceptance still holds that ends within 30 days of the report’s time');

const Risk = z.object({ likelihood: z.number(), impact: z.number(), level: RiskJson });
const ReadFact = z.object({ subject: z.string(), fact: z.string() });

const Already = z
  .object({
    facts: z
      .array(ReadFact.extend({ value: FactValue, source: FactSource }))
      .describe('At their protective values'),
    inWords: z.array(z.string()).describe('The same as `facts`, those of several subjects once'),
    answered: z.number().int().describe('How many of `rules` such facts answer'),
    rules: z.number().int().describe('The rules about this measure that look at what it is carried out for'),
  })
  .describe('What the facts of the model say already for a measure that is only proposed or planned');

/** A threat with its reasons, its decision, and what answers and verifies it. */
export const ThreatSchema = z.object({
  number: ThreatNumber,
  key: z.string().describe('Rule and subject: the same after every analysis'),
  rule: z.string(),
  stride: Stride,
  title: z.string(),
  statement: z.string(),
  subjects: z.array(SubjectJson).min(1),
  crossing: CrossingJson.optional(),
  why: z.array(ReadFact.extend({ value: FactValue, source: FactSource })),
  reasons: z
    .array(z.object({ what: z.string(), value: z.string(), who: z.string() }))
    .describe('The same as `why`, in words'),
  switchedOffBy: z.array(ReadFact.extend({ value: z.string() })),
  inherent: Risk,
  base: z
    .object({ likelihood: z.number(), impact: z.number() })
    .describe('Where its rule puts the risk; `shifts` lead from there to `inherent`, within 1 and 5'),
  shifts: z.array(z.object({ likelihood: z.number(), impact: z.number(), because: z.string() })),
  residual: Risk,
  residualSteps: z
    .array(
      z.object({
        likelihood: z.number(),
        impact: z.number(),
        measure: z.string().describe('The measure that takes it; absent: a transfer does').optional(),
      }),
    )
    .describe(
      'They lead from `inherent` to `residual`, which goes below 1 on no side; none: nothing lowers it, or an avoided or inapplicable threat has only the lowest risk left',
    ),
  status: DecisionStatus,
  expired: z.boolean(),
  owner: z.string(),
  reason: z.string(),
  expires: DayOrNone.describe(
    'The last day of a decision; of an open threat, the day it is due; empty: none',
  ),
  endsIn: EndsIn.optional(),
  decidedBy: z.string().describe('Who decided; empty: the model doesn’t say'),
  decidedAt: z.string().describe('When it was decided, as it was written down; empty: the model doesn’t say'),
  mitigations: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      status: MitigationStatus,
      subject: z.string(),
      already: Already.optional(),
    }),
  ),
  controls: z.array(
    z.object({
      catalogue: z.string(),
      version: z.string(),
      edition: z.string(),
      id: z.string(),
      title: z.string(),
      mitigations: z.array(z.string()),
    }),
  ),
  techniques: z.array(z.string()),
  techniqueTitles: z.array(z.string()),
  attack: z.array(z.object({ id: z.string(), title: z.string(), edition: z.string() })),
  weaknesses: z.array(z.string()),
  source: z.array(z.string()),
  describedBy: z.array(z.string()).describe('The sources in words, a risk with what counters it'),
});
