import { expect, it } from 'vitest';
import { homeUrl, isOwnPage } from './own-page';

const server = 'http://localhost:5173/';

it('knows the page of the app, and that of the development server while there is one', () => {
  expect(isOwnPage(homeUrl, undefined)).toBe(true);
  expect(isOwnPage(`${homeUrl}?tour=off`, undefined)).toBe(true);
  expect(isOwnPage('http://localhost:5173/index.html', server)).toBe(true);
});

it.each([
  'app://report/page',
  'app://bulkhead.evil/index.html',
  'app://evil@report/',
  'https://bulkhead/index.html',
  'file:///app/bulkhead/index.html',
  'about:srcdoc',
  'about:blank',
  'data:text/html,hi',
  'http://localhost:5174/',
  'http://localhost:5173/',
  '',
])('knows %j for a stranger', (url) => {
  expect(isOwnPage(url, undefined)).toBe(false);
});
