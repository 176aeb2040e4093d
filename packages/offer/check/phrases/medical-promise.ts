import { either, near, notAfter, stem, word } from './pattern.ts'
import type { Phrase } from './phrase.ts'

const denied = word('не|без|нет|никто|нельзя')
const effect = stem(
  'результат',
  'излечен',
  'выздоровлен',
  'исцелен',
  'эффект',
  'успех',
  'приживаем',
  'приживлен',
  'безболезн',
)

/** That a treatment is sure to help or to harm nobody. A warranty of a filling is a warranty, not such a promise. */
export const medicalPromise: Phrase = {
  ru: either(
    String.raw`(?<![\d.,])100[^\dа-я]{0,3}(?:%|процент)`,
    `${word('сто')}[^а-я]{0,3}${stem('процент')}|${stem('стопроцент')}`,
    `${notAfter(denied, 2)}${stem('гаранти')}${near(3)}${effect}`,
    `${effect}${near(2)}${stem('гаранти')}`,
    `${stem('абсолютно', 'полностью', 'совершенно')}${near(0)}${stem('безопасн', 'безболезн', 'безвредн')}`,
    `${word('без')}${near(1)}${word('осложнений|риска|рисков|побочных')}`,
    `${word('вылечим|излечим|исцелим|избавим')}${near(3)}${word('навсегда|любую|любое|любой|полностью|за один [а-я]+')}`,
    `${word('никакой|ни капли')}${near(0)}${word('боли')}`,
  ),
  en: either(
    String.raw`(?<![\d.,])100 ?(?:%|per ?cent)`,
    `${notAfter(word("no|not|cannot|can't|don't|nobody"), 2)}${stem('guarantee')}${near(3)}${word('results?|cure|recovery|success|effect|painless')}`,
    `${word('results?|success|cure')}${near(1)}${word('guaranteed')}`,
    `${word('completely|absolutely|totally|perfectly')}${near(0)}${word('safe|painless|harmless')}`,
    word(
      'no side effects',
      'without side effects',
      'no complications',
      'risk.?free',
      'cured? (?:for ever|forever)',
    ),
  ),
}
