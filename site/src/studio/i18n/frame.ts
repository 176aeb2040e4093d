import type { Locale } from '@pulya/contract/locale'

interface FrameWords {
  skip: string
  nav: string
  documents: string
  leads: string
  experiments: string
  spend: string
  settings: string
  person: (name: string) => string
  account: string
  shortcuts: string
  theme: string
  themes: Record<'system' | 'light' | 'dark', string>
  /** The other language, in that language. */
  otherLanguage: string
  otherFirm: string
  newFirm: string
  signOut: string
  copied: string
  notCopied: string
  signOutFailed: string
}

/** What stands around every page of the studio. */
export const frameWords: Record<Locale, FrameWords> = {
  ru: {
    skip: 'К содержанию',
    nav: 'Разделы',
    documents: 'Офферы и квизы',
    leads: 'Заявки',
    experiments: 'Эксперименты',
    spend: 'Расходы',
    settings: 'Настройки',
    person: (name) => `Вы вошли как ${name}`,
    account: 'Учётная запись',
    shortcuts: 'Сочетания клавиш',
    theme: 'Оформление',
    themes: { system: 'Как в системе', light: 'Светлое', dark: 'Тёмное' },
    otherLanguage: 'English',
    otherFirm: 'Перейти к другой фирме',
    newFirm: 'Новая фирма',
    signOut: 'Выйти',
    copied: 'Скопировано',
    notCopied: 'Браузер не дал скопировать. Выделите текст и скопируйте его сами.',
    signOutFailed: 'Не удалось выйти: сервер не отвечает. Попробуйте ещё раз.',
  },
  en: {
    skip: 'Skip to content',
    nav: 'Sections',
    documents: 'Offers and quizzes',
    leads: 'Leads',
    experiments: 'Experiments',
    spend: 'Spend',
    settings: 'Settings',
    person: (name) => `Signed in as ${name}`,
    account: 'Account',
    shortcuts: 'Keyboard shortcuts',
    theme: 'Appearance',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    otherLanguage: 'Русский',
    otherFirm: 'Switch to another firm',
    newFirm: 'New firm',
    signOut: 'Sign out',
    copied: 'Copied',
    notCopied: 'The browser would not copy it. Select the text and copy it yourself.',
    signOutFailed: 'Could not sign you out: the server does not answer. Try again.',
  },
}

export const otherLocale: Record<Locale, Locale> = { ru: 'en', en: 'ru' }
