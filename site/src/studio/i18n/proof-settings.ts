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
    name: 'Имя и фамилия',
    role: 'Кто это и чем подтверждён опыт',
    review: 'Слова клиента, как он их написал',
    source: 'Где опубликован отзыв',
    value: '100',
    text: 'Что это за число',
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
    name: 'Name and surname',
    role: 'Who it is and what proves their experience',
    review: 'The words of the client as they wrote them',
    source: 'Where the review was published',
    value: '100',
    text: 'What number it is',
  },
}
