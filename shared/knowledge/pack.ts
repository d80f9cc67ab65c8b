import { z } from 'zod';
import { ElementKind } from '../model/threat-model';
import { Condition } from './condition';

/** The format of a knowledge pack: a folder of YAML files, each with any of these sections. */

const id = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);
const text = z.string().trim().min(1).max(4000);

export const strideLetters = ['S', 'T', 'R', 'I', 'D', 'E'] as const;
export const Stride = z.enum(strideLetters);
export type Stride = z.infer<typeof Stride>;

/** A property of a subject that rules read. */
export const FactDefinition = z.strictObject({
  id,
  /** A label for the inspector: `Privileged`. */
  title: text,
  /** Asked of a reviewer when nobody knows: `Does the container run privileged?` */
  question: text,
  help: text.optional(),
  type: z.enum(['yesNo', 'choice', 'list']),
  /** For `choice`: the words to choose from. */
  values: z.array(text).optional(),
  /** The value that protects, where there is one. */
  safe: z.string().optional(),
  /** What holds when a manifest that could say it is silent, and who guarantees that. */
  silent: z.strictObject({ value: z.union([z.string(), z.array(z.string())]), because: text }).optional(),
  /** Asked before the particular facts that a rule reads beside it, which then may never need an answer. */
  general: z.boolean().optional(),
  /** Who can answer: a manifest or scanner by itself, or only people. */
  answeredBy: z.enum(['manifest', 'people']),
});
export type FactDefinition = z.infer<typeof FactDefinition>;

/** SVG path data on a 24 × 24 grid, drawn as strokes. Nothing else of SVG comes in. */
const glyphPath = z
  .string()
  .max(4000)
  .regex(/^[MmLlHhVvCcSsQqTtAaZz0-9 ,.-]+$/);

export const Stencil = z.strictObject({
  id,
  title: text,
  kind: ElementKind,
  help: text,
  /** A key of the pack's glyphs. */
  glyph: id,
  /** The palette's group: `Workloads`, `Control plane`, … */
  group: text,
  facts: z.array(id),
  /** Words that find it in the palette beside its title. */
  synonyms: z.array(text).optional(),
  /** Categories of its kind in which nothing threatens it, and why. */
  quiet: z.partialRecord(Stride, text).optional(),
});
export type Stencil = z.infer<typeof Stencil>;

const strideReason = z.strictObject({ applies: z.boolean(), why: text });

export const BoundaryKind = z.strictObject({
  id,
  title: text,
  help: text,
  glyph: id,
  group: text,
  facts: z.array(id),
  /** Per letter, whether it can threaten such a boundary, and why (not). */
  stride: z.strictObject({
    S: strideReason,
    T: strideReason,
    R: strideReason,
    I: strideReason,
    D: strideReason,
    E: strideReason,
  }),
  synonyms: z.array(text).optional(),
  /** The platform that what is inside runs on: benchmarks of other platforms don't bear on it. */
  platform: id.optional(),
  /** A fact of the boundary whose value names a narrower platform beside that: `eks`. */
  platformFact: id.optional(),
});
export type BoundaryKind = z.infer<typeof BoundaryKind>;

/** What threats are about, for which something holds: ids of stencils, boundary kinds, facts, rules and scopes. */
const about = z.array(id).min(1);

/** Such ids under a name, for lists that many items share. */
export const NamedScope = z.strictObject({ id, title: text, holds: about });
export type NamedScope = z.infer<typeof NamedScope>;

/** Which threats some items of a catalogue have something to say of. */
export const Assesses = z.strictObject({
  /** `catalogue@edition:id`; a `*` at the end stands for any text. The longest that fits an item counts. */
  items: z.array(z.string().regex(/^[a-z0-9-]+@[^:]+:.+$/)).min(1),
  /** Absent: of all. */
  on: about.optional(),
  /** What they say nothing of all the same. */
  except: about.optional(),
  /** No: they ask for a policy, of which what is so of single things says nothing; a measure in place does. */
  factsProve: z.literal(false).optional(),
});
export type Assesses = z.infer<typeof Assesses>;

export const ControlLink = z.strictObject({
  /** `catalogue@edition:id` */
  ref: z.string().regex(/^[a-z0-9-]+@[^:]+:.+$/),
  relationship: z.enum(['implements', 'supports', 'relates-to']),
  rationale: text.nullable(),
  /** Who says so, where the link is not the pack's own reading. */
  source: text.optional(),
  /** The threats of which it holds; absent: all that the measure answers and the item assesses. */
  on: about.optional(),
});
export type ControlLink = z.infer<typeof ControlLink>;

/** How a tool looks at something: the ids of its rules. The pack's `tools` say what the tool does with them. */
export const Check = z.strictObject({ tool: z.string().min(1).max(100), rules: z.array(text).min(1) });
export type Check = z.infer<typeof Check>;

export const Mitigation = z.strictObject({
  id,
  title: text,
  how: text,
  kind: z.enum(['prevent', 'detect', 'respond', 'recover']),
  effort: z.enum(['low', 'medium', 'high']),
  /** Which side of a risk it lowers once it is in place, and by how many of five steps. */
  reduces: z.enum(['likelihood', 'impact']),
  by: z.int().min(1).max(4),
  /** How somebody sees that it is in place. */
  verify: text,
  /** Short snippets of our own, where doing it differs on Kubernetes and on Docker or an example helps. */
  kubernetes: text.optional(),
  docker: text.optional(),
  controls: z.array(ControlLink),
  /** Scanner rules that look at it. */
  checks: z.array(Check).optional(),
});
export type Mitigation = z.infer<typeof Mitigation>;

const step = z.int().min(-4).max(4);

/** A circumstance that moves a risk. Unknown moves nothing. */
export const RiskFactor = z.strictObject({
  when: Condition,
  likelihood: step.optional(),
  impact: step.optional(),
  because: text,
});
export type RiskFactor = z.infer<typeof RiskFactor>;

const score = z.int().min(1).max(5);

const caseFacts = z.record(id, z.union([z.string(), z.array(z.string())])).optional();

/** A small model, written as briefly as it can be. `in` names a boundary of the case. */
export const Case = z.strictObject({
  boundaries: z.record(id, z.strictObject({ kind: id, in: id.optional(), facts: caseFacts })).optional(),
  elements: z.record(id, z.strictObject({ stencil: id, in: id.optional(), facts: caseFacts })).optional(),
  flows: z.record(id, z.strictObject({ from: id, to: id, facts: caseFacts })).optional(),
});
export type Case = z.infer<typeof Case>;

export const Rule = z.strictObject({
  id,
  title: text,
  stride: Stride,
  subject: z.enum(['element', 'flow', 'boundary', 'crossing']),
  /** What it looks at, before the condition. An element rule names stencils or kinds; a boundary or crossing rule, boundary kinds. */
  applies: z.strictObject({
    stencils: z.array(id).min(1).optional(),
    kinds: z.array(ElementKind).min(1).optional(),
    boundaries: z.array(id).min(1).optional(),
  }),
  when: Condition,
  /** Something worse that covers this threat where it is known to hold; while it is unknown, it changes nothing. */
  unless: Condition.optional(),
  /**
   * The threat grammar. The sentence reads: {who}, with {access}, {does}, which leads to {leadsTo}, harming
   * {harms}. `{subject}`, `{source}`, `{target}`, `{boundary}` and `{flow}` stand for names.
   */
  statement: z.strictObject({ who: text, access: text, does: text, leadsTo: text, harms: text }),
  /** Inherent risk given that the condition holds: 1 rare … 5 constant, 1 nuisance … 5 the whole platform. */
  risk: z.strictObject({
    likelihood: score,
    impact: score,
    because: text,
    factors: z.array(RiskFactor).optional(),
  }),
  mitigations: z.array(id).min(1),
  /** Ids of techniques: MITRE ATT&CK's and Microsoft's. */
  techniques: z.array(z.string()).optional(),
  /** Ids of CWE weaknesses. */
  weaknesses: z.array(z.string()).optional(),
  /** Ids of CAPEC attack patterns. */
  patterns: z.array(z.string()).optional(),
  /** `catalogue@edition:id`, or a publication and its section. */
  source: z.array(text).min(1),
  /** What a reviewer asks when this threat is on the table. */
  ask: text,
  /** One model on which the rule stands, and one on which it is quiet without a question. */
  cases: z.strictObject({ stands: Case, quiet: Case }),
});
export type Rule = z.infer<typeof Rule>;

export const Control = z.strictObject({
  id: z.string().min(1).max(100),
  title: text,
  level: z.union([z.string(), z.number()]).optional(),
  /** All levels that ask for it, where a catalogue has several. */
  levels: z.array(z.number()).optional(),
  assessment: z.enum(['automated', 'manual']).optional(),
  profile: z.string().optional(),
  /** The same item's id in other versions of the catalogue. */
  idsByVersion: z.record(z.string(), z.string().nullable()).optional(),
  /** The item of the same catalogue that counters it, where it names a risk: a risk is answered, not met. */
  counteredBy: z.string().optional(),
  checks: z.array(Check).optional(),
});
export type Control = z.infer<typeof Control>;

/** Something that rules and mitigations refer to by id, in one version. */
export const Catalogue = z.strictObject({
  catalogue: id,
  /** The version as its publisher writes it. */
  version: text,
  /** The short form used in references; the version itself where that is short. */
  edition: z.string().regex(/^[^:@\s]+$/),
  title: text,
  url: z.url(),
  /** Licence or trademark notice that a report which names its items has to carry. */
  notice: text,
  role: z.enum(['controls', 'techniques', 'weaknesses', 'patterns']),
  /** The platform that it speaks of: `kubernetes`, `docker`, `eks`, …; absent where it speaks of each. */
  platform: id.optional(),
  items: z.array(Control),
});
export type Catalogue = z.infer<typeof Catalogue>;

/** Circumstances that move the risk of every threat whose subject they hold of. */
export const GeneralFactor = RiskFactor.extend({
  subject: z.enum(['element', 'flow', 'boundary', 'crossing']),
});
export type GeneralFactor = z.infer<typeof GeneralFactor>;

/** A link from a measure of another pack to a control of this one: a crosswalk is a pack of these. */
export const MitigationLink = ControlLink.extend({ mitigation: id });
export type MitigationLink = z.infer<typeof MitigationLink>;

export const Tool = z.strictObject({
  id: z.string().min(1).max(100),
  title: text,
  /** What its rules do with what they look at. */
  does: z.enum(['checks', 'enforces', 'detects']),
});
export type Tool = z.infer<typeof Tool>;

export const PackFile = z.strictObject({
  pack: z.strictObject({ id, version: text, title: text, licence: text }).optional(),
  facts: z.array(FactDefinition).optional(),
  /** Facts that every flow can have. */
  flowFacts: z.array(id).optional(),
  glyphs: z.record(id, glyphPath).optional(),
  stencils: z.array(Stencil).optional(),
  boundaries: z.array(BoundaryKind).optional(),
  mitigations: z.array(Mitigation).optional(),
  rules: z.array(Rule).optional(),
  riskFactors: z.array(GeneralFactor).optional(),
  catalogues: z.array(Catalogue).optional(),
  links: z.array(MitigationLink).optional(),
  scopes: z.array(NamedScope).optional(),
  assesses: z.array(Assesses).optional(),
  tools: z.array(Tool).optional(),
});
export type PackFile = z.infer<typeof PackFile>;
