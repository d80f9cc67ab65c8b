import { expect, it } from 'vitest';
import { closingSwitches, refusedSwitch } from './switches';

it('looks up no name but that of the development server', () => {
  const rules = (server: string | undefined) => new Map(closingSwitches(server)).get('host-resolver-rules');
  expect(rules(undefined)).toBe('MAP * ~NOTFOUND');
  expect(rules('http://localhost:5173/')).toBe('MAP * ~NOTFOUND, EXCLUDE localhost');
});

it.each([
  ['--remote-debugging-port=9222', 'remote-debugging-port'],
  ['--inspect', 'inspect'],
  ['-js-flags=--expose-gc', 'js-flags'],
  ['/load-extension=C:\\x', 'load-extension'],
  ['--Disable-Web-Security', 'disable-web-security'],
])('refuses to start with %s, whoever asks', (argument, name) => {
  for (const isRoot of [true, false])
    expect(refusedSwitch(['/opt/bulkhead', argument, 'shop.bulkhead.json'], isRoot)).toBe(name);
});

it('lets nobody leave out the sandbox but root, who has to', () => {
  expect(refusedSwitch(['--no-sandbox'], false)).toBe('no-sandbox');
  expect(refusedSwitch(['--no-sandbox'], true)).toBeUndefined();
});

it('starts with files and with what opens nothing', () => {
  const args = ['/opt/bulkhead', '/home/me/inspect', '--lang=de', '--inspection', 'js-flags', '--'];
  expect(refusedSwitch(args, false)).toBeUndefined();
});
