import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reportFormats } from '../shared/report/report-formats';
import { bulkhead, freshFolder, root } from './run.fixture';

const template = join(root, 'templates/kubernetes-web-app.bulkhead.json');
const path = freshFolder();

/** A report as a program of its own writes it. */
function written(format: string, run: number): Buffer {
  const output = path(`${run}.${format}`);
  const options = ['--to', format, '--at', '2026-03-01T12:00:00Z'];
  const { status, stderr } = bulkhead(['report', template, '-o', output, ...options]);
  expect(status, stderr).toBe(0);
  return readFileSync(output);
}

// PDF and the archive, which has one in it, are printed: e2e/report-readers.spec.ts.
it.each(reportFormats.filter((format) => format !== 'pdf' && format !== 'zip'))(
  'two programs write the same bytes: %s',
  (format) => {
    const first = written(format, 1);
    expect(first.length).toBeGreaterThan(1000);
    expect(written(format, 2).equals(first)).toBe(true);
  },
);
