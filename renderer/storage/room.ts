/** The share of the space that may be used before it is said. */
const nearly = 0.8;

export interface Room {
  used: number;
  /** How much the machine gives. */
  quota: number;
  isNearlyFull: boolean;
}

/** How much space there is for what is kept; undefined where nobody says. */
export async function room(): Promise<Room | undefined> {
  const estimate = await globalThis.navigator?.storage?.estimate?.().catch(() => undefined);
  if (!estimate?.quota) return undefined;
  const { usage: used = 0, quota } = estimate;
  return { used, quota, isNearlyFull: used > quota * nearly };
}

/** Asks the machine to throw nothing away when space becomes scarce. Returns whether it won't. */
export async function askToPersist(): Promise<boolean> {
  const { storage } = navigator;
  if (storage === undefined) return false;
  return (await storage.persisted()) || (await storage.persist());
}
