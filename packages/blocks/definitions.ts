import type { ConsentAsked } from '@pulya/quiz/consent'
import { z } from 'zod'

import type { Definition } from './block.ts'
import { bullets } from './bullets/definition.ts'
import { callback } from './callback/definition.ts'
import { deadline } from './deadline/definition.ts'
import { faq } from './faq/definition.ts'
import { form } from './form/definition.ts'
import { headline } from './headline/definition.ts'
import { legal } from './legal/definition.ts'
import { magnet } from './magnet/definition.ts'
import { messengers } from './messengers/definition.ts'
import { notice } from './notice/definition.ts'
import { phone } from './phone/definition.ts'
import { picture } from './picture/definition.ts'
import { price } from './price/definition.ts'
import { proof } from './proof/definition.ts'
import { quizEntry } from './quiz-entry/definition.ts'
import { subhead } from './subhead/definition.ts'
import { video } from './video/definition.ts'

/** One line per kind. The other registries are typed by this one, so a kind forgotten there does not compile. */
const kinds = {
  headline,
  subhead,
  bullets,
  picture,
  price,
  deadline,
  proof,
  'quiz-entry': quizEntry,
  phone,
  messengers,
  form,
  magnet,
  callback,
  video,
  faq,
  notice,
  legal,
}

export type BlockKind = keyof typeof kinds

/** `Block` is any block, `Block<'form'>` one kind; as the author wrote it. */
export type Block<Kind extends BlockKind = BlockKind> = {
  [K in Kind]: z.infer<(typeof kinds)[K]['schema']>
}[Kind]

/** A block of a published offer: what it asks consent to is bound to the text in force. */
export type PublishedBlock<Kind extends BlockKind = BlockKind> = {
  [K in Kind]: Bound<Block<K>>
}[Kind]

type Bound<Any> = Any extends { consents: unknown }
  ? Omit<Any, 'consents'> & { consents: ConsentAsked[] }
  : Any

/** A published block as one variant shows it. */
export type ShownBlock<Kind extends BlockKind = BlockKind> = {
  [K in Kind]: Omit<PublishedBlock<K>, 'variants'>
}[Kind]

export const definitions: { [Kind in BlockKind]: Definition<Block<Kind>> } = kinds

export const block = z.discriminatedUnion('kind', [
  headline.schema,
  subhead.schema,
  bullets.schema,
  picture.schema,
  price.schema,
  deadline.schema,
  proof.schema,
  quizEntry.schema,
  phone.schema,
  messengers.schema,
  form.schema,
  magnet.schema,
  callback.schema,
  video.schema,
  faq.schema,
  notice.schema,
  legal.schema,
])
