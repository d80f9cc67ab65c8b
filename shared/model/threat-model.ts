import { z } from 'zod';
import { Approval, Person } from './approval';
import { DecisionStatus } from './decision-status';
import { FactSource, Facts } from './fact';
import { EntityId } from './id';
import { SavedReport } from './report-choice';

/** Fields that elements, flows and boundaries share. Objects are loose: what a later version adds survives. */
const described = {
  id: EntityId,
  name: z.string().max(1000),
  description: z.string().max(20_000).optional(),
  facts: Facts,
  /** Where the entity itself came from. Absent: a person drew it. */
  origin: FactSource.optional(),
  outOfScope: z.looseObject({ reason: z.string().min(1).max(5000) }).optional(),
};

export const elementKinds = ['external entity', 'process', 'data store'] as const;
export const ElementKind = z.enum(elementKinds);
export type ElementKind = z.infer<typeof ElementKind>;

export const Element = z.looseObject({
  ...described,
  kind: ElementKind,
  /** Id of a stencil of the knowledge, e.g. `container`. */
  stencil: z.string().min(1).max(100),
  /** The boundary it is in; null outside of all. */
  parent: EntityId.nullable(),
});
export type Element = z.infer<typeof Element>;

export const Flow = z.looseObject({
  ...described,
  /** Ids of elements. Data goes from source to target. */
  source: EntityId,
  target: EntityId,
});
export type Flow = z.infer<typeof Flow>;

export const Boundary = z.looseObject({
  ...described,
  /** Id of a boundary kind of the knowledge, e.g. `namespace`. */
  kind: z.string().min(1).max(100),
  parent: EntityId.nullable(),
});
export type Boundary = z.infer<typeof Boundary>;

const coordinate = z.number().min(-1e6).max(1e6);
const extent = z.number().min(1).max(1e6);

/** A place on a diagram in CSS pixels, relative to the nearest enclosing boundary that the diagram shows. */
export const Placement = z.looseObject({
  x: coordinate,
  y: coordinate,
  width: extent,
  height: extent,
  /** It stays where it is: no drag, no layout moves it. */
  locked: z.boolean().optional(),
  /** Of a boundary: shown as one box without what is in it. The size is that of the open boundary. */
  collapsed: z.boolean().optional(),
  /** Lies over those of its siblings with a lower number; absent: 0. */
  order: z.number().int().min(-1e6).max(1e6).optional(),
});
export type Placement = z.infer<typeof Placement>;

/** A text on a diagram that is about the drawing and raises no threats. Its place is on the diagram itself. */
export const Note = z.looseObject({
  id: EntityId,
  text: z.string().max(20_000),
  x: coordinate,
  y: coordinate,
  width: extent,
  height: extent,
  locked: z.boolean().optional(),
  order: z.number().int().min(-1e6).max(1e6).optional(),
});
export type Note = z.infer<typeof Note>;

/** Points that a person led a flow through, from source to target, on the diagram itself. */
export const FlowWay = z.looseObject({
  points: z.array(z.looseObject({ x: coordinate, y: coordinate })).max(100),
});
export type FlowWay = z.infer<typeof FlowWay>;

/** A view: the elements and boundaries it shows, and where. A flow is shown when both its ends are. */
export const Diagram = z.looseObject({
  id: EntityId,
  name: z.string().max(1000),
  placements: z.record(EntityId, Placement),
  /** By note id; unique within the diagram. */
  notes: z.record(EntityId, Note).optional(),
  /** By flow id: only of flows whose line a person bent. */
  ways: z.record(EntityId, FlowWay).optional(),
  /** The boundary whose inside this diagram shows, when it was made for that. */
  inside: EntityId.optional(),
  /** Its place among the diagrams; absent: 0. Those with the same number come in the order of their ids. */
  order: z.number().int().min(0).max(1e6).optional(),
});
export type Diagram = z.infer<typeof Diagram>;

export { DecisionStatus, decisionStatuses } from './decision-status';

/** A day, `YYYY-MM-DD`. */
export const Day = z.iso.date();

/** What people said of a threat, kept under the threat's key so that re-analysis never loses it. */
export const Decision = z.looseObject({
  status: DecisionStatus,
  owner: z.string().max(500).optional(),
  reason: z.string().max(20_000).optional(),
  expires: Day.optional(),
  by: z.string().max(500).optional(),
  at: z.string().max(100).optional(),
});
export type Decision = z.infer<typeof Decision>;

export const mitigationStatuses = ['proposed', 'planned', 'in place', 'declined'] as const;
export const MitigationStatus = z.enum(mitigationStatuses);
export type MitigationStatus = z.infer<typeof MitigationStatus>;

/** How far one measure is carried out for one subject. */
export const MitigationUse = z.looseObject({
  mitigation: z.string().min(1).max(200),
  subject: EntityId,
  status: MitigationStatus,
  note: z.string().max(20_000).optional(),
});
export type MitigationUse = z.infer<typeof MitigationUse>;

/** Something that was taken as given. */
export const Assumption = z.looseObject({
  id: EntityId,
  text: z.string().min(1).max(20_000),
});
export type Assumption = z.infer<typeof Assumption>;

/** What an importer met and could not carry over. */
export const ImportLoss = z.looseObject({
  what: z.string().max(1000),
  where: z.string().max(1000),
  why: z.string().max(2000),
});
export type ImportLoss = z.infer<typeof ImportLoss>;

/** The version of the file format that this code writes. */
export const formatVersion = 1;

/** One system under review. Entities live in maps by id, so that two people's patches can meet. */
export const ThreatModel = z.looseObject({
  $schema: z.string().max(1000).optional(),
  version: z.literal(formatVersion),
  title: z.string().max(1000),
  description: z.string().max(20_000).optional(),
  elements: z.record(EntityId, Element),
  flows: z.record(EntityId, Flow),
  boundaries: z.record(EntityId, Boundary),
  diagrams: z.record(EntityId, Diagram),
  /** By threat key. */
  decisions: z.record(z.string().max(2000), Decision),
  /** By `mitigation@subject`. */
  mitigations: z.record(z.string().max(1000), MitigationUse),
  assumptions: z.record(EntityId, Assumption),
  /** Results that say whether a control is met; filled by the readers of scanners' results. */
  evidence: z.record(EntityId, z.unknown()),
  losses: z.array(ImportLoss).max(10_000),
  /** What people want in reports of it, by id. */
  reports: z.record(EntityId, SavedReport).optional(),
  /** Keys of hints about the picture that people put aside. */
  hintsAside: z.array(z.string().max(1500)).max(10_000).optional(),
  /** What people call this state of the model: `1.2`. */
  revision: z.string().max(200).optional(),
  /** Who wrote the model, reviews it and is to approve it. */
  people: z.record(EntityId, Person).optional(),
  /** What people approved, each of the model as it was then. */
  approvals: z.record(EntityId, Approval).optional(),
});
export type ThreatModel = z.infer<typeof ThreatModel>;

/** A model with nothing in it but one empty diagram. */
export function emptyModel(title: string): ThreatModel {
  return {
    version: formatVersion,
    title,
    elements: {},
    flows: {},
    boundaries: {},
    diagrams: { main: { id: 'main', name: 'Overview', placements: {} } },
    decisions: {},
    mitigations: {},
    assumptions: {},
    evidence: {},
    losses: [],
  };
}
