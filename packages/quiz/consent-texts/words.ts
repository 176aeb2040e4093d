import type { ConsentDocument } from '../consent-document.ts'

/** Everything a starting text says of the firm; in square brackets what the firm has not said. */
export interface FirmInWords {
  name: string
  registeredName: string
  numbers: string
  address: string
  email: string
  phone: string
}

export type Text = Pick<ConsentDocument, 'title' | 'paragraphs'>
