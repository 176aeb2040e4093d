import type { ConsentPurpose } from '@pulya/contract/consent'
import { pointerTo } from '@pulya/contract/pointer'

import { type Finding, type Rule, wrong } from '../finding.ts'
import { said } from '../phrases/phrase.ts'
import { readingsOf } from '../phrases/readings.ts'
import { advertising, processing } from '../phrases/purposes.ts'

const ofAnother = { processing: advertising, ads: processing }

/** One box, one purpose, one document; and none but that of the enquiry itself may be demanded. */
export const boxes: Rule = ({ offer: { blocks } }) =>
  blocks.flatMap((block, index): Finding[] => {
    if (!('consents' in block)) return []
    const { id, consents } = block
    return consents.flatMap(({ purpose, label, document, required }, at) => {
      const spot = (member: string) => ({
        pointer: pointerTo('blocks', index, 'consents', at, member),
        block: id,
      })
      const bundled = wordsOfAnother(purpose, label)
      const shared = consents.findIndex((other) => other.document === document) < at
      return [
        ...(bundled ? [wrong('consent-bundled', { ...spot('label'), text: label, limit: bundled })] : []),
        ...(shared ? [wrong('consent-shared', spot('document'))] : []),
        ...(required && purpose !== 'processing' ? [wrong('consent-forced', spot('required'))] : []),
      ]
    })
  })

const wordsOfAnother = (purpose: ConsentPurpose, label: string): string | undefined =>
  said(ofAnother[purpose], readingsOf(label))
