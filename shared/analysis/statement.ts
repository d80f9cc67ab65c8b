import type { Rule } from '../knowledge/pack';
import type { Candidate } from './candidates';
import { look } from './cell';
import type { Setting } from './kleene';
import type { Entry } from './model-index/entry';

/** Names that a statement's placeholders stand for. */
export type Names = Partial<Record<'subject' | 'source' | 'target' | 'boundary' | 'flow', string>>;

/**
 * A threat as one sentence in the threat grammar: who, with what access, does what, which leads to what,
 * harming what.
 */
export function stateThreat(statement: Rule['statement'], names: Names): string {
  const { who, access, does, leadsTo, harms } = statementParts(statement, names);
  return `${who}, with ${access}, ${does}, which leads to ${leadsTo}, harming ${harms}.`;
}

/** The parts of a statement with names in them. A placeholder without a name stays as it is, so that a slip in a rule is seen. */
export function statementParts(
  { who, access, does, leadsTo, harms }: Rule['statement'],
  names: Names,
): Rule['statement'] {
  const fill = (part: string) =>
    part.replace(
      /\{(subject|source|target|boundary|flow)\}/g,
      (slot, name: keyof Names) => names[name] ?? slot,
    );
  return {
    who: fill(who),
    access: fill(access),
    does: fill(does),
    leadsTo: fill(leadsTo),
    harms: fill(harms),
  };
}

/** What the statement of a candidate's threat may name. A gate stands for all its flows, so that it names none. */
export function namesOf({ focus, involved: [subject], isGate }: Candidate, setting: Setting): Names {
  const nameOf = (entry: Entry) => look(entry.subject, setting).name;
  const own: Names = { subject: nameOf(subject) };
  if (subject.type === 'boundary') own.boundary = nameOf(subject);
  const flow = focus.type === 'crossing' ? focus.flow : focus;
  if (isGate || flow.type !== 'flow') return own;
  const source = flow.source;
  const target = flow.target;
  return {
    ...own,
    flow: nameOf(flow),
    ...(source && { source: nameOf(source) }),
    ...(target && { target: nameOf(target) }),
  };
}
