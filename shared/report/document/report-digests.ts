import { strToU8 } from 'fflate';
import { approvedText } from '../../model/approved-content';
import { jsonText } from '../../model/json-text';
import type { ThreatModel } from '../../model/threat-model';

/** By what one can check that a report came from a model. All are SHA-256 in hexadecimal. */
export interface ReportDigests {
  /** Of the model's file. */
  digest: string;
  /** Of what approvals of the model as it is are about. */
  content: string;
  /** Of each piece of evidence as JSON (two spaces, a line's end), by its id. */
  evidence: { id: string; digest: string }[];
}

/**
 * The digests of what a report is made of.
 * @param digest of the model's file
 * @param sha256 of bytes, in hexadecimal, as the machine at hand works it out
 */
export async function reportDigests(
  model: ThreatModel,
  digest: string,
  sha256: (bytes: Uint8Array) => string | Promise<string>,
): Promise<ReportDigests> {
  const evidence: ReportDigests['evidence'] = [];
  for (const id of Object.keys(model.evidence).sort())
    evidence.push({ id, digest: await sha256(strToU8(jsonText(model.evidence[id]))) });
  return { digest, content: await sha256(strToU8(approvedText(model))), evidence };
}
