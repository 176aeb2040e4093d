import type { Locale } from '@pulya/contract/locale'

interface NoFirmWords {
  title: string
  text: string
  signOut: string
}

export const noFirmWords: Record<Locale, NoFirmWords> = {
  ru: {
    title: 'Вы не состоите ни в одной фирме',
    text: 'Учётная запись у вас есть, а фирмы пока нет или вас из неё исключили. Попросите владельца прислать приглашение и откройте его здесь же.',
    signOut: 'Выйти',
  },
  en: {
    title: 'You belong to no firm',
    text: 'You have an account, but no firm yet, or you were removed from it. Ask the owner for an invitation and open it here.',
    signOut: 'Sign out',
  },
}
