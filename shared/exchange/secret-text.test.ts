import { expect, it } from 'vitest';
import { holdsSecret, holdsSecretLine, maybeSecret, withoutSecrets } from './secret-text';

it.each([
  ['Server=x;User=sa;Password=Pa55word!', 'Server=x;User=sa;Password='],
  ['Server=db;Password=a,zebra.svc Database=y', 'Server=db;Password= Database=y'],
  ['{"user":"sa","password":"zebra one.svc"}', '{"user":"sa","password":""}'],
  ['Authorization: Bearer abcdefghijklmnop1234567890', 'Authorization: '],
  ["curl -H 'X-Api-Key: zebra' http://api", "curl -H 'X-Api-Key:  http://api"],
  ['--password=zebra.svc:1', '--password='],
  ['run --token zebra.svc --verbose', 'run --token  --verbose'],
  ['sh -c "PGPASSWORD=zebra pg_dump -h db"', 'sh -c "PGPASSWORD= pg_dump -h db"'],
  ['-Djavax.net.ssl.trustStorePassword=zebra', '-Djavax.net.ssl.trustStorePassword='],
  ['--from-literal=password=zebra', '--from-literal=password='],
  ['postgres://app:zebra@db/x', 'postgres://db/x'],
])('takes the secret out of %s', (text, rest) => {
  expect(withoutSecrets(text)).toBe(rest);
  expect(holdsSecret(text)).toBe(true);
});

it.each([
  '--password-file=/run/x',
  '--token --verbose',
  '--secret-name vault',
  'run password',
  'PASSWORD=$(cat /run/x)',
  'Authorization: Bearer $TOKEN',
  'Password=$(DB_PASSWORD);Server=x',
  'the password: it is asked for',
  '{"tokens": 5}',
])('finds none in %s', (text) => {
  expect(holdsSecret(text)).toBe(false);
  expect(withoutSecrets(text)).toBe(text);
});

it('finds one in a line of a configuration', () => {
  expect(holdsSecretLine('[db]\nuser = app\ndb.password = hunter2\n')).toBe(true);
  expect(holdsSecretLine('{\n  "apiKey": "abc123"\n}')).toBe(true);
  expect(holdsSecretLine('{"db": {"password": "abc123"}}')).toBe(true);
  expect(holdsSecretLine('[db]\nuser = app\npassword_file = /run/x\n# password=hunter2')).toBe(false);
});

it.each([
  ['-u', 'admin:hunter2', true],
  ['-u', '1000:1000', false],
  [undefined, 'curl --user admin:hunter2 http://x', true],
  [undefined, 'aB3dE5gH7jK9mN1pQ3sT5vW7', true],
  [undefined, 'registry.example.org/team/image:v1.2.3', false],
  [undefined, '--leader-election-resource-name', false],
  [undefined, '/usr/lib/jvm/Java17/bin/Main21/start', false],
])('may be one, as far as anybody can tell: %s %s', (before, text, isMaybe) => {
  expect(maybeSecret(before, text)).toBe(isMaybe);
});

it.each([
  '"password":"x1234",',
  'password=',
  '"password":"',
  ' --token abc',
  'a',
  '://a:',
  'authorization: ',
])('is quick with a long line of %s', (part) => {
  const start = performance.now();
  withoutSecrets(part.repeat(200_000 / part.length));
  expect(performance.now() - start).toBeLessThan(1500);
});
