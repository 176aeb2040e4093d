import type { Question } from '@pulya/questions/definitions'

import { type Asked, notCarried, simpler, statementOf } from '../asked.ts'
import { type Choice, choiceOf, type Choosing, yesNoOf } from '../choice.ts'
import { type Desk } from '../desk.ts'
import { fileOf, numberOf, scaleOf, typedOf, writtenOf } from '../measured.ts'
import { inside, items, member, numberIn, type Source, textIn, truthIn } from '../source.ts'
import { fieldsIn, refsOf } from './fields.ts'
import { dropPicture } from './pictures.ts'

/** The questions of ours that stand for one field; none when it has no home here, which is then told. */
export function questionsOf(desk: Desk, source: Source): Question[] {
  const type = textIn(member(source, 'type')) ?? ''
  const asked = askedOf(source, type)
  dropPicture(desk, source)
  if (type === 'group')
    return [grouped(desk, asked), ...fieldsIn(source).flatMap((field) => questionsOf(desk, field))]
  if (type === 'contact_info') return contactsOf(desk, source)
  const read = readers[type]
  if (!read) notCarried(desk, source, type, asked.title)
  const question = read?.(desk, asked)
  return question ? [question] : []
}

function askedOf(source: Source, type: string): Asked {
  const titleAt = member(source, 'title')
  const helpAt = inside(source, 'properties', 'description')
  return {
    source,
    type,
    // As logic means it, and as texts repeat it.
    refs: refsOf(source).flatMap((ref) => [ref, `field:${ref}`]),
    title: unmarked(textIn(titleAt)) ?? type,
    titleAt,
    help: unmarked(textIn(helpAt)),
    helpAt,
    required: truthIn(inside(source, 'validations', 'required')) ?? false,
  }
}

/** Typeform writes bold and italic words as Markdown does. */
export const unmarked = (text: string | undefined): string | undefined =>
  text?.replace(/(^|[\s(])([*_]{1,3})(\S(?:.*?\S)?)\2(?=[\s).,!?:;]|$)/g, '$1$3')

/** The title of a group is a screen of its own there too. */
const grouped = (desk: Desk, asked: Asked): Question =>
  statementOf(desk, asked, { button: textIn(inside(asked.source, 'properties', 'button_text')) })

/** What is no name, phone or e-mail goes first, so that the rest may come to the contact step. */
function contactsOf(desk: Desk, source: Source): Question[] {
  const fields = fieldsIn(source)
  const isContact = (field: Source) =>
    /^(?:first_name|last_name|phone_number|email)$/.test(String(member(field, 'subfield_key').value)) ||
    /^(?:phone_number|email)$/.test(String(member(field, 'type').value))
  const ordered = [...fields.filter((field) => !isContact(field)), ...fields.filter(isContact)]
  if (ordered.length === 0) notCarried(desk, source, 'contact_info', textIn(member(source, 'title')))
  return ordered.flatMap((field) => {
    textIn(member(field, 'subfield_key'))
    return questionsOf(desk, field)
  })
}

type Reader = (desk: Desk, asked: Asked) => Question | undefined

const checked = ({ source }: Asked, name: string) => numberIn(inside(source, 'validations', name))

function picked(desk: Desk, asked: Asked, choosing: Choosing = {}): Question | undefined {
  const properties = member(asked.source, 'properties')
  const choices = items(member(properties, 'choices')).map((item): Choice => {
    dropPicture(desk, item)
    const label = textIn(member(item, 'label'))
    return { source: item, label, refs: [...refsOf(item), ...(label === undefined ? [] : [label])] }
  })
  const other = member(properties, 'allow_other_choice')
  if (truthIn(other)) {
    choices.push({ source: other, label: others[desk.locale], refs: ['other'], name: 'other', other: true })
  }
  return choiceOf(desk, asked, choices, {
    ...choosing,
    several: truthIn(member(properties, 'allow_multiple_selection')) ?? false,
    atLeast: checked(asked, 'min_selection'),
    atMost: checked(asked, 'max_selection'),
  })
}

const others = { ru: 'Другое', en: 'Other' } as const

function pictured(desk: Desk, asked: Asked): Question | undefined {
  const question = picked(desk, asked)
  if (question) simpler(desk, asked, question.kind)
  return question
}

function scaled(desk: Desk, asked: Asked, first: number, steps: number): Question | undefined {
  const [low, high] = [
    inside(asked.source, 'properties', 'labels', 'left'),
    inside(asked.source, 'properties', 'labels', 'right'),
  ]
  const ends = { low, lowText: textIn(low), high, highText: textIn(high) }
  return scaleOf(desk, asked, { first, last: first + steps - 1, steps: true, ...ends })
}

const stepsOf = ({ source }: Asked, usual: number) => numberIn(inside(source, 'properties', 'steps')) ?? usual

const readers: Record<string, Reader> = {
  multiple_choice: picked,
  dropdown: (desk, asked) => picked(desk, asked, { list: true }),
  picture_choice: pictured,
  yes_no: (desk, asked) => yesNoOf(desk, asked),
  legal: (desk, asked) => {
    simpler(desk, asked, 'yes-no')
    return yesNoOf(desk, asked)
  },
  short_text: (desk, asked) => writtenOf(desk, asked, 'text', checked(asked, 'max_length')),
  long_text: (desk, asked) => writtenOf(desk, asked, 'long-text', checked(asked, 'max_length')),
  website: (desk, asked) => {
    simpler(desk, asked, 'text')
    return writtenOf(desk, asked, 'text')
  },
  address: (desk, asked) => {
    simpler(desk, asked, 'long-text')
    return writtenOf(desk, asked, 'long-text')
  },
  number: (desk, asked) =>
    numberOf(desk, asked, { min: checked(asked, 'min_value'), max: checked(asked, 'max_value') }),
  date: (desk, asked) => typedOf(desk, asked, 'date'),
  email: (desk, asked) => typedOf(desk, asked, 'email'),
  phone_number: (desk, asked) => typedOf(desk, asked, 'phone'),
  file_upload: (desk, asked) => fileOf(desk, asked, 1),
  rating: (desk, asked) => scaled(desk, asked, 1, stepsOf(asked, 5)),
  nps: (desk, asked) => scaled(desk, asked, 0, 11),
  opinion_scale: (desk, asked) =>
    scaled(
      desk,
      asked,
      truthIn(inside(asked.source, 'properties', 'start_at_one')) ? 1 : 0,
      stepsOf(asked, 11),
    ),
  statement: grouped,
}
