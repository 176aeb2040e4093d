import type { Locale } from '@pulya/contract/locale'

interface SortableWords {
  drag: string
  up: (name: string) => string
  down: (name: string) => string
  moved: (name: string, place: number, of: number) => string
}

export const sortableWords: Record<Locale, SortableWords> = {
  ru: {
    drag: 'Перетащите или нажмите Alt и стрелку',
    up: (name) => `Выше: ${name}`,
    down: (name) => `Ниже: ${name}`,
    moved: (name, place, of) => `${name}: теперь ${place} из ${of}`,
  },
  en: {
    drag: 'Drag, or press Alt with an arrow',
    up: (name) => `Move up: ${name}`,
    down: (name) => `Move down: ${name}`,
    moved: (name, place, of) => `${name}: now ${place} of ${of}`,
  },
}
