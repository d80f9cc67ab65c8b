import { expect, it } from 'vitest';
import { mayHave, staysHere } from './lock-session';

it.each(['app://bulkhead/index.html', 'blob:app://bulkhead/x', 'data:image/png;base64,AA', 'about:srcdoc'])(
  'lets %s through, which stays in the app',
  (url) => {
    expect(staysHere(url, undefined)).toBe(true);
  },
);

it.each([
  'https://example.org/',
  'http://127.0.0.1:9/',
  'http://169.254.169.254/latest/meta-data',
  'ws://localhost/',
  'wss://example.org/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'chrome-extension://abc/page',
  'http://localhost:5173/',
])('lets no request to %s out', (url) => {
  expect(staysHere(url, undefined)).toBe(false);
});

it('lets the development server answer, and nobody else, while there is one', () => {
  expect(staysHere('ws://localhost:5173/', 'http://localhost:5173/')).toBe(true);
  expect(staysHere('http://localhost:5174/', 'http://localhost:5173/')).toBe(false);
});

it('permits the app’s own page to keep what it stores, and nothing else to anybody', () => {
  expect(mayHave('persistent-storage', 'app://bulkhead/', undefined)).toBe(true);
  expect(mayHave('persistent-storage', 'https://example.org/', undefined)).toBe(false);
  for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'hid', 'openExternal'])
    expect(mayHave(permission, 'app://bulkhead/', undefined)).toBe(false);
});
