/** Everything the audit log can say somebody did. A new one needs its words in the studio: `i18n/audit.ts`. */
export const auditActions = [
  'signed-in',
  'password-changed',
  'password-reset',
  'passkey-added',
  'passkey-removed',
  'codes-on',
  'codes-off',
  'member-invited',
  'invitation-taken-back',
  'member-joined',
  'member-role-changed',
  'member-removed',
  'document-published',
  'document-restored',
  'experiment-moved',
  'leads-exported',
  'spend-imported',
  'spend-import-undone',
  'report-link-made',
  'report-link-taken-back',
  'preview-link-made',
  'simulated-removed',
  'settings-changed',
] as const

export type AuditAction = (typeof auditActions)[number]
