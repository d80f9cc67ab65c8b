import { expect, it } from 'vitest';
import { outsideLink } from './outside-link';

it('lets pages of the web through', () => {
  expect(outsideLink('https://www.cisecurity.org/benchmark/docker?x=1#top')?.href).toBe(
    'https://www.cisecurity.org/benchmark/docker?x=1#top',
  );
  expect(outsideLink('https://аpple.com/')?.href, 'a Cyrillic а is spelt out').toBe(
    'https://xn--pple-43d.com/',
  );
});

it.each([
  'http://example.org/',
  'file:///etc/passwd',
  'smb://evil.example/share',
  '\\\\evil.example\\share',
  'search-ms:query=x',
  'ms-officecmd:{}',
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  'data:text/html,hi',
  'vscode://file/etc/passwd',
  'mailto:a@example.org',
  'https://github.com@evil.example/',
  'https://evil.example:8443/',
  'https://localhost/',
  'https:///',
  'https://',
  '/etc/passwd',
  '-h',
  '',
])('refuses %j', (address) => {
  expect(outsideLink(address)).toBeUndefined();
});
