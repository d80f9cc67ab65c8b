const builtIns = {
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  Map,
  Set,
  Promise,
  RegExp,
  Date,
  Error,
};

type Seen = Map<string, PropertyDescriptor | undefined>;

/** Every property of what everything inherits. */
function look(): Seen {
  const seen: Seen = new Map();
  for (const [name, one] of Object.entries(builtIns))
    for (const key of Reflect.ownKeys(one.prototype))
      seen.set(`${name}.${String(key)}`, Reflect.getOwnPropertyDescriptor(one.prototype, key));
  return seen;
}

/** Remembers what everything inherits; the function given back names what has changed of it since. */
export function watchBuiltIns(): () => string[] {
  const before = look();
  return () => {
    const now = look();
    const names = new Set([...before.keys(), ...now.keys()]);
    return [...names].filter((name) => {
      const [a, b] = [before.get(name), now.get(name)];
      return a?.value !== b?.value || a?.get !== b?.get || a?.set !== b?.set;
    });
  };
}
