/**
 * How a page that needs nothing else begins, up to its body.
 * @param title as HTML: whoever calls has escaped what comes from a model
 * @param allows what its policy lets in; nothing else is loaded, and nothing runs
 */
export const pageHead = ({
  language,
  title,
  allows,
  style,
}: {
  language: string;
  title: string;
  allows: string;
  style: string;
}): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${allows}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
`;
