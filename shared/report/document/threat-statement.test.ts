import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { containerKnowledge } from '../../knowledge/containers';
import { sayEnglish, speakerOf } from '../../language/speak';
import { readModel } from '../../model/read-model';
import { statementsIn } from './threat-statement';

const knowledge = containerKnowledge();

it.each(readdirSync('templates').filter((name) => name.endsWith('.bulkhead.json')))(
  'says in English what the analysis says, and the same parts in German: %s',
  (name) => {
    const read = readModel(readFileSync(`templates/${name}`, 'utf8'));
    if (!read.ok) throw new Error(read.problem.message);
    const { model } = read;
    const { threats } = analyse(model, knowledge);
    expect(threats.length).toBeGreaterThan(10);
    const inEnglish = statementsIn(model, knowledge, sayEnglish);
    const inGerman = statementsIn(model, knowledge, speakerOf('de'));

    for (const threat of threats) {
      expect(inEnglish(threat)).toBe(threat.statement);
      const german = inGerman(threat);
      expect(german).toMatch(/^Wer: .+\. Zugang: .+\. Handlung: .+\. Folge: .+\. Betroffen: .+\.$/s);
      expect(german).not.toMatch(/, which leads to |, harming /);
    }
  },
);
