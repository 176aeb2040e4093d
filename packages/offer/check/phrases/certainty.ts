import { either, near, notAfter, stem, word } from './pattern.ts'
import type { Phrase } from './phrase.ts'

/** «Не просто гарантируем» gives a guarantee; «не гарантируем» gives none. */
const denied = word('не(?! просто| только)|без|нет|никаких|никто|нельзя')
const guarantee = word(
  'гаранти(?:я|и|ю|ей|й|ями)',
  'гарантиру(?:ем|ю|ет|ют|емый|емая|емое|ющий)',
  'гарантирова(?:ть|н|на|но|ны|нный|нная|нное|нные|нно|ли)',
)

/** What nobody can know beforehand. A firm may say that it gives no guarantee. */
export const certainty: Phrase = {
  ru: either(
    String.raw`(?<![\d.,])(?:100|99(?:[.,]\d+)?)[^\dа-я]{0,3}(?:%|процент)`,
    String.raw`(?<![\d.,])100[^\dа-я]{0,2}процентн`,
    `${word('сто')}[^а-я]{0,3}${stem('процент')}`,
    stem('стопроцент'),
    `${notAfter(denied, 2)}${guarantee}(?!${near(0)}${word('не|нет')})`,
    word(
      'без (?:всякого |малейшего |каких-либо )?(?:риска|рисков)',
      'без (?:негативных )?последствий',
      'без отказов?',
    ),
    String.raw`(?<![\d.,])(\d+) из \1(?!\d)`,
    word('ни одного (?:отказа|проигр[а-я]+)', 'выигр[а-я]+ (?:все|любые|каждое) [а-я]+', 'успех обеспечен'),
  ),
  en: either(
    String.raw`(?<![\d.,])(?:100|99(?:\.\d+)?) ?(?:%|per ?cent)`,
    word('(?:one |a )?hundred per ?cent'),
    `${notAfter(word("no|not|cannot|can't|don't|without|never|nobody"), 2)}${word('guarantee(?:|s|d|ing)')}`,
    word('risk.?free', 'no risks?', 'without (?:any )?risks?', 'no consequences'),
  ),
  squeezed: {
    ru: /(?<!не|без|нет|никаких|просто)гаранти(?:руем|я)(?!не)|стопроцент/u,
  },
}
