import type { Locale } from '@pulya/contract/locale'

import type { Asset } from '../api/data.ts'

export interface PicturesWords {
  title: string
  note: string
  places: { logo: string; picture: string; phone: string; poster: (title: string) => string }
  file: (title: string) => string
  remove: string
  sending: (percent: number) => string
  /** Everything has been sent; the server draws the sizes. */
  drawing: string
  kept: string
  /** The file is of another kind than has its place here. */
  wrong: Record<Asset['kind'], string>
  alt: string
  altNote: string
  focus: string
  across: string
  down: string
}

export const picturesWords: Record<Locale, PicturesWords> = {
  ru: {
    title: 'Картинки и файлы',
    note: 'Картинка в JPEG, PNG или WebP до 15 МБ, документ в PDF до 10 МБ. Размеры для телефонов и экранов получатся сами, а всё лишнее, например место съёмки, из файла пропадёт.',
    places: {
      logo: 'Логотип в шапке',
      picture: 'Картинка первого экрана',
      phone: 'Она же для телефона, если нужна другая',
      poster: (title) => `Обложка видео «${title}»`,
    },
    file: (title) => `Файл за контакт «${title}»`,
    remove: 'Убрать',
    sending: (percent) => `Загружено ${percent} %`,
    drawing: 'Готовим размеры…',
    kept: 'Готово',
    wrong: {
      image: 'Такой файл принять нельзя: здесь нужна картинка в JPEG, PNG или WebP',
      pdf: 'Такой файл принять нельзя: здесь нужен документ в PDF',
    },
    alt: 'Что на картинке',
    altNote: 'Для тех, кто её не видит. Если слова рядом говорят то же самое, оставьте пустым.',
    focus: 'Что должно остаться в кадре: нажмите на картинку или подвиньте стрелками',
    across: 'Слева направо, %',
    down: 'Сверху вниз, %',
  },
  en: {
    title: 'Pictures and files',
    note: 'A picture in JPEG, PNG or WebP up to 15 MB, a document in PDF up to 10 MB. Sizes for phones and screens are made for you, and whatever else is in the file, such as where it was taken, is left out.',
    places: {
      logo: 'Logo in the letterhead',
      picture: 'Picture of the first screen',
      phone: 'The same for a phone, if it should be another one',
      poster: (title) => `Poster of the video “${title}”`,
    },
    file: (title) => `File for a contact “${title}”`,
    remove: 'Remove',
    sending: (percent) => `${percent} % sent`,
    drawing: 'Making the sizes…',
    kept: 'Done',
    wrong: {
      image: 'This file cannot be accepted: a picture in JPEG, PNG or WebP belongs here',
      pdf: 'This file cannot be accepted: a document in PDF belongs here',
    },
    alt: 'What the picture shows',
    altNote: 'For those who cannot see it. Leave it empty where the words beside it say the same.',
    focus: 'What must stay in sight: press on the picture, or move it with the arrow keys',
    across: 'From the left, %',
    down: 'From the top, %',
  },
}
