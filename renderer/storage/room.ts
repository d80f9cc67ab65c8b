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

/** So little room that a database can't write its own files, in bytes. */
const nothing = 1024 * 1024;
/** How long somebody may take to say how much room there is, in milliseconds: a failing disk may never. */
const patience = 500;

/** Whether the disk has no room left, as far as the browser says so: what it gives is what is used and what is free. */
export async function isDiskFull(): Promise<boolean> {
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const now = await Promise.race([room(), silence]);
  return now !== undefined && now.quota - now.used < nothing;
}

/** Asks the machine to throw nothing away when space becomes scarce. Returns whether it won't. */
export async function askToPersist(): Promise<boolean> {
  const { storage } = navigator;
  if (storage === undefined) return false;
  return (await storage.persisted()) || (await storage.persist());
}
