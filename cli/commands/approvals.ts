import { createHash } from 'node:crypto';
import {
  type ApprovalState,
  approvalState,
  approvalsInOrder,
  approvedText,
} from '../../shared/model/approved-content';
import { printJson, readModelFile } from '../files';
import { knowledgeOf, type PackOption } from '../knowledge';
import { plainText } from '../plain-text';

const stateWords: Record<ApprovalState, string> = {
  current: 'this content',
  older: 'an older revision',
  'other knowledge': 'this content, with other knowledge packs',
};

/** `approvals FILE [--json]`: the digest of a model's content, and of what each approval is. */
export async function run(file: string, options: { json?: boolean } & PackOption): Promise<void> {
  const { model } = await readModelFile(file);
  const { packs } = await knowledgeOf(options);
  const digest = createHash('sha256').update(approvedText(model)).digest('hex');
  const approvals = approvalsInOrder(model).map((approval) => ({
    ...approval,
    state: approvalState(approval, { digest, packs }),
  }));
  if (options.json) return printJson({ digest, approvals });
  const lines = approvals.map(({ by, role, at, state, digest: of, note }) =>
    [
      `${by}${role === undefined ? '' : ` (${role})`}, ${at.slice(0, 10)}: ${stateWords[state]}`,
      ...(state === 'older' ? [`SHA-256 ${of}`] : []),
      ...(note === undefined ? [] : [note]),
    ].join('; '),
  );
  const all = lines.length === 0 ? ['Nobody has approved it.'] : lines;
  process.stdout.write(
    `Content, without approvals, people and choices of reports: SHA-256 ${digest}\n${all.map((line) => `${plainText(line)}\n`).join('')}`,
  );
}
