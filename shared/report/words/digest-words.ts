import type { Speaker } from '../../language/speak';
import { hasSection } from '../choice/shown-report';
import type { ReportDocument } from '../document/document';
import { dayIn, sayOf } from './wording';

/** What can be compared, with its SHA-256; formats only set it in type. */
export interface DigestLine {
  what: string;
  /** Besides the digest: `containers@1.0.0`. */
  id?: string;
  digest: string;
}

/** Every digest that the report knows, with what it is of. */
export function digestLines(report: ReportDocument): DigestLine[] {
  const say = sayOf(report);
  return [
    { what: say('reportSources.modelFile'), digest: report.digest },
    ...(report.content === '' ? [] : [{ what: say('reportSources.content'), digest: report.content }]),
    ...report.signOff.approvals.map(({ by, day, digest }) => ({
      what: say('reportSources.contentApproved', { name: by, day: dayIn(day, say) }),
      digest,
    })),
    ...(report.since === undefined
      ? []
      : [{ what: say('reportSources.earlier', { name: report.since.name }), digest: report.since.digest }]),
    ...report.packs.map(({ title, id, version, digest }) => ({
      what: say('reportSources.pack', { title }),
      id: `${id}@${version}`,
      digest,
    })),
    ...report.evidence.map(({ id, digest }) => ({ what: say('reportSources.evidence'), id, digest })),
  ];
}

/** The model's digest on the title page: its beginning where a section has it in full, else all of it. */
export const digestOnCover = (report: Pick<ReportDocument, 'digest' | 'shown'>): string =>
  hasSection(report, 'sources') ? report.digest.slice(0, 16) : report.digest;

/** How anybody works the digests out again: what of, and the command. */
export function howToCheck(say: Speaker): { what: string; command: string }[] {
  const file = say('reportSources.file');
  return [
    { what: say('reportSources.modelFile'), command: `sha256sum ${file}` },
    { what: say('reportSources.checkContent'), command: `bulkhead approvals ${file}` },
    {
      what: say('reportSources.checkFile'),
      command: `jq 'del(.approvals, .people, .reports)' ${file} | sha256sum`,
    },
    { what: say('reportSources.checkPack'), command: 'sha256sum * | sha256sum' },
  ];
}
