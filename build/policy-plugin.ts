import type { Plugin } from 'vite';
import { windowPolicy } from '../electron/security/content-policy.ts';

/**
 * Writes the window's policy into its built page too: the desktop sends it as a header, a server of the browser's
 * window may send none. Who may frame a page only a header can say.
 */
export function policyPlugin(): Plugin {
  const content = windowPolicy
    .split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');
  return {
    name: 'bulkhead-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content },
        injectTo: 'head-prepend',
      },
    ],
  };
}
