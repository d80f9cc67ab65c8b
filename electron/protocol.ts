import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';

/** The app's own scheme: pages come from it and from nowhere else. */
export const scheme = 'app';
export const homeUrl = `${scheme}://bulkhead/index.html`;
export const reportUrl = `${scheme}://report/page`;

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const reportPolicy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:";

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
  const { host, pathname } = new URL(url);
  if (host !== 'bulkhead') return undefined;
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

const respond = (body: string | Uint8Array<ArrayBuffer>, status: number, type: string, csp: string) =>
  new Response(body, {
    status,
    headers: { 'Content-Type': type, 'Content-Security-Policy': csp, 'X-Content-Type-Options': 'nosniff' },
  });
const notFound = () => respond('Not found', 404, 'text/plain', policy);

/** Serves the built window to a session. */
export function serveWindow(session: Session, folder: string): void {
  session.protocol.handle(scheme, async ({ url }) => {
    const file = fileFor(url, folder);
    if (file === undefined) return notFound();
    try {
      const content = await readFile(file);
      return respond(
        new Uint8Array(content),
        200,
        types[extname(file)] ?? 'application/octet-stream',
        policy,
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
