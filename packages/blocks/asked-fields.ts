import { type ContactField, contactFields } from '@pulya/quiz/contact-fields'

import { callbackFields } from './callback/fields.ts'
import type { PublishedBlock } from './definitions.ts'

/** Blocks that ask for a contact: each is a form of its own, with boxes of consent of its own. */
type AskingBlock = Extract<PublishedBlock, { consents: unknown }>

/** What a form asks for, in order. Whoever orders a call is asked for a phone. */
export const askedFields = (block: AskingBlock): readonly ContactField[] =>
  block.kind === 'callback' ? callbackFields : contactFields(block)
