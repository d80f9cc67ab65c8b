import { expect, it } from 'vitest';
import { looksLikeSecret, withoutCredentials } from './secret-like';

it.each([
  ['DB_PASSWORD', 'hunter2'],
  ['MYSQL_PASS', 'hunter2'],
  ['apiKey', 'abc'],
  ['GITHUB_TOKEN', 'abc'],
  ['AZURE_CONNECTION_STRING', 'abc'],
  ['URL', 'redis://:hunter2@cache:6379'],
  ['ID', 'AKIAABCDEFGHIJKLMNOP'],
  ['KEY', '-----BEGIN RSA PRIVATE KEY-----'],
  ['X', `ghp_${'a'.repeat(36)}`],
])('%s=%s is a secret', (name, value) => {
  expect(looksLikeSecret(name, value)).toBe(true);
});

it.each([
  ['DB_PASSWORD', ''],
  ['DB_PASSWORD', '$(FROM_ELSEWHERE)'],
  ['DB_PASSWORD_FILE', '/run/secrets/db'],
  ['TOKEN_PATH', '/var/run/token'],
  ['MYSQL_ALLOW_EMPTY_PASSWORD', 'yes'],
  ['TOKENIZER', 'bert'],
  ['BYPASS_CACHE', '1'],
  ['secretName', 'vault'],
  ['COMPASS', 'north'],
  ['URL', 'http://api:8080/'],
  ['URL', 'postgres://$(USER):$(PASSWORD)@db/app'],
])('%s=%s is none', (name, value) => {
  expect(looksLikeSecret(name, value)).toBe(false);
});

it.each([
  ['user:hunter2@registry.example.org/x:1', 'registry.example.org/x:1'],
  ['hunter2@registry/x@sha256:0123', 'registry/x@sha256:0123'],
  ['user:p@ss:w/rd@registry/x', 'registry/x'],
  ['https://user:hunter2@db.example.org:5432/app', 'https://db.example.org:5432/app'],
  ['registry:5000/x:1@sha256:0123', 'registry:5000/x:1@sha256:0123'],
  ['nginx', 'nginx'],
])('takes credentials out of %s', (address, rest) => {
  expect(withoutCredentials(address)).toBe(rest);
});
