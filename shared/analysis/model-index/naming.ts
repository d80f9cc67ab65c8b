import type { Knowledge } from '../../knowledge/knowledge';
import type { ThreatModel } from '../../model/threat-model';
import type { Subject } from '../analysis';
import { type Cell, put } from '../cell';
import { boundarySubject, elementSubject, flowSubject } from '../subject';
import type { ElementEntry } from './entry';
import type { Drawing } from './surroundings';

/** Gives every entry whose name may be another one in this round the name that people call it by. */
export function nameEntries(
  { elements, flows, boundaries }: Drawing,
  model: ThreatModel,
  knowledge: Knowledge,
  round: number,
): void {
  const isNew = ({ changed }: Cell<unknown>) => changed === round;
  const putSubject = (cell: Cell<Subject>, subject: Subject) => {
    const { name, kind } = cell.value;
    if (subject.name !== name || subject.kind !== kind) put(cell, subject, round);
  };
  for (const { id, name, subject } of elements.list) {
    const element = isNew(name) ? model.elements[id] : undefined;
    if (element) putSubject(subject, elementSubject(element, knowledge));
  }
  for (const { id, name, subject } of boundaries.list) {
    const boundary = isNew(name) ? model.boundaries[id] : undefined;
    if (boundary) putSubject(subject, boundarySubject(boundary, knowledge));
  }
  const isRenamed = (end: ElementEntry | undefined) => end !== undefined && isNew(end.subject);
  for (const { id, name, source, target, subject } of flows.list) {
    const flow = isNew(name) || isRenamed(source) || isRenamed(target) ? model.flows[id] : undefined;
    if (flow) putSubject(subject, flowSubject(flow, model, knowledge));
  }
}
