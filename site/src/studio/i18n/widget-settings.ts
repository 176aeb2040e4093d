import type { Locale } from '@pulya/contract/locale'

import type { Every, Mode } from '../quiz/site/widget-settings.ts'

export interface WidgetWords {
  title: string
  mode: string
  modes: Record<Mode, string>
  triggers: string
  triggersNote: string
  delay: string
  scroll: string
  exit: string
  returning: string
  click: string
  clickNote: string
  every: string
  everies: Record<Every, string>
  urls: string
  urlsNote: string
  mobile: string
  label: string
  side: string
  sides: Record<'left' | 'right', string>
  sample: string
  page: string
  pageNote: string
  notPage: string
  notNumber: (most: number) => string
}

export const widgetWords: Record<Locale, WidgetWords> = {
  ru: {
    title: 'Как квиз стоит на сайте',
    mode: 'Где показать',
    modes: {
      inline: 'На странице, в потоке текста',
      popup: 'Окном поверх страницы',
      corner: 'Кнопкой в углу',
      tab: 'Ярлыком сбоку',
      full: 'На весь экран',
    },
    triggers: 'Когда открыть окно самому',
    triggersNote: 'Откроется по первому, что случится. Ничего не выбрано: только по кнопке.',
    delay: 'Через столько секунд',
    scroll: 'Когда прокрутили столько процентов страницы',
    exit: 'Когда мышь уходит к вкладкам',
    returning: 'Тем, кто вернулся на сайт',
    click: 'По нажатию на элемент сайта (селектор CSS)',
    clickNote: 'Например #buy или .order-button',
    every: 'Как часто открываться самому',
    everies: {
      session: 'Раз за посещение',
      once: 'Один раз навсегда',
      '1d': 'Раз в сутки',
      '12h': 'Раз в 12 часов',
    },
    urls: 'На каких страницах (через запятую)',
    urlsNote: 'Например /price*, !/checkout*. Пусто: на всех.',
    mobile: 'На телефонах само не открывается',
    label: 'Слова на кнопке',
    side: 'С какой стороны',
    sides: { right: 'Справа', left: 'Слева' },
    sample: 'Посмотреть на своём сайте',
    page: 'адрес страницы, начиная с https://',
    pageNote:
      'Страница появится в просмотре под квизом. Если сайт запрещает показывать себя в рамке, фон останется пустым: на самом сайте квиз всё равно будет работать.',
    notPage: 'Адрес должен начинаться с https://',
    notNumber: (most) => `Нужно целое число от 0 до ${most}`,
  },
  en: {
    title: 'How the quiz stands on the site',
    mode: 'Where it is shown',
    modes: {
      inline: 'On the page, among its text',
      popup: 'In a window over the page',
      corner: 'As a button in the corner',
      tab: 'As a tab at the side',
      full: 'Over the whole screen',
    },
    triggers: 'When the window opens by itself',
    triggersNote: 'At the first of these to happen. With none of them: only when pressed.',
    delay: 'After this many seconds',
    scroll: 'When this many per cent of the page were scrolled',
    exit: 'When the mouse leaves for the tabs',
    returning: 'For those who came back to the site',
    click: 'At a press on an element of the site (CSS selector)',
    clickNote: 'Such as #buy or .order-button',
    every: 'How often it opens by itself',
    everies: {
      session: 'Once a visit',
      once: 'Once for ever',
      '1d': 'Once a day',
      '12h': 'Once in 12 hours',
    },
    urls: 'On which pages (separated by commas)',
    urlsNote: 'Such as /price*, !/checkout*. Empty: on all.',
    mobile: 'Does not open by itself on phones',
    label: 'Words on the button',
    side: 'On which side',
    sides: { right: 'Right', left: 'Left' },
    sample: 'See it on your site',
    page: 'address of a page, starting with https://',
    pageNote:
      'The page appears in the preview under the quiz. If the site does not allow itself in a frame, the ground stays empty: on the site itself the quiz works all the same.',
    notPage: 'The address has to start with https://',
    notNumber: (most) => `A whole number from 0 to ${most} is needed`,
  },
}
