/**
 * `pnpm owner-link [email]`: prints a link that signs this person in, once, within an hour; without an address, the first
 * owner. For whoever has lost their way in; the product may be running.
 */
import { leaveOwnerLink } from '../api/src/accounts/owner-link.ts'
import { readConfig } from '../api/src/config.ts'

try {
  console.log(await leaveOwnerLink(readConfig(process.env), process.argv[2], Date.now()))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
