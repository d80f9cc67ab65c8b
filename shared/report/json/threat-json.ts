import { z } from 'zod';
import { riskLevels, subjectKinds, type Threat } from '../../analysis/analysis';
import { Stride } from '../../knowledge/pack';
import { FactValue } from '../../model/fact';
import { DecisionStatus, MitigationStatus } from '../../model/threat-model';

/** How threats and what they are about stand in the JSON that other programs read (design: the command line). */

export const SubjectJson = z.object({ id: z.string(), kind: z.enum(subjectKinds), name: z.string() });
export const RiskJson = z.enum(riskLevels);
/** Which boundary is crossed, which way, and by which flows. */
export const CrossingJson = z.object({
  boundary: z.string(),
  direction: z.enum(['inward', 'outward']),
  flows: z.array(z.string()),
});

export const SourceJson = z.object({
  by: z.enum(['person', 'import', 'platform', 'evidence']),
  file: z.string().optional(),
  line: z.number().int().optional(),
  tool: z.string().optional(),
});

export const ThreatJson = z.object({
  key: z.string().describe('Rule and subject: the same after every analysis'),
  rule: z.string(),
  stride: Stride,
  title: z.string(),
  statement: z.string(),
  subjects: z.array(SubjectJson),
  crossing: CrossingJson.optional(),
  why: z.array(z.object({ fact: z.string(), value: FactValue, source: SourceJson })),
  risk: z.object({ inherent: RiskJson, residual: RiskJson }),
  status: DecisionStatus,
  mitigations: z.array(z.object({ id: z.string(), title: z.string(), status: MitigationStatus })),
  controls: z.array(
    z.object({ catalogue: z.string(), version: z.string(), id: z.string(), title: z.string() }),
  ),
  techniques: z.array(z.string()),
});
export type ThreatJson = z.infer<typeof ThreatJson>;

/** A source as the contract has it, without what only the window and the report tell. */
export const sourceJson = ({
  by,
  file,
  line,
  tool,
}: Threat['why'][number]['source']): z.infer<typeof SourceJson> => ({
  by,
  ...(file !== undefined && { file }),
  ...(line !== undefined && { line }),
  ...(tool !== undefined && { tool }),
});

/** A threat as the contract of the command line has it. */
export function threatJson(threat: Threat): ThreatJson {
  return {
    key: threat.key,
    rule: threat.rule,
    stride: threat.stride,
    title: threat.title,
    statement: threat.statement,
    subjects: threat.subjects,
    ...(threat.crossing && { crossing: threat.crossing }),
    why: threat.why.map(({ fact, value, source }) => ({ fact, value, source: sourceJson(source) })),
    risk: { inherent: threat.inherent.level, residual: threat.residual.level },
    status: threat.status,
    mitigations: threat.mitigations.map(({ id, title, status }) => ({ id, title, status })),
    controls: threat.controls.map(({ catalogue, version, id, title }) => ({ catalogue, version, id, title })),
    techniques: threat.techniques,
  };
}
