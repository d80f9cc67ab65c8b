import type { Knowledge } from '../../knowledge/knowledge';
import { type Fact, isSameValue, knownFact } from '../../model/fact';
import type { Boundary, Element, Flow, ThreatModel } from '../../model/threat-model';
import type { Subject } from '../analysis';
import { compare } from '../compare';
import { boundarySubject, elementSubject, flowSubject } from '../subject';

/** What something is: its stencil or kind of boundary, and what of a data-flow diagram that makes it. */
export interface Nature {
  /** Id of a stencil or of a kind of boundary. */
  id: string;
  kind: Subject['kind'];
}

/** One thing that is otherwise in the system. Before is undefined of what was not there or not known, after likewise. */
export type SystemChange = { subject: Subject } & (
  | { change: 'added'; inside: Subject | undefined }
  | { change: 'removed'; inside: Subject | undefined }
  | { change: 'renamed'; before: string; after: string }
  /** Of its free words. */
  | { change: 'described'; before: string; after: string }
  | { change: 'became'; before: Nature; after: Nature }
  /** Into another boundary; undefined: outside of all. */
  | { change: 'moved'; before: Subject | undefined; after: Subject | undefined }
  /** A flow leads between others, or the other way. */
  | { change: 'redirected'; before: Ends; after: Ends }
  /** Put out of scope for a reason, or taken back into it. */
  | { change: 'scoped'; before: string | undefined; after: string | undefined }
  | { change: 'fact'; fact: string; before: Fact | undefined; after: Fact | undefined }
);

export interface Ends {
  source: Subject;
  target: Subject;
}

const order = [
  'added',
  'removed',
  'renamed',
  'described',
  'became',
  'moved',
  'redirected',
  'scoped',
  'fact',
] as const;

/**
 * What is otherwise in the system itself: its elements, flows and boundaries, in the order of their ids. Something is
 * the same when it has the same id. A fact that is the same and comes from elsewhere (another line) is no change;
 * whatever is only drawn otherwise isn't either.
 */
export function systemChanges(before: ThreatModel, after: ThreatModel, knowledge: Knowledge): SystemChange[] {
  const was = callerOf(before, knowledge);
  const is = callerOf(after, knowledge);
  return (['elements', 'flows', 'boundaries'] as const)
    .flatMap((map) => {
      const ids = new Set([...Object.keys(before[map]), ...Object.keys(after[map])]);
      return [...ids].flatMap((id): SystemChange[] => {
        const one = own<Element | Flow | Boundary>(before[map], id);
        const other = own<Element | Flow | Boundary>(after[map], id);
        if (one && other) return changesOf(one, other, was, is);
        if (other) return [{ subject: is.subject(id), change: 'added', inside: is.parent(other) }];
        return one ? [{ subject: was.subject(id), change: 'removed', inside: was.parent(one) }] : [];
      });
    })
    .sort(
      (a, b) =>
        compare(a.subject.id, b.subject.id) ||
        order.indexOf(a.change) - order.indexOf(b.change) ||
        (a.change === 'fact' && b.change === 'fact' ? compare(a.fact, b.fact) : 0),
    );
}

type Entity = Element | Flow | Boundary;

function changesOf(before: Entity, after: Entity, was: Caller, is: Caller): SystemChange[] {
  if (before === after) return [];
  const subject = is.subject(after.id);
  const changes: SystemChange[] = [];
  // Of what has no name, the name follows from what it is or joins: that is told by itself.
  if (before.name !== after.name)
    changes.push({ subject, change: 'renamed', before: was.subject(before.id).name, after: subject.name });
  const [words, newWords] = [before.description ?? '', after.description ?? ''];
  if (words !== newWords) changes.push({ subject, change: 'described', before: words, after: newWords });
  const [nature, newNature] = [natureOf(before), natureOf(after)];
  if (nature && newNature && (nature.id !== newNature.id || nature.kind !== newNature.kind))
    changes.push({ subject, change: 'became', before: nature, after: newNature });
  if ((before.parent ?? null) !== (after.parent ?? null))
    changes.push({ subject, change: 'moved', before: was.parent(before), after: is.parent(after) });
  const [ends, newEnds] = [was.ends(before), is.ends(after)];
  if (ends && newEnds && (ends.source.id !== newEnds.source.id || ends.target.id !== newEnds.target.id))
    changes.push({ subject, change: 'redirected', before: ends, after: newEnds });
  const [scope, newScope] = [before.outOfScope?.reason, after.outOfScope?.reason];
  if (scope !== newScope) changes.push({ subject, change: 'scoped', before: scope, after: newScope });
  const facts =
    before.facts === after.facts ? [] : [...Object.keys(before.facts), ...Object.keys(after.facts)];
  for (const fact of new Set(facts)) {
    const [known, newlyKnown] = [knownFact(before.facts, fact), knownFact(after.facts, fact)];
    if (!isSameValue(known?.value, newlyKnown?.value))
      changes.push({ subject, change: 'fact', fact, before: known, after: newlyKnown });
  }
  return changes;
}

function natureOf(entity: Entity): Nature | undefined {
  if ('stencil' in entity) return { id: String(entity.stencil), kind: (entity as Element).kind };
  return 'source' in entity ? undefined : { id: String(entity.kind), kind: 'boundary' };
}

/** How what is in a model is called. */
interface Caller {
  subject: (id: string) => Subject;
  parent: (entity: Entity) => Subject | undefined;
  ends: (entity: Entity) => Ends | undefined;
}

function callerOf(model: ThreatModel, knowledge: Knowledge): Caller {
  const subject = (id: string): Subject => {
    const element = own(model.elements, id);
    const flow = own(model.flows, id);
    const boundary = own(model.boundaries, id);
    if (element) return elementSubject(element, knowledge);
    if (flow) return flowSubject(flow, model, knowledge);
    return boundary ? boundarySubject(boundary, knowledge) : { id, kind: 'boundary', name: id };
  };
  return {
    subject,
    parent: ({ parent }) => (typeof parent === 'string' ? subject(parent) : undefined),
    ends: (entity) =>
      'source' in entity
        ? { source: subject(String(entity.source)), target: subject(String(entity.target)) }
        : undefined,
  };
}

const own = <T>(map: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(map, id) ? map[id] : undefined;
