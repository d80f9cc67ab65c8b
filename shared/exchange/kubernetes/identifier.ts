/**
 * A readable id from names of a cluster: `service.default.frontend`. Names that Kubernetes allows stand as they
 * are; of any other one remains what an id may hold, with a number made of the whole name, so that no two meet.
 */
export function identifier(prefix: string, ...names: readonly string[]): string {
  // Only one of the names may have dots, or `a.b` + `c` and `a` + `b.c` would be the same.
  const dotted = names.findIndex((name) => name.includes('.'));
  return [prefix, ...names.map((name, index) => part(name, index === dotted))].join('.');
}

function part(name: string, mayHaveDots: boolean): string {
  const isPlain = name.length <= 120 && (mayHaveDots ? /^[A-Za-z0-9._-]+$/ : /^[A-Za-z0-9_-]+$/).test(name);
  return isPlain ? name : `${name.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 60)}-${digest(name)}`;
}

/** An id cut to a length that fits, still its own. */
export function shortened(id: string): string {
  return id.length <= 500 ? id : `${id.slice(0, 480)}-${digest(id)}`;
}

/** FNV-1a of 32 bits: the same name gives the same number everywhere. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
