import { checkOffer } from './check-offer.ts'
import type { Surroundings } from './finding.ts'
import { offerDocument, type OfferDocument } from '../document.ts'

export const soundBlocks = [
  {
    id: 'headline',
    kind: 'headline',
    text: 'Подойдёт ли вам процедура банкротства?',
    variants: { B: { text: 'Разберём вашу ситуацию по шагам' } },
  },
  {
    id: 'subhead',
    kind: 'subhead',
    text: 'Сроки, стоимость и последствия до решения',
    variants: { B: { text: 'Семь вопросов и разговор с юристом' } },
  },
  { id: 'bullets', kind: 'bullets', items: ['Цена договора не меняется', 'Работаем по всей России'] },
  { id: 'notice', kind: 'notice', wording: 'ru-bankruptcy' },
  {
    id: 'form',
    kind: 'form',
    title: 'Поговорить с юристом',
    button: 'Перезвоните мне',
    consents: [
      {
        purpose: 'processing',
        label: 'Согласен на обработку данных, чтобы мне перезвонили',
        document: 'demo-processing',
        required: true,
      },
    ],
  },
  {
    id: 'legal',
    kind: 'legal',
    owner: 'ООО «Пример»',
    requisites: [{ label: 'ИНН', value: '0000000000' }],
    links: [],
  },
]

/** An offer for bankruptcy in two variants with nothing to find fault with. */
export const soundOffer = (more: object = {}): OfferDocument =>
  offerDocument.parse(
    JSON.parse(
      JSON.stringify({
        schema: 1,
        locale: 'ru',
        title: 'Процедура банкротства',
        description: 'Юрист назовёт подходящий порядок',
        vertical: 'bankruptcy',
        theme: 'chambers',
        brand: { name: 'Фирма', phone: '+7 495 000-00-00' },
        variants: [
          { key: 'A', name: 'Вопрос' },
          { key: 'B', name: 'Шаги' },
        ],
        blocks: soundBlocks,
        thanks: { title: 'Спасибо', text: 'Мы перезвоним' },
        ...more,
      }),
    ),
  )

/** What is found in it with other members, a line each: what is absent of a place is left out. */
export const found = (more: object, around?: Surroundings): string[] =>
  checkOffer(soundOffer(more), around).map(({ level, code, pointer, variant, rule, place }) =>
    [level, code, pointer, variant, rule, place].filter(Boolean).join(' '),
  )

/** With members of the block of one kind changed. */
export const changed = (kind: string, change: object, around?: Surroundings): string[] =>
  found(
    { blocks: soundBlocks.map((block) => (block.kind === kind ? { ...block, ...change } : block)) },
    around,
  )

export const without = (kind: string): string[] =>
  found({ blocks: soundBlocks.filter((block) => block.kind !== kind) })
