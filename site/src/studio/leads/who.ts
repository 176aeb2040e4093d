import { spokenPhone } from '../format/phone.ts'

/** How a lead is called in the studio: by the name, or by what they left instead of one. */
export const whoIs = ({ name, phone, email }: { name: string; phone: string | null; email: string | null }) =>
  name || (phone ? spokenPhone(phone) : (email ?? ''))
