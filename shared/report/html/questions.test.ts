import { expect, it } from 'vitest';
import { sayEnglish as say } from '../../language/speak';
import { questions } from './questions';

const asked = (about: string, question: string, settles: number) => ({
  ...{ about, question, settles, place: '', answers: [] },
});

it('asks once what is open of several, and names each of them', () => {
  const open = [
    asked('etcd', 'Is it backed up?', 2),
    asked('web', 'Who?', 2),
    asked('db', 'Is it backed up?', 2),
  ];
  const html = questions({ questions: open } as never, { say } as never);

  expect(html.match(/Is it backed up\?/g)).toHaveLength(1);
  expect(html).toMatch(/etcd, db<.*2 threats each/);
  expect(html).toMatch(/web<.*2 threats</);
});

it('keeps apart what decides about more', () => {
  const open = [asked('etcd', 'Is it backed up?', 2), asked('db', 'Is it backed up?', 1)];
  const html = questions({ questions: open } as never, { say } as never);

  expect(html.match(/Is it backed up\?/g)).toHaveLength(2);
});
