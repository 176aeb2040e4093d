import { hourlyAllowance } from '../uploads/allowance.ts'

/** How often something may be tried within an hour. `who` is an address, an e-mail address or the id of a person. */
type Allow = (who: string, now: number) => void

export interface Limits {
  /** Of one who tries many accounts. */
  address: Allow
  /** Of all who try one account, wherever they are; counted for accounts that do not exist as well. */
  account: Allow
  /** Of letters somebody could be flooded with. */
  letters: Allow
}

export const openLimits = (): Limits => ({
  address: hourlyAllowance(100),
  account: hourlyAllowance(20),
  letters: hourlyAllowance(5),
})
