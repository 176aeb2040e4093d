import type { Block } from '@pulya/blocks/definitions'
import type { Locale } from '@pulya/contract/locale'

export interface ProofSettingsWords {
  as: string
  kinds: Record<Block<'proof'>['evidence']['as'], string>
  photo: string
  href: string
  on: string
  logo: string
  logoFirst: string
  removeLogo: (name: string) => string
  ownOf: (variant: string) => string
  name: string
  role: string
  review: string
  source: string
  value: string
  text: string
}

export const proofSettingsWords: Record<Locale, ProofSettingsWords> = {
  ru: {
    as: 'Чем подтверждаем',
    kinds: {
      person: 'Специалист с именем',
      review: 'Отзыв клиента',
      logos: 'Логотипы',
      number: 'Одно число',
    },
    photo: 'Фотография',
    href: 'Ссылка, где это можно проверить',
    on: 'На какую дату',
    logo: 'Ещё логотип',
    logoFirst: 'Выберите первый логотип, и вид блока сменится',
    removeLogo: (name) => `Убрать логотип «${name}»`,
    ownOf: (variant) => `У варианта ${variant} другое подтверждение`,
    name: '[имя и фамилия]',
    role: '[кто это и чем подтверждён опыт]',
    review: '[слова клиента, как он их написал]',
    source: '[где это можно проверить]',
    value: '[число]',
    text: '[что это за число]',
  },
  en: {
    as: 'What proves it',
    kinds: {
      person: 'A specialist by name',
      review: 'A review by a client',
      logos: 'Logos',
      number: 'One number',
    },
    photo: 'Photo',
    href: 'Link where anybody can look it up',
    on: 'As of',
    logo: 'Another logo',
    logoFirst: 'Choose the first logo, and the block will change',
    removeLogo: (name) => `Remove the logo “${name}”`,
    ownOf: (variant) => `Variant ${variant} has another proof`,
    name: '[name and surname]',
    role: '[who it is and what proves their experience]',
    review: '[the words of the client as they wrote them]',
    source: '[where it can be looked up]',
    value: '[number]',
    text: '[what number it is]',
  },
}
