import { either, stem, word } from './pattern.ts'
import type { Phrase } from './phrase.ts'

/** «Нажимая кнопку, вы соглашаетесь…» */
export const consentByDoing: Phrase = {
  ru: either(
    stem(
      'нажимая',
      'нажав',
      'нажатием',
      'отправляя',
      'отправив',
      'отправкой',
      'продолжая',
      'оставляя',
      'оставив',
      'заполняя',
      'заполнив',
    ) +
      `[^.!?]*?${word('соглаша[а-я]+|согласи[а-я]+|согласны|да(?:ете|ю)|принима(?:ете|ю)|подтвержда(?:ете|ю)|выража(?:ете|ю)')}`,
  ),
  en: either(
    `${word('by|when you|if you')} ${word('click(?:ing)?|press(?:ing)?|submit(?:ting)?|send(?:ing)?|continu(?:e|ing)|leav(?:e|ing)|fill(?:ing)?')}` +
      `[^.!?]*?${word('agree|consent|accept|give')}`,
  ),
}
