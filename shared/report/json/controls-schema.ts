import { z } from 'zod';
import { coverageStates } from '../../analysis/coverage-state';
import { MitigationStatus } from '../../model/threat-model';
import { MeasureNumber, ThreatNumber } from './threat-schema';

const Reference = z.string().describe('`catalogue@edition:id`');
const CatalogueName = z.string().describe('`catalogue@edition`');
const State = z.enum(coverageStates);
const Evidence = z
  .array(z.string())
  .describe('Ids of the evidence that names it; empty: the model holds none');

export const MitigationSchema = z.object({
  number: MeasureNumber,
  id: z.string(),
  title: z.string(),
  how: z.string(),
  controls: z.array(Reference),
  threats: z.array(ThreatNumber),
  subjects: z.array(
    z.object({
      name: z.string(),
      status: MitigationStatus,
      counted: z
        .boolean()
        .describe(
          'Whether a decision counts it as in place all the same, about every threat that it answers there',
        ),
      already: z
        .array(z.string())
        .describe('The facts that speak for it already, where it isn’t in place')
        .optional(),
    }),
  ),
});

export const TraceSchema = z
  .object({
    threat: ThreatNumber,
    title: z.string(),
    number: MeasureNumber,
    mitigation: z.string(),
    status: MitigationStatus,
    counted: z.boolean().describe('Whether a decision about the threat counts it as in place all the same'),
    controls: z.array(Reference),
  })
  .describe(
    'One measure of one threat with the controls that verify it; their evidence is told in `controls`',
  );

export const ControlSchema = z.object({
  catalogue: CatalogueName,
  id: z.string(),
  title: z.string(),
  state: State,
  evidence: Evidence,
  mitigations: z.array(MeasureNumber),
  threats: z.array(ThreatNumber),
});

export const CoverageSchema = z.object({
  catalogue: CatalogueName,
  title: z.string(),
  version: z.string(),
  counts: z.record(State, z.number().int()),
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      state: State,
      threats: z.array(ThreatNumber),
      against: z.array(ThreatNumber).describe('Those that keep it from being met'),
      measures: z.array(
        z.object({
          number: MeasureNumber,
          title: z.string(),
          inPlace: z.boolean().describe('Whether it is, of any subject'),
          counted: z
            .boolean()
            .describe('Whether a decision counts it as in place, for any threat, where the model doesn’t'),
          relationship: z.enum(['implements', 'supports', 'relates-to']),
          rationale: z.string(),
          through: z.string().describe('The crosswalk that says so; empty: the pack itself'),
        }),
      ),
      facts: z.array(z.string()).describe('The known facts that protect, in words'),
      evidence: Evidence,
    }),
  ),
});
