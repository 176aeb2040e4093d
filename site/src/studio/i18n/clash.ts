import type { Locale } from '@pulya/contract/locale'

interface ClashWords {
  title: string
  text: string
  mine: { title: string; keep: string }
  theirs: { title: string; keep: string }
  /** In place of what is no text. */
  more: string
}

export const clashWords: Record<Locale, ClashWords> = {
  ru: {
    title: 'Здесь одновременно с вами писал кто-то ещё',
    text: 'Всё остальное уже объединено. Выберите, какой текст оставить в этих местах, и черновик сохранится.',
    mine: { title: 'У вас', keep: 'Оставить мой' },
    theirs: { title: 'У коллеги', keep: 'Взять текст коллеги' },
    more: 'Изменено не только слово: посмотрите в просмотре.',
  },
  en: {
    title: 'Somebody else was writing here at the same time',
    text: 'Everything else has been joined already. Choose which text stays in these places, and the draft will be saved.',
    mine: { title: 'Yours', keep: 'Keep mine' },
    theirs: { title: 'Your colleague’s', keep: 'Take theirs' },
    more: 'More than words was changed: see the preview.',
  },
}
