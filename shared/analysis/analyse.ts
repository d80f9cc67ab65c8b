import type { Knowledge } from '../knowledge/knowledge';
import type { ThreatModel } from '../model/threat-model';
import type { Analysis, Subject } from './analysis';
import { compare } from './compare';
import { Memory } from './memory/memory';
import { boundarySubject, elementSubject, flowSubject } from './subject';

export interface AnalyseOptions {
  /** `YYYY-MM-DD`: decisions that expired before it count as open. Absent: nothing expires. */
  today?: string;
}

export type Analyser = (model: ThreatModel, options?: AnalyseOptions) => Analysis;

/**
 * The threats of a model, the questions that are open, and why the rest is neither. Complete (every applicable
 * category of every subject appears in one of the three) and deterministic (same model, same knowledge, same
 * result, in the same order).
 */
export const analyse = (model: ThreatModel, knowledge: Knowledge, options?: AnalyseOptions): Analysis =>
  createAnalyser(knowledge)(model, options);

/**
 * The same for one model after another: it remembers the last one, so that the analysis after an edit costs what the
 * edit touches. Models share what they have in common (as edits leave them), and are never changed in place.
 */
export function createAnalyser(knowledge: Knowledge): Analyser {
  let memory: Memory | undefined;
  return (model, { today } = {}) => {
    const used = memory ?? new Memory(knowledge);
    // A memory that failed halfway is never used again.
    memory = undefined;
    const analysis = used.follow(model, today);
    memory = used;
    return analysis;
  };
}

/** Every element, flow and boundary, in the order of their ids within each. */
export function subjectsOf(model: ThreatModel, knowledge: Knowledge): Subject[] {
  return [
    ...Object.values(model.elements).map((element) => elementSubject(element, knowledge)),
    ...Object.values(model.flows).map((flow) => flowSubject(flow, model, knowledge)),
    ...Object.values(model.boundaries).map((boundary) => boundarySubject(boundary, knowledge)),
  ].sort((a, b) => compare(a.id, b.id));
}
