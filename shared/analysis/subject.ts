import type { Knowledge } from '../knowledge/knowledge';
import { type Stride, strideLetters } from '../knowledge/pack';
import type { Boundary, Element, Flow, ThreatModel } from '../model/threat-model';
import type { Subject, SubjectKind } from './analysis';

export function elementSubject(element: Element, knowledge: Knowledge): Subject {
  const name = element.name || (knowledge.stencils.get(element.stencil)?.title ?? element.stencil);
  return { id: element.id, kind: element.kind, name };
}

/** A flow without a name is called by its ends. */
export function flowSubject(flow: Flow, model: ThreatModel, knowledge: Knowledge): Subject {
  const end = (id: string) => {
    const element = model.elements[id];
    return element ? elementSubject(element, knowledge).name : id;
  };
  return { id: flow.id, kind: 'flow', name: flow.name || `${end(flow.source)} → ${end(flow.target)}` };
}

export function boundarySubject(boundary: Boundary, knowledge: Knowledge): Subject {
  const name = boundary.name || (knowledge.boundaries.get(boundary.kind)?.title ?? boundary.kind);
  return { id: boundary.id, kind: 'boundary', name };
}

/** The STRIDE categories that apply to a subject of a model. */
export function applicableLetters(
  { id, kind }: Subject,
  model: ThreatModel,
  knowledge: Knowledge,
): readonly Stride[] {
  return lettersOf(kind, model.boundaries[id]?.kind, knowledge);
}

/**
 * The STRIDE categories that apply. Elements and flows as Shostack's STRIDE per element has them (a data store
 * has R because stores that are logs answer for actions); a boundary as its kind in the knowledge says, all six
 * where the kind isn't known.
 */
export function lettersOf(
  kind: SubjectKind,
  boundaryKind: string | undefined,
  knowledge: Knowledge,
): readonly Stride[] {
  switch (kind) {
    case 'external entity':
      return ['S', 'R'];
    case 'process':
      return strideLetters;
    case 'data store':
      return ['T', 'R', 'I', 'D'];
    case 'flow':
      return ['T', 'I', 'D'];
    case 'boundary': {
      const known = knowledge.boundaries.get(boundaryKind ?? '');
      return known ? strideLetters.filter((letter) => known.stride[letter].applies) : strideLetters;
    }
  }
}
