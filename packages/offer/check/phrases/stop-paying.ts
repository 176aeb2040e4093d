import { either, near, notAfter, stem, word } from './pattern.ts'
import type { Phrase } from './phrase.ts'

const pay = word('платить|выплачивать|оплачивать|вносить|возвращать|отдавать|гасить|погашать')
const payments = word('платежи|выплаты|взносы|оплату')
const creditor = stem(
  'банк',
  'кредит',
  'долг',
  'займ',
  'заем',
  'микрозайм',
  'мфо',
  'коллектор',
  'пристав',
  'ипотек',
  'задолжен',
)
/** Of the firm's own fee, which anybody may offer not to take: «не платите вперёд». */
const ownFee = word(
  'за|вперед|дважды|лишн[а-я]+|нам|юрист[а-я]*|посредник[а-я]*|сразу|заранее|комисси[а-я]+|ничего',
)
/** Then it is not a call but somebody's situation: «если вы не платите полгода». */
const told = word('если|когда|пока|уже|давно|кто|почему|даже|нечем|можете|могут')

/** A call not to pay, or that one need not. That people cannot pay is why they come. */
export const stopPaying: Phrase = {
  ru: either(
    `${word('перестан(?:ьте|ете|ь|ем)|прекрат(?:ите|ить|и)|хватит|бросьте|остановите|приостановите')}${near(2)}(?:${pay}|${payments})`,
    `${notAfter(told, 3)}${word('не')}${near(0)}${word('платите|плати|вносите|возвращайте|отдавайте|гасите|погашайте|выплачивайте')}${near(3)}${creditor}`,
    `${notAfter(told, 3)}${notAfter(word('за'), 3)}${word('не')}${near(0)}${word('платите|плати|выплачивайте|возвращайте')}(?!${near(0)}${ownFee})(?!${near(2)}${creditor})`,
    `${word('можно|можете|сможете|разрешим|вправе|имеете право|законно|позволя(?:ет|ют)|разреша(?:ет|ют)')}${near(2)}${word('не')}${near(0)}${pay}`,
    `${word('не')}${near(0)}${pay}${near(3)}${word('законно|легально|можно')}`,
    `${word('больше|вовсе')}${near(1)}${word('не')}${near(0)}(?:${word('платите')}|${word('придется|нужно|надо')}${near(1)}${pay})`,
    `${word('не нужно|не надо|не обязаны|не должны')}${near(1)}${pay}(?!${near(0)}${ownFee})`,
    `${word('забуд(?:ьте|ь)')}${near(0)}${word('о|об|про')}${near(2)}${word('платежах|платежи|выплатах|выплаты')}`,
  ),
  en: either(
    `${word('stop|quit|cease')}${near(1)}${word('paying|payments?|repaying')}`,
    `${notAfter(word('if|when|cannot|why'), 3)}${word("don't|dont|do not|never|no need to|needn't|need not")}${near(1)}${word('pay|repay')}(?!${near(1)}${word('us|twice|for|upfront|more|in')})`,
  ),
  squeezed: {
    ru: /перестаньтеплатить|хватитплатить|(?<!если|когда|пока)(?<!есливы)неплатите(?:банк|кредит|долг|мфо)/u,
  },
}
