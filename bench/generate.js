import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { load } from './load.js';

/**
 * `node bench/generate.js [--elements 1000] [--flows 3000] [--threatened [--answered N]] -o FILE`: a model as large as the speed
 * floors ask for, to try things with by hand.
 */
const { values } = parseArgs({
  options: {
    elements: { type: 'string', default: '1000' },
    flows: { type: 'string', default: '3000' },
    threatened: { type: 'boolean', default: false },
    answered: { type: 'string' },
    output: { type: 'string', short: 'o' },
  },
});
const [elements, flows] = [Number(values.elements), Number(values.flows)];
if (values.output === undefined || !Number.isInteger(elements) || !Number.isInteger(flows) || elements < 1) {
  console.error(
    'Usage: node bench/generate.js [--elements N] [--flows N] [--threatened [--answered N]] -o FILE',
  );
  process.exit(2);
}
const { generated } = await load('bench/generated.ts');
const answered = values.answered === undefined ? undefined : Number(values.answered);
writeFileSync(values.output, generated({ elements, flows, threatened: values.threatened, answered }));
