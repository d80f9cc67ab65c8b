import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { analyse } from '../../shared/analysis/analyse';
import { containerKnowledge } from '../../shared/knowledge/containers';
import type { ThreatModel } from '../../shared/model/threat-model';
import { reportDigests } from '../../shared/report/document/report-digests';
import { bareMachine } from '../../shared/report/machine.fixture';
import { type ReportFormat, reportFormats } from '../../shared/report/report-formats';
import { writeReport } from '../../shared/report/write-report';

/** Every format of a report that needs no machine to print it; one that is new is in here without a line. */
export const writtenFormats = reportFormats.filter((format) => format !== 'pdf');

/** A model's report in a format, as the window and the command line write it. */
export async function exported(model: ThreatModel, format: ReportFormat): Promise<string | Uint8Array> {
  const knowledge = containerKnowledge();
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const source = {
    model,
    knowledge,
    analysis: analyse(model, knowledge, {}),
    ...(await reportDigests(model, '', sha256)),
    at: undefined,
  };
  return writeReport(format, source, { ...bareMachine, sha256 });
}

/** A file within an export: itself, or each that it is packed from. */
export interface Part {
  /** What it is, by how its name ends: `html`, `csv`, `xml`, … */
  kind: string;
  name: string;
  text: string;
}

/** The parts of an export that are text, also those of archives in archives. */
export function partsOf(name: string, content: string | Uint8Array): Part[] {
  const kind = name.split('.').at(-1) ?? '';
  if (typeof content === 'string') return [{ kind, name, text: content }];
  const isArchive = content[0] === 0x50 && content[1] === 0x4b;
  if (isArchive)
    return Object.entries(unzipSync(content)).flatMap(([inner, bytes]) => partsOf(`${name}/${inner}`, bytes));
  return /^(woff2?|png|pdf)$/.test(kind) ? [] : [{ kind, name, text: strFromU8(content) }];
}
