/** Where a line of a page ends. */
const blocks = /<\/(?:p|div|li|tr|h[1-6]|dt|dd|caption|figcaption)>/g;
const divisions = /<(?=(?:section|article)[\s>])/;

/**
 * A page with the words of another and nothing else: a plain paragraph for each of its lines, in as many sections. What
 * a report is compared with that is printed.
 */
export function staticPage(html: string): string {
  const body = html.slice(html.indexOf('<body')).replaceAll(/<(svg|style|script)[\s\S]*?<\/\1>/g, '');
  const sections = body.split(divisions).map((part) => {
    const lines = `<${part}`
      .replaceAll(blocks, '\n')
      .replaceAll(/<\/t[dh]>/g, ' ')
      .replaceAll(/<[^>]*>/g, '')
      .split('\n')
      .map((line) => line.trim());
    return `<section>${lines
      .filter((line) => line !== '')
      .map((line) => `<p>${line}</p>`)
      .join('\n')}</section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Words</title><body>${sections.join('\n')}</body></html>`;
}
