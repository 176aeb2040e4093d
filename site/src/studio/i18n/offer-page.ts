import type { Locale } from '@pulya/contract/locale'
import type { Vertical } from '@pulya/offer/vertical'

import { plural } from './plural.ts'

export interface PageWords {
  vertical: { title: string; label: string; names: Record<Vertical, string>; none: string; note: string }
  places: {
    title: string
    note: string
    key: string
    name: string
    column: (name: string) => string
    addRow: string
    remove: string
    removeRow: (name: string) => string
    removed: (name: string) => string
    addColumn: string
    columnName: string
    removeColumn: (name: string) => string
    paste: string
    pasteNote: string
    pasted: (count: number) => string
    take: string
    cancel: string
    full: (most: number) => string
    rows: (count: number) => string
    newRow: string
  }
  variants: {
    title: string
    add: string
    addFrom: (key: string) => string
    newName: (key: string) => string
    name: string
    remove: (key: string) => string
    removed: (key: string) => string
    factors: string
    factorsNote: string
  }
  canvas: { beside: string; one: string; show: string; pick: string }
}

export const pageWords: Record<Locale, PageWords> = {
  ru: {
    vertical: {
      title: 'Отрасль и закон',
      label: 'Что рекламирует страница',
      names: {
        general: 'Обычные товары и услуги',
        bankruptcy: 'Банкротство граждан',
        medicine: 'Медицинские услуги',
      },
      none: 'определить по текстам',
      note: 'От отрасли зависит, какое предупреждение обязательно и каких слов говорить нельзя.',
    },
    places: {
      title: 'Города и филиалы',
      note: 'У каждой строки своя страница по адресу оффера. Значение вставляют в текст так: {in-city|по всей России}: после черты то, что видят без города.',
      key: 'В адресе',
      name: 'Название (видно только в студии)',
      column: (name) => `Значение {${name}}`,
      addRow: 'Добавить строку',
      remove: 'Удалить строку',
      removeRow: (name) => `Удалить строку: ${name}`,
      removed: (name) => `Строка «${name}» удалена`,
      addColumn: 'Добавить значение',
      columnName: 'Имя значения латиницей: in-city',
      removeColumn: (name) => `Удалить значение {${name}}`,
      paste: 'Вставить из таблицы',
      pasteNote:
        'Скопируйте ячейки из Excel или Google Таблиц вместе с первой строкой: название и имена значений.',
      pasted: (count) =>
        `Нашли ${count} ${plural('ru', count, { one: 'строку', few: 'строки', other: 'строк' })}`,
      take: 'Добавить их',
      cancel: 'Отмена',
      full: (most) => `Больше ${most} строк быть не может.`,
      rows: (count) => `${count} ${plural('ru', count, { one: 'строка', few: 'строки', other: 'строк' })}`,
      newRow: 'Новый город',
    },
    variants: {
      title: 'Варианты',
      add: 'Новый вариант',
      addFrom: (key) => `Новый вариант из ${key}`,
      newName: (key) => `Вариант ${key}`,
      name: 'Название варианта (видно только в студии)',
      remove: (key) => `Удалить вариант ${key}`,
      removed: (key) => `Вариант ${key} удалён вместе со своими текстами`,
      factors: 'Что проверяет этот вариант',
      factorsNote: 'По этим отметкам складывается память экспериментов. Пока их нет, мы предлагаем свои.',
    },
    canvas: {
      beside: 'Рядом с A',
      one: 'Только этот',
      show: 'Что показать',
      pick: 'Нажмите на текст, чтобы изменить его',
    },
  },
  en: {
    vertical: {
      title: 'Trade and law',
      label: 'What the page advertises',
      names: {
        general: 'Ordinary goods and services',
        bankruptcy: 'Bankruptcy of citizens',
        medicine: 'Medical services',
      },
      none: 'told by the texts',
      note: 'The trade decides which warning is demanded and which words may not be said.',
    },
    places: {
      title: 'Towns and branches',
      note: 'Each row has a page of its own under the address of the offer. A text takes a value like this: {in-city|nationwide}: after the bar, what is read without a town.',
      key: 'In the address',
      name: 'Name (seen only in the studio)',
      column: (name) => `Value {${name}}`,
      addRow: 'Add a row',
      remove: 'Remove the row',
      removeRow: (name) => `Remove the row: ${name}`,
      removed: (name) => `Row “${name}” removed`,
      addColumn: 'Add a value',
      columnName: 'Name of the value: in-city',
      removeColumn: (name) => `Remove the value {${name}}`,
      paste: 'Paste from a spreadsheet',
      pasteNote:
        'Copy cells from Excel or Google Sheets with their first row: the name and the names of values.',
      pasted: (count) => `Found ${count} ${plural('en', count, { one: 'row', other: 'rows' })}`,
      take: 'Add them',
      cancel: 'Cancel',
      full: (most) => `There can be no more than ${most} rows.`,
      rows: (count) => `${count} ${plural('en', count, { one: 'row', other: 'rows' })}`,
      newRow: 'New town',
    },
    variants: {
      title: 'Variants',
      add: 'New variant',
      addFrom: (key) => `New variant from ${key}`,
      newName: (key) => `Variant ${key}`,
      name: 'Name of the variant (seen only in the studio)',
      remove: (key) => `Remove variant ${key}`,
      removed: (key) => `Variant ${key} removed with its texts`,
      factors: 'What this variant tries',
      factorsNote: 'The memory of experiments is summed up by these. While there are none, we propose some.',
    },
    canvas: {
      beside: 'Beside A',
      one: 'This one only',
      show: 'What to show',
      pick: 'Press a text to change it',
    },
  },
}
