import type { Locale } from '@pulya/contract/locale'
import type { LayoutName, Scheme } from '@pulya/offer/look'
import type { ThemeName } from '@pulya/ui/themes'

export interface LookWords {
  look: string
  theme: string
  themes: Record<ThemeName, string>
  layout: string
  layouts: Record<LayoutName, string>
  scheme: string
  /** Of the theme. */
  ownScheme: string
  schemes: Record<Scheme, string>
  /** A variant that tries nothing of its own here. */
  asControl: string
  colour: string
  colourNote: string
  ofTheme: string
  notColour: string
  pale: string
  take: (colour: string) => string
}

export const lookWords: Record<Locale, LookWords> = {
  ru: {
    look: 'Вид',
    theme: 'Тема',
    themes: {
      chambers: 'Кабинет',
      clinic: 'Клиника',
      workshop: 'Мастерская',
      quarter: 'Квартал',
      campus: 'Кампус',
      night: 'Ночь',
    },
    layout: 'Расположение',
    layouts: { letter: 'Письмо', centred: 'По центру', split: 'Пополам', cover: 'Обложка' },
    scheme: 'Светлая или тёмная',
    ownScheme: 'Как задумано в теме',
    schemes: { light: 'Светлая', dark: 'Тёмная', auto: 'Как у посетителя' },
    asControl: 'Как в варианте A',
    colour: 'Фирменный цвет',
    colourNote: 'В этот цвет окрасятся кнопки и значки. Текст на кнопке останется читаемым при любом цвете.',
    ofTheme: 'Вернуть цвет темы',
    notColour: 'Цвет записывают так: #1f3d69',
    pale: 'С таким цветом кнопка сливается с фоном, поэтому у неё появится обводка. Ближайший цвет, которому она не нужна:',
    take: (colour) => `Взять ${colour}`,
  },
  en: {
    look: 'Look',
    theme: 'Theme',
    themes: {
      chambers: 'Chambers',
      clinic: 'Clinic',
      workshop: 'Workshop',
      quarter: 'Quarter',
      campus: 'Campus',
      night: 'Night',
    },
    layout: 'Layout',
    layouts: { letter: 'Letter', centred: 'Centred', split: 'Split', cover: 'Cover' },
    scheme: 'Light or dark',
    ownScheme: 'As the theme was drawn',
    schemes: { light: 'Light', dark: 'Dark', auto: 'As the visitor has it' },
    asControl: 'As in variant A',
    colour: 'Colour of the firm',
    colourNote: 'Buttons and marks will wear it. The words on a button stay readable with any colour.',
    ofTheme: 'Back to the colour of the theme',
    notColour: 'A colour is written like this: #1f3d69',
    pale: 'With this colour a button melts into the ground, so it gets an outline. The nearest colour that needs none:',
    take: (colour) => `Take ${colour}`,
  },
}
