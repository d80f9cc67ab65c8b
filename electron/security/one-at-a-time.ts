import { t } from '../words';

/** Does what it is given unless something of that name is still being done; then it refuses and says so to people. */
export function oneAtATime(): <T>(name: string, action: () => Promise<T>) => Promise<T> {
  const busy = new Set<string>();
  return async (name, action) => {
    if (busy.has(name)) throw new Error(t('machine.stillBusy'));
    busy.add(name);
    try {
      return await action();
    } finally {
      busy.delete(name);
    }
  };
}
