import { expect, it } from 'vitest';
import { hostsIn } from './references';

it.each([
  ['redis-master', 'redis-master'],
  ['redis-master.default.svc', 'redis-master.default.svc'],
  ['redis:6379/0', 'redis'],
  ['http://api.shop.svc.cluster.local.:8080/v1', 'api.shop.svc.cluster.local'],
  ['postgres://app:x@db/app', 'db'],
  ['app:x@tcp(mysql:3306)/db', 'mysql'],
  ['--upstream=cache:11211', 'cache'],
  ['kafka-0.kafka:9092,kafka-1.kafka:9092', 'kafka-1.kafka'],
  ['{"host":"Search"}', 'search'],
])('finds the host in %s', (text, host) => {
  expect(hostsIn(text)).toContain(host);
});

it.each([
  '/etc/redis/redis.conf',
  '--config=/etc/redis/x',
  '/data/redis',
  'redis/redis',
  'my_redis',
  'redis-',
])('takes no folder or part of a word for a host: %s', (text) => {
  expect(hostsIn(text)).not.toContain('redis');
});
