/** Who signs a report, and what those who approved it approved. */
export const reportSignOff = {
  caption: 'Sign-off',
  part: 'Part',
  nameAndRole: 'Name and role',
  date: 'Date',
  approval: 'Approval or signature',
  nobody: 'Nobody has approved this content.',
  'Prepared by': 'Prepared by',
  'Reviewed by': 'Reviewed by',
  'Approved by': 'Approved by',
  current: 'approved this content',
  older: 'approved an older revision',
  'other knowledge': 'approved this content with other knowledge',
  who: '{{name}} ({{role}})',
  approvedCurrent:
    'Approved by {{who}} on {{day}} for this content, SHA-256 {{digest}}… of the model without approvals, people and report choices.{{note}}',
  approvedOtherKnowledge:
    'Approved by {{who}} on {{day}} for this content, SHA-256 {{digest}}… of the model without approvals, people and report choices; its threats came from other knowledge packs then.{{note}}',
  approvedOlder:
    'Approved by {{who}} on {{day}} for an older revision, SHA-256 {{digest}}… of its content; {{changes}}.{{note}}',
  changesUnknown: 'what changed since is told by a comparison with that revision',
  changedSince: 'changed since: {{changes}}',
  note: ' “{{note}}”',
} as const;
