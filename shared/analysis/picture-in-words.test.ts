import { expect, it } from 'vitest';
import { containerKnowledge } from '../knowledge/containers';
import { pictureInWords } from './picture-in-words';

const knowledge = containerKnowledge();

it.each([
  ['exposure', 'none', 'nothing outside reaches it'],
  ['source exposure', 'direct', 'somebody outside reaches its sender'],
  ['crossings', 1, 'it crosses one boundary'],
  ['stencil', 'config-map', 'it is of the kind ConfigMap'],
  ['kind', 'process', 'it is of the kind Process'],
  ['target kind', 'data store', 'its receiver is of the kind data store'],
  ['inside namespace', 'none', 'it is inside no namespace'],
  ['inside namespace', 'shop', 'it is inside shop'],
  ['crosses cluster or node', 'none', 'it crosses no cluster or node'],
  ['contains node', 'none', 'it contains no node'],
  ['incoming', 'none', 'nothing of the kind is sent to it'],
  ['outgoing', 'none', 'it sends nothing of the kind'],
  ['else', 'x', 'else is x'],
])('says %s %s as %s', (read, value, words) => {
  expect(pictureInWords(read, value, knowledge)).toBe(words);
});
