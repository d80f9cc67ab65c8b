import type { Knowledge } from './knowledge';
import type { PackFile } from './pack';
import type { PackProblem } from './pack-problem';
import { fits } from './scope';

/** What the scopes of items and links name in vain. */
export function checkScopes(
  knowledge: Knowledge,
  files: readonly { name: string; content: PackFile }[],
): PackProblem[] {
  const problems: PackProblem[] = [];
  const { stencils, boundaries, facts, rules } = knowledge;
  const known = [stencils, boundaries, facts, rules];
  const scopes = new Map<string, string>();
  const said = new Map<string, string>();
  const refs = [...knowledge.items.keys()];

  for (const { name: file, content } of files)
    for (const [index, { id, holds }] of (content.scopes ?? []).entries()) {
      const field = `scopes[${index}]`;
      const place = scopes.get(id);
      if (place !== undefined)
        problems.push({ file, field, message: `"${id}" is defined in ${place} already` });
      else if (known.some((map) => map.has(id)))
        problems.push({ file, field, message: `"${id}" is a stencil, boundary kind, fact or rule already` });
      else scopes.set(id, file);
      for (const one of holds)
        if (!known.some((map) => map.has(one)))
          problems.push({
            file,
            field: `${field}.holds`,
            message: `there is no stencil, boundary kind, fact or rule "${one}"`,
          });
    }

  const check = (ids: readonly string[] | undefined, file: string, field: string) => {
    for (const id of ids ?? [])
      if (!scopes.has(id) && !known.some((map) => map.has(id)))
        problems.push({
          file,
          field,
          message: `there is no stencil, boundary kind, fact, rule or scope "${id}"`,
        });
  };
  for (const { name: file, content } of files) {
    for (const [index, { items, on, except }] of (content.assesses ?? []).entries()) {
      const field = `assesses[${index}]`;
      check(on, file, `${field}.on`);
      check(except, file, `${field}.except`);
      for (const item of items) {
        const place = said.get(item);
        if (place !== undefined)
          problems.push({
            file,
            field: `${field}.items`,
            message: `${place} says what "${item}" assesses already`,
          });
        else if (!refs.some((ref) => fits(item, ref)))
          problems.push({ file, field: `${field}.items`, message: `there is no control "${item}"` });
        said.set(item, file);
      }
    }
    for (const [index, { controls }] of (content.mitigations ?? []).entries())
      for (const [at, { on }] of controls.entries())
        check(on, file, `mitigations[${index}].controls[${at}].on`);
    for (const [index, { on }] of (content.links ?? []).entries()) check(on, file, `links[${index}].on`);
  }
  return problems;
}
