import type { Approval, Person } from '../../model/approval';
import { isSameData } from '../../model/same-data';
import type { ThreatModel } from '../../model/threat-model';
import { compare } from '../compare';

/** One thing that is otherwise of the model itself. Before is undefined of what was not there, after likewise. */
export type ModelChange =
  | { change: 'title' | 'description' | 'revision'; before: string; after: string }
  /** Somebody whom the report names. */
  | { change: 'person'; before: Named | undefined; after: Named | undefined }
  /** Given, withdrawn, or with other words. */
  | { change: 'approval'; before: Given | undefined; after: Given | undefined }
  /** What this version doesn't know, from a newer one or another program. */
  | { change: 'other'; field: string; before: string | undefined; after: string | undefined };

export type Named = Pick<Person, 'name' | 'role' | 'part'>;
export type Given = Pick<Approval, 'by' | 'role' | 'at' | 'note'>;

const texts = ['title', 'description', 'revision'] as const;

/** What is told elsewhere, is only about drawing and printing, or says nothing of the model. */
const elsewhere: ReadonlySet<string> = new Set([
  ...texts,
  ...['$schema', 'version', 'elements', 'flows', 'boundaries', 'diagrams', 'decisions', 'mitigations'],
  ...['assumptions', 'evidence', 'losses', 'reports', 'hintsAside', 'people', 'approvals'],
]);

/** What is otherwise of a model beside its system: what it is called, whom it names, who approved it. */
export function modelChanges(before: ThreatModel, after: ThreatModel): ModelChange[] {
  return [
    ...texts.flatMap((change): ModelChange[] => {
      const [was, is] = [before[change] ?? '', after[change] ?? ''];
      return was === is ? [] : [{ change, before: was, after: is }];
    }),
    ...inEither(before.people, after.people, named).map((sides) => ({ change: 'person' as const, ...sides })),
    ...inEither(before.approvals, after.approvals, given).map((sides) => ({
      change: 'approval' as const,
      ...sides,
    })),
    ...inEither(others(before), others(after), textOf).map(({ key, ...sides }) => ({
      change: 'other' as const,
      field: key,
      ...sides,
    })),
  ];
}

const named = ({ name, role, part }: Person): Named => ({ name, ...(role && { role }), part });
const given = ({ by, role, at, note }: Approval): Given => ({
  by,
  ...(role && { role }),
  at,
  ...(note && { note }),
});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const others = (model: ThreatModel): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(model).filter(([key, value]) => !elsewhere.has(key) && value !== undefined),
  );

/** What two maps have otherwise under a key, as it is told, in the order of the keys. */
function inEither<T, Told>(
  before: Readonly<Record<string, T>> = {},
  after: Readonly<Record<string, T>> = {},
  tell: (value: T) => Told,
): { key: string; before: Told | undefined; after: Told | undefined }[] {
  const told = (map: Readonly<Record<string, T>>, key: string) =>
    Object.hasOwn(map, key) ? tell(map[key] as T) : undefined;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort(compare)
    .map((key) => ({ key, before: told(before, key), after: told(after, key) }))
    .filter((sides) => !isSameData(sides.before, sides.after));
}
