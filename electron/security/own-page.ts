/** The app's own scheme: pages come from it and from nowhere else. */
export const scheme = 'app';
export const host = 'bulkhead';
export const homeUrl = `${scheme}://${host}/index.html`;

/**
 * Whether a page is the app's own.
 * @param developmentServer where the window comes from while it is being developed
 */
export function isOwnPage(url: string, developmentServer: string | undefined): boolean {
  if (!URL.canParse(url)) return false;
  const page = new URL(url);
  if (page.protocol === `${scheme}:`) return page.host === host;
  return developmentServer !== undefined && page.origin === new URL(developmentServer).origin;
}
