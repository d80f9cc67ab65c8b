import { describe, expect, it } from 'vitest';
import { sayEnglish as say } from '../../language/speak';
import { factList, onlySource } from './facts';

const said = (title: string, who: string) => ({ title, value: 'yes', who });
const a = said('Encrypted', 'a person');
const b = said('Audited', 'a person');
const c = said('Privileged', 'pod.yaml:3');
const timesNamed = (html: string, who: string) => html.split(who).length - 1;

describe('a list of facts', () => {
  it('names one who says all of it once', () => {
    expect(timesNamed(factList([a, b], { say }, undefined), 'a person')).toBe(1);
  });

  it('names who says each where they differ', () => {
    const html = factList([a, b, c], { say }, undefined);

    expect(timesNamed(html, 'a person')).toBe(2);
    expect(timesNamed(html, 'pod.yaml:3')).toBe(1);
  });

  it('names nobody who says every fact of the report', () => {
    expect(factList([a], { say }, 'a person')).not.toContain('a person');
  });
});

it('is one source of a report only where nobody else says anything', () => {
  const subject = (...facts: (typeof a)[]) => ({ facts }) as never;

  expect(onlySource({ subjects: [subject(a, b), subject(b)] })).toBe('a person');
  expect(onlySource({ subjects: [subject(a), subject(c)] })).toBeUndefined();
  expect(onlySource({ subjects: [] })).toBeUndefined();
});
