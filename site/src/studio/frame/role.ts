import type { Membership } from '../api/data.ts'

type Role = Membership['role']

/** What a role is offered. The api decides; this only spares people what it would refuse. */
export function offeredTo(role: Role) {
  const oneOf = (...roles: Role[]) => roles.includes(role)
  return {
    leads: oneOf('owner', 'manager'),
    reports: oneOf('owner', 'marketer', 'analyst', 'reader'),
    editing: oneOf('owner', 'marketer'),
    experiments: oneOf('owner', 'marketer', 'analyst'),
    settings: oneOf('owner', 'marketer'),
  }
}
