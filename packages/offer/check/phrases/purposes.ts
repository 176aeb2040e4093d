import { either, near, notAfter, stem, word } from './pattern.ts'
import type { Phrase } from './phrase.ts'

const without = word('без|не|никакой|никаких|кроме')

/** In the label of a box for the enquiry: advertising, or handing the data on. «Без рекламы» is none. */
export const advertising: Phrase = {
  ru: either(
    `${notAfter(without, 2)}${stem('реклам', 'рассылк', 'маркетинг', 'новост', 'спецпредложен', 'промо')}(?!${near(1)}${word('не')})`,
    `${notAfter(without, 2)}${word('акци(?:и|й|ях|ям)|скидк(?:и|ах|ам)|скидок')}(?!${near(1)}${word('не')})`,
    `${notAfter(without, 2)}${stem('партнер')}`,
    `${notAfter(without, 2)}${word('треть(?:им|их|и)')}${near(0)}${stem('лиц')}`,
  ),
  en: either(
    `${notAfter(word('no|not|without|never'), 2)}${word('newsletters?|marketing|advertis(?:ing|ements?)|promotion(?:s|al)?|special offers?')}`,
    `${notAfter(word('no|not|without|never'), 3)}${word('partners?|third part(?:y|ies)')}`,
  ),
}

/** In the label of a box for advertising: the enquiry, which goes without it. */
export const processing: Phrase = {
  ru: either(
    `${stem('обработ')}${near(3)}${stem('заявк', 'обращени', 'звонк')}`,
    `${word('чтобы')}${near(2)}${word('ответили|перезвонили|связались|позвонили')}`,
  ),
  en: either(`${word('so that|in order to')}${near(3)}${word('answer(?:ed)?|call(?: me)? back|reply')}`),
}
