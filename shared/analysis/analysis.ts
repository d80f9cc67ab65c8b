import type { Stride } from '../knowledge/pack';
import type { FactSource, FactValue } from '../model/fact';
import type { DecisionStatus, MitigationStatus } from '../model/threat-model';

export const riskLevels = ['low', 'medium', 'high', 'critical'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** Likelihood and impact on five steps each; the level is read off their product. */
export interface Risk {
  likelihood: number;
  impact: number;
  level: RiskLevel;
}

export const subjectKinds = ['external entity', 'process', 'data store', 'flow', 'boundary'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export interface Subject {
  id: string;
  kind: SubjectKind;
  name: string;
}

/** One thing that was read to come to an answer: a fact of a subject, or something the picture shows. */
export interface Reason {
  /** Id of the entity it was read on. */
  subject: string;
  /**
   * A fact's id, or what of the picture was looked at: `stencil`, `inside namespace`, `crosses cluster`, … Of an end
   * of a flow, with the end before it: `source stencil`, `target kind`, `inner inside namespace`.
   */
  fact: string;
  value: FactValue;
  source: FactSource;
}

/** Why a risk is not where its rule starts. */
export interface RiskShift {
  likelihood: number;
  impact: number;
  because: string;
}

export interface ThreatMitigation {
  id: string;
  title: string;
  status: MitigationStatus;
  /** The subject it is carried out for: key of the model's `mitigations` is `id@subject`. */
  subject: string;
}

export interface ThreatControl {
  catalogue: string;
  version: string;
  edition: string;
  id: string;
  title: string;
  /** The mitigations through which it answers the threat. */
  mitigations: string[];
}

export interface Threat {
  /** Rule and subject: the same after every re-analysis. */
  key: string;
  rule: string;
  stride: Stride;
  title: string;
  statement: string;
  /** The subject first, then what else is involved (a crossing: the boundary and its flows). */
  subjects: [Subject, ...Subject[]];
  /** For a threat of a crossing. */
  crossing?: { boundary: string; direction: 'inward' | 'outward'; flows: string[] };
  why: Reason[];
  /** Single facts whose other value would switch the threat off. */
  switchedOffBy: { subject: string; fact: string; value: string }[];
  inherent: Risk;
  shifts: RiskShift[];
  residual: Risk;
  status: DecisionStatus;
  /** The decision's expiry has passed, so that it counts as open again. */
  expired: boolean;
  mitigations: ThreatMitigation[];
  controls: ThreatControl[];
  techniques: string[];
  weaknesses: string[];
  source: string[];
}

/** A fact that nobody knows and that decides whether threats stand. */
export interface Question {
  subject: Subject;
  fact: string;
  /** Threats (rule and subject) that can't be settled without it. */
  threats: { key: string; title: string; stride: Stride; subjects: string[] }[];
}

/** A category that applies to a subject and in which nothing stands and nothing is open, with the reason. */
export interface Suppression {
  subject: Subject;
  stride: Stride;
  quiet: Quiet;
}

/** Why nothing stands: `suppressionInWords` says it. */
export type Quiet =
  | { because: 'out of scope'; reason: string }
  /** Rules look at it and don't stand: those that are told of, and how many more. */
  | { because: 'refuted'; rules: readonly ({ title: string } & Refutation)[]; more: number }
  /** No rule looks; the stencil, where there is one, may say why. */
  | { because: 'no rule'; stencil: string | undefined }
  /** No rule looks at flows between such elements. */
  | { because: 'no rule for this flow'; source: string | undefined; target: string | undefined };

/** What switched a rule off. */
export interface Refutation {
  /** Empty where something that it needs isn't drawn. */
  reasons: readonly Reason[];
  /** It would stand, but for something worse that covers it. */
  isCovered: boolean;
}

/** A decision whose threat no longer stands: listed, not lost. */
export interface OrphanedDecision {
  key: string;
  status: DecisionStatus;
  reason?: string;
}

export interface Analysis {
  /** Sorted by residual risk, then key. */
  threats: Threat[];
  /** Most settling first. */
  questions: Question[];
  suppressed: Suppression[];
  orphans: OrphanedDecision[];
}
