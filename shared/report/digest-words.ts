import type { ReportDocument } from './document';

/** What can be compared, with its SHA-256; formats only set it in type. */
export interface DigestLine {
  what: string;
  /** Besides the digest: `containers@1.0.0`. */
  id?: string;
  digest: string;
}

/** Every digest that the report knows, with what it is of. */
export const digestLines = (report: ReportDocument): DigestLine[] => [
  { what: 'Model file', digest: report.digest },
  ...(report.content === '' ? [] : [{ what: 'Content that an approval is about', digest: report.content }]),
  ...report.signOff.approvals.map(({ by, day, digest }) => ({
    what: `Content that ${by} approved on ${day}`,
    digest,
  })),
  ...(report.since === undefined
    ? []
    : [{ what: `Earlier model, ${report.since.name}`, digest: report.since.digest }]),
  ...report.packs.map(({ title, id, version, digest }) => ({
    what: `Knowledge pack ${title}`,
    id: `${id}@${version}`,
    digest,
  })),
  ...report.evidence.map(({ id, digest }) => ({ what: 'Evidence', id, digest })),
];

/** How anybody works the digests out again: what of, and the command. */
export const howToCheck: readonly { what: string; command: string }[] = [
  { what: 'Model file', command: 'sha256sum FILE' },
  { what: 'Content', command: 'bulkhead approvals FILE' },
  {
    what: 'Content of a file that Bulkhead wrote, without it',
    command: "jq 'del(.approvals, .people, .reports)' FILE | sha256sum",
  },
  { what: 'Knowledge pack, in its folder', command: 'sha256sum * | sha256sum' },
];

/** Said where a model holds no evidence at all. */
export const noEvidence =
  'The model holds no evidence: no scanner’s result and no person’s finding. Whether a control is met is said by facts and by measures that people say are in place.';
