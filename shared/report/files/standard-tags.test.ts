import { expect, it } from 'vitest';
import { standardTags } from './standard-tags';

const after = (pdf: string) => new TextDecoder().decode(standardTags(new TextEncoder().encode(pdf)));

it('calls what is strong a span, in as many bytes', () => {
  expect(after('<</Type /StructElem\n/S /Strong\n/P 1 0 R>>')).toBe(
    '<</Type /StructElem\n/S /Span  \n/P 1 0 R>>',
  );
});

it('leaves all else alone: other tags, and what words of a model only look like one', () => {
  const pdf =
    '%PDF-1.4\n<</Type /StructElem\n/S /H1>>\n<</Title (/S /Strong)>>\n<</Type /StructElem\n/S /Str';

  expect(after(pdf)).toBe(pdf);
});
