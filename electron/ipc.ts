import { z } from 'zod';
import { clipboardCommands, type Desktop, desktopMethods } from '../shared/desktop';
import { languages } from '../shared/language/speak';
import { type Allowance, allowance } from './security/allowance';
import { oneAtATime } from './security/one-at-a-time';

const name = z.string().min(1).max(255);
const handle = z.string().max(100);
const digest = z.string().max(100);
const content = z.string().max(64 * 1024 * 1024);

/** The eight bytes that every PNG begins with, and no more than a picture of 16,384 by 16,384 takes. */
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const picture = z
  .instanceof(Uint8Array)
  .refine(
    (bytes) => bytes.length <= 256 * 1024 * 1024 && signature.every((byte, at) => bytes[at] === byte),
    'no PNG',
  );
const bytes = z.instanceof(Uint8Array).refine((one) => one.length <= 256 * 1024 * 1024, 'more than 256 MB');
/** A file name that means the same on every system, and no way out of the folder. */
const copyName = z.string().regex(/^[a-z]+(\.[\da-z-]{1,64}){2}$/);
const menuSection = z.strictObject({
  id: name,
  title: z.string().max(100),
  items: z
    .array(
      z.strictObject({
        action: name,
        title: z.string().max(300),
        keys: z.string().max(60).nullable(),
        isPossible: z.boolean(),
        role: z.enum(clipboardCommands).optional(),
      }),
    )
    .max(100),
});

/** What each method may be called with. A method that is forgotten here doesn't compile. */
const argumentsOf = {
  openModel: z.tuple([]),
  reopenModel: z.tuple([handle]),
  recentModels: z.tuple([]),
  launchedModel: z.tuple([]),
  saveModel: z.tuple([content, handle.nullable(), name, digest.nullable()]),
  digestOfModel: z.tuple([handle]),
  holdModel: z.tuple([handle.nullable(), z.boolean()]),
  chooseImports: z.tuple([]),
  exportText: z.tuple([content, name]),
  exportBytes: z.tuple([bytes, name]),
  exportPicture: z.tuple([picture, name]),
  copyPicture: z.tuple([picture]),
  exportPdf: z.tuple([content, name, z.iso.datetime()]),
  printPdf: z.tuple([content]),
  cancelPrint: z.tuple([]),
  packFolders: z.tuple([]),
  choosePackFolder: z.tuple([]),
  forgetPackFolder: z.tuple([handle]),
  copies: z.tuple([]),
  readCopy: z.tuple([copyName]),
  keepCopy: z.tuple([copyName, bytes, z.array(copyName).max(10_000)]),
  forgetCopies: z.tuple([z.array(copyName).max(10_000)]),
  clipboard: z.tuple([z.enum(clipboardCommands)]),
  openLink: z.tuple([z.string().max(2000)]),
  setLanguage: z.tuple([z.enum(languages)]),
  setTitle: z.tuple([z.string().max(1000)]),
  setMenu: z.tuple([z.array(menuSection).max(20)]),
} satisfies { [M in keyof Desktop]: z.ZodType<Parameters<Desktop[M]>> };

/** What asks a person or does much work: the next one only when it is done. */
const exclusive: ReadonlySet<keyof Desktop> = new Set([
  'openModel',
  'chooseImports',
  'exportText',
  'exportBytes',
  'exportPicture',
  'copyPicture',
  'exportPdf',
  'printPdf',
  'choosePackFolder',
  'openLink',
] as const);

/** One after the other for each model and revision of a library, which may be thousands. */
const manyTimes: ReadonlySet<keyof Desktop> = new Set(['readCopy', 'keepCopy'] as const);

type Listener<Event> = (event: Event, ...args: unknown[]) => Promise<unknown>;

/**
 * Serves the contract to the window. The window is not trusted: who sends is checked, then how often, then
 * what is sent.
 * @param isOurs whether a message comes from the main frame of our own window, showing our own page
 */
export function serveDesktop<Event>(
  desktop: Desktop,
  isOurs: (event: Event) => boolean,
  handle: (channel: string, listener: Listener<Event>) => void,
  allowed: Allowance = allowance({ atOnce: 300, perSecond: 100 }),
  allowedMany: Allowance = allowance({ atOnce: 20_000, perSecond: 1000 }),
): void {
  const alone = oneAtATime();
  for (const method of desktopMethods) {
    const call = desktop[method] as (...args: unknown[]) => Promise<unknown>;
    handle(`desktop:${method}`, async (event, ...args) => {
      if (!isOurs(event)) throw new Error(`${method}: refused, not asked by Bulkhead's own window`);
      if (!(manyTimes.has(method) ? allowedMany : allowed)())
        throw new Error(`${method}: refused, asked too often`);
      const parsed = argumentsOf[method].safeParse(args);
      if (!parsed.success) throw new Error(`${method}: refused, ${parsed.error.issues[0]?.message}`);
      const answer = () => call(...parsed.data);
      const asks = exclusive.has(method) || (method === 'saveModel' && args[1] === null);
      return asks ? alone(method, answer) : answer();
    });
  }
}
