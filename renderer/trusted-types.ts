/**
 * The two places where this window gives text to something that could run it. Its policy (Trusted Types) lets
 * nobody else: not a library, and not a mistake of ours.
 */
interface Factory {
  createPolicy<Rules extends Record<string, (text: string) => string>>(name: string, rules: Rules): Rules;
}

/** TypeScript's own library doesn't have it yet. Without it (a browser of another make) the rules hold all the same. */
const { trustedTypes } = globalThis as { trustedTypes?: Factory };
const made: Factory['createPolicy'] = (name, rules) => trustedTypes?.createPolicy(name, rules) ?? rules;

const ofWorkers = made('bulkhead-worker', {
  /** Only scripts that came with the window. */
  createScriptURL(url) {
    const { protocol, host } = new URL(url, location.href);
    if (protocol !== location.protocol || host !== location.host)
      throw new TypeError('Not a script of this window.');
    return url;
  },
});
const ofReports = made('bulkhead-report', { createHTML: (html) => html });

/** Starts a script of this window beside it. `url` comes from an import that ends in `?worker&url`. */
export const startWorker = (url: string): Worker =>
  new Worker(ofWorkers.createScriptURL(url), { type: 'module' });

/**
 * Shows a page in a frame where nothing can run: the frame is sandboxed first.
 * @param allowing what the sandbox lets through; never scripts
 */
export function showReport(
  frame: HTMLIFrameElement,
  html: string,
  allowing: '' | 'allow-same-origin' | 'allow-same-origin allow-modals' = '',
): void {
  frame.setAttribute('sandbox', allowing);
  frame.srcdoc = ofReports.createHTML(html);
}
