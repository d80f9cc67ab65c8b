/** What stands where there is nothing to list. */
export const none = (words: string) => `<p class="none">${words}</p>`;

type Row = readonly string[];

/**
 * A table whose first column names its rows. Cells are HTML: whoever calls has escaped what comes from a model.
 * @param widths of the columns in per cent; equal ones when absent
 */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly Row[],
  widths: readonly number[] = head.map(() => 100 / head.length),
): string {
  return groupedTable(caption, head, [{ title: '', rows }], widths);
}

/** A table whose rows stand in groups, each under its title. */
export function groupedTable(
  caption: string,
  head: readonly string[],
  groups: readonly { title: string; rows: readonly Row[] }[],
  widths: readonly number[],
): string {
  const filled = groups.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return none('None.');
  return `<table><caption>${caption}</caption><colgroup>${widths.map((width) => `<col style="width:${width}%">`).join('')}</colgroup><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>
${filled.map(({ title, rows }) => `<tbody>${title === '' ? '' : `<tr class="group"><th scope="rowgroup" colspan="${head.length}">${title}</th></tr>`}${rows.map(row).join('\n')}</tbody>`).join('\n')}
</table>`;
}

const row = ([name = '', ...cells]: Row) =>
  `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
