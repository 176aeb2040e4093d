import type { Offer } from '../slots.ts'
import { textsShown } from '../texts-shown.ts'
import type { Finding, Rule, Surroundings } from './finding.ts'
import { action } from './rules/action.ts'
import { boxes } from './rules/boxes.ts'
import { consentInWords } from './rules/consent-in-words.ts'
import { deadlines } from './rules/deadlines.ts'
import { headline } from './rules/headline.ts'
import { incomplete } from './rules/incomplete.ts'
import { licence } from './rules/licence.ts'
import { links } from './rules/links.ts'
import { notice } from './rules/notice.ts'
import { phrases } from './rules/phrases.ts'
import { pictures } from './rules/pictures.ts'
import { quizzes } from './rules/quizzes.ts'
import { requisites } from './rules/requisites.ts'
import { reviews } from './rules/reviews.ts'
import { textRules } from './rules/text-rules.ts'
import { unwritten } from './rules/unwritten.ts'
import { variants } from './rules/variants.ts'
import { vertical } from './rules/vertical.ts'
import { verticalOf } from './vertical-of.ts'

const rules: readonly Rule[] = [
  incomplete,
  headline,
  action,
  notice,
  phrases,
  vertical,
  licence,
  requisites,
  unwritten,
  reviews,
  boxes,
  consentInWords,
  quizzes,
  links,
  pictures,
  deadlines,
  textRules,
  variants,
]

/**
 * Everything wrong or doubtful about an offer, in every variant and in whatever words a rule or a place may put there;
 * errors first. Of a draft as of what is about to be published.
 */
export function checkOffer(offer: Offer, around: Surroundings = {}): Finding[] {
  const texts = textsShown(offer)
  const checked = { offer, texts, vertical: verticalOf(offer, texts), around }
  const found = rules.flatMap((rule) => [...rule(checked)])
  return found.toSorted((one, other) => Number(one.level === 'warning') - Number(other.level === 'warning'))
}
