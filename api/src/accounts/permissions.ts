export const roles = ['owner', 'marketer', 'analyst', 'manager', 'reader'] as const

export type Role = (typeof roles)[number]

/** What a handler may ask for; each names it itself, so nothing depends on the shape of an address. */
const actions = {
  'read-documents': ['owner', 'marketer', 'analyst', 'manager', 'reader'],
  'edit-documents': ['owner', 'marketer'],
  'manage-domains': ['owner', 'marketer'],
  'run-experiments': ['owner', 'marketer', 'analyst'],
  'read-reports': ['owner', 'marketer', 'analyst', 'reader'],
  'bring-spend': ['owner', 'marketer', 'analyst'],
  'share-reports': ['owner', 'marketer', 'analyst'],
  'read-leads': ['owner', 'manager'],
  'change-leads': ['owner', 'manager'],
  'remove-simulated': ['owner', 'marketer', 'analyst'],
  'manage-members': ['owner'],
  'manage-keys': ['owner'],
  'manage-retention': ['owner'],
  'read-audit': ['owner'],
  'change-settings': ['owner', 'marketer'],
} as const satisfies Record<string, readonly Role[]>

export type Action = keyof typeof actions

export function allowed(role: Role, action: Action): boolean {
  const permitted: readonly Role[] = actions[action]
  return permitted.includes(role)
}
