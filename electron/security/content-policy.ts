/** What the window may load and run: its own scripts and styles, pictures and fonts that come with it. */
export const windowPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  // What takes text for code takes only what one of these policies let through (renderer/trusted-types.ts).
  "require-trusted-types-for 'script'",
  'trusted-types bulkhead-worker bulkhead-report',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What a report may load while it is printed: what is in it. Its scripts are off besides. */
export const reportPolicy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:";

/** Headers of every page that the app serves. */
export const headersOf = (type: string, policy: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});
