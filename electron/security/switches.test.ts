import { expect, it } from 'vitest';
import { closingSwitches, refusedSwitch } from './switches';

it('looks up no name but that of the development server', () => {
  const rules = (server: string | undefined) => new Map(closingSwitches(server)).get('host-resolver-rules');
  expect(rules(undefined)).toBe('MAP * ~NOTFOUND');
  expect(rules('http://localhost:5173/')).toBe('MAP * ~NOTFOUND, EXCLUDE localhost');
});

it.each(['remote-debugging-port', 'inspect', 'js-flags', 'load-extension', 'disable-web-security'])(
  'refuses to start with --%s, whoever asks',
  (name) => {
    for (const isRoot of [true, false]) expect(refusedSwitch((one) => one === name, isRoot)).toBe(name);
  },
);

it('lets nobody leave out the sandbox but root, who has to', () => {
  expect(refusedSwitch((one) => one === 'no-sandbox', false)).toBe('no-sandbox');
  expect(refusedSwitch((one) => one === 'no-sandbox', true)).toBeUndefined();
  expect(refusedSwitch(() => false, false)).toBeUndefined();
});
