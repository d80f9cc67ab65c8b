import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { headersOf, reportPolicy, windowPolicy } from './security/content-policy';
import { host, scheme } from './security/own-page';

export const reportUrl = `${scheme}://report/page`;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** Has to be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** The file of the built window that a URL names; undefined for anything outside of `folder`. */
export function fileFor(url: string, folder: string): string | undefined {
  const { host: named, pathname } = new URL(url);
  if (named !== host) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : undefined;
}

const respond = (body: string | Uint8Array<ArrayBuffer>, status: number, type: string, policy: string) =>
  new Response(body, { status, headers: headersOf(type, policy) });
const notFound = () => respond('Not found', 404, 'text/plain', windowPolicy);

/** Serves the built window to a session. */
export function serveWindow(session: Session, folder: string): void {
  session.protocol.handle(scheme, async ({ url, method }) => {
    const file = method === 'GET' ? fileFor(url, folder) : undefined;
    if (file === undefined) return notFound();
    try {
      const content = await readFile(file);
      return respond(
        new Uint8Array(content),
        200,
        types[extname(file)] ?? 'application/octet-stream',
        windowPolicy,
      );
    } catch {
      return notFound();
    }
  });
}

/** Serves one report, from memory, to the session that prints it. */
export function serveReport(session: Session, html: string): void {
  session.protocol.handle(scheme, ({ url }) =>
    url === reportUrl ? respond(html, 200, types['.html'] ?? '', reportPolicy) : notFound(),
  );
}
