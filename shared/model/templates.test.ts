import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analyse';
import { containerKnowledge } from '../knowledge/containers';
import { readModel } from './read-model';
import { listTemplates, templateNamed } from './templates';
import { writeModel } from './write-model';

const knowledge = containerKnowledge();

describe.each(listTemplates())('the template $name', ({ name, title, description }) => {
  const read = readModel(JSON.stringify(templateNamed(name)));
  if (!read.ok) throw new Error(read.problem.message);
  const { threats, orphans } = analyse(read.model, knowledge);

  it('says what it is, and is written as the app writes', () => {
    expect(title).not.toBe('');
    expect(description).not.toBe('');
    expect(JSON.parse(writeModel(read.model))).toEqual(templateNamed(name));
  });

  it('has a reviewed threat list: every threat is decided or has an owner and a next step', () => {
    const unseen = threats.filter(
      ({ key }) => !read.model.decisions[key]?.owner || !read.model.decisions[key]?.reason,
    );
    expect(unseen.map(({ key }) => key)).toEqual([]);
    expect(orphans).toEqual([]);
  });

  it('spreads its risks over at least three levels', () => {
    expect(new Set(threats.map(({ residual }) => residual.level)).size).toBeGreaterThanOrEqual(3);
  });
});
