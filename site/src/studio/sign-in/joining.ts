import { remember } from '../frame/remember.ts'

const kept = 'pulya_invitation'

/** From the address, or kept while somebody was signing in: what stands after # does not survive that way. */
export const invitationToken = (): string => location.hash.slice(1) || (sessionStorage.getItem(kept) ?? '')

export function signInFirst(): void {
  sessionStorage.setItem(kept, invitationToken())
  location.assign('/studio/sign-in?next=/studio/invitation')
}

/** The studio opens with the firm that was just joined. */
export function enterFirm(workspace: string): void {
  sessionStorage.removeItem(kept)
  remember('firm', workspace)
  location.replace('/studio')
}
