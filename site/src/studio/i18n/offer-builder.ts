import type { BlockKind } from '@pulya/blocks/definitions'
import type { Place } from '@pulya/blocks/view'
import type { Locale } from '@pulya/contract/locale'

import { plural } from './plural.ts'

export interface BuilderWords {
  blocks: string
  /** Where on the page the blocks of a list stand. */
  regions: Record<Place, string>
  /** What each kind is for, in the menu of new blocks. */
  kinds: Record<BlockKind, string>
  add: string
  addMenu: string
  close: string
  once: string
  full: (most: number) => string
  added: (name: string) => string
  duplicate: string
  /** Of a model, where the installation has one. */
  suggestHeadlines: string
  remove: string
  /** Of one block, for those who hear the buttons and do not see the row. */
  duplicateOf: (name: string) => string
  removeOf: (name: string) => string
  removed: (name: string) => string
  locked: string
  last: string
  own: (keys: string) => string
  errors: (count: number) => string
  warnings: (count: number) => string
  unfit: string
  here: (names: string) => string
  found: string
  variantBlock: (key: string) => string
  nothingVaries: string
  page: string
}

export const builderWords: Record<Locale, BuilderWords> = {
  ru: {
    blocks: 'Блоки',
    regions: {
      picture: 'Картинка экрана',
      letter: 'Предложение',
      notice: 'Предупреждение',
      proof: 'Подтверждения',
      form: 'Формы',
      more: 'Подробности',
      legal: 'Внизу страницы',
    },
    kinds: {
      headline: 'что вы обещаете, одной фразой',
      subhead: 'кому это подходит и что человек получит',
      bullets: 'до пяти коротких причин',
      picture: 'фото или рисунок первого экрана',
      price: 'сумма, скидка с причиной',
      deadline: 'дата, до которой действуют условия',
      proof: 'специалист, отзыв, логотипы или число',
      'quiz-entry': 'кнопка в квиз или сам квиз',
      phone: 'кнопка звонка',
      messengers: 'Telegram, WhatsApp, ВКонтакте, MAX',
      form: 'имя, телефон и согласия',
      magnet: 'документ в обмен на почту',
      callback: 'звонок в удобное время',
      video: 'ролик, который не грузится до нажатия',
      faq: 'вопрос, который задают чаще всего',
      notice: 'слова, которых требует закон',
      legal: 'рекламодатель и его реквизиты',
    },
    add: 'Добавить блок',
    addMenu: 'Какой блок добавить',
    close: 'Закрыть',
    once: 'уже есть: на странице он один',
    full: (most) => `В оффере не больше ${most} ${plural('ru', most, { one: 'блока', other: 'блоков' })}.`,
    added: (name) => `Добавлен блок «${name}»`,
    duplicate: 'Дублировать',
    suggestHeadlines: 'Подсказать заголовки',
    remove: 'Удалить',
    duplicateOf: (name) => `Дублировать: ${name}`,
    removeOf: (name) => `Удалить: ${name}`,
    removed: (name) => `Блок «${name}» удалён`,
    locked:
      'Удалить нельзя: в рекламе банкротства это предупреждение обязательно по закону 332-ФЗ от 31.07.2025.',
    last: 'Это последний блок: пустой страницы не бывает.',
    own: (keys) => `Своё в вариантах: ${keys}`,
    errors: (count) => `мешает публикации: ${count}`,
    warnings: (count) => `стоит поправить: ${count}`,
    unfit: 'не помещается на экран',
    here: (names) => `Здесь сейчас: ${names}`,
    found: 'Что не так в этом блоке',
    variantBlock: (key) => `Что вариант ${key} говорит здесь иначе`,
    nothingVaries: 'Этот блок одинаков во всех вариантах.',
    page: 'Страница',
  },
  en: {
    blocks: 'Blocks',
    regions: {
      picture: 'Picture of the screen',
      letter: 'Offer',
      notice: 'Warning',
      proof: 'Proof',
      form: 'Forms',
      more: 'Details',
      legal: 'Foot of the page',
    },
    kinds: {
      headline: 'your promise in one sentence',
      subhead: 'whom it suits and what they get',
      bullets: 'up to five short reasons',
      picture: 'photo or drawing of the first screen',
      price: 'an amount, a discount with its reason',
      deadline: 'the date until which it holds',
      proof: 'a specialist, a review, logos or a number',
      'quiz-entry': 'a button to a quiz, or the quiz itself',
      phone: 'a button that calls',
      messengers: 'Telegram, WhatsApp, VK, MAX',
      form: 'name, phone and consents',
      magnet: 'a document in return for an e-mail',
      callback: 'a call at a time that suits',
      video: 'loads nothing before it is pressed',
      faq: 'what people ask most',
      notice: 'words the law demands',
      legal: 'the advertiser and its details',
    },
    add: 'Add a block',
    addMenu: 'Which block to add',
    close: 'Close',
    once: 'is there already: a page has one',
    full: (most) => `An offer holds no more than ${most} blocks.`,
    added: (name) => `Added: ${name}`,
    duplicate: 'Duplicate',
    suggestHeadlines: 'Suggest headlines',
    remove: 'Remove',
    duplicateOf: (name) => `Duplicate: ${name}`,
    removeOf: (name) => `Remove: ${name}`,
    removed: (name) => `Removed: ${name}`,
    locked:
      'It cannot be removed: Russian law 332-FZ of 31 July 2025 demands this warning in advertising of bankruptcy.',
    last: 'This is the last block: there are no empty pages.',
    own: (keys) => `Of their own in variants: ${keys}`,
    errors: (count) => `keeps from publishing: ${count}`,
    warnings: (count) => `worth mending: ${count}`,
    unfit: 'does not fit a screen',
    here: (names) => `Here now: ${names}`,
    found: 'What is wrong in this block',
    variantBlock: (key) => `What variant ${key} says differently here`,
    nothingVaries: 'This block is the same in all variants.',
    page: 'Page',
  },
}
