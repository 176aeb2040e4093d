import type { Question } from '@pulya/questions/definitions'

import { type Asked, notCarried, simpler, statementOf } from '../asked.ts'
import { yesNoOf } from '../choice.ts'
import { type Desk, lose } from '../desk.ts'
import { fileOf, numberOf, scaleOf, typedOf, writtenOf } from '../measured.ts'
import { address } from '../plain-text.ts'
import { headed } from '../say.ts'
import { items, member, numberIn, type Source, textIn, truthIn } from '../source.ts'
import { pickedOf } from './choices.ts'
import { localised } from './texts.ts'

/** The questions of ours that stand for one element; none when it has no home here, which is then told. */
export function questionsOf(desk: Desk, source: Source): Question[] {
  const type = textIn(member(source, 'type')) ?? ''
  const asked = askedOf(desk, source, type)
  if (type === 'multipletext') {
    const fields = items(member(source, 'items'))
    if (fields.length === 0) notCarried(desk, source, type, asked.title)
    return fields.flatMap((field) => inField(desk, asked, field) ?? [])
  }
  const question = readers[type]?.(desk, asked)
  if (question === undefined && !readers[type]) notCarried(desk, source, type, asked.title)
  return question ? [question] : []
}

function askedOf(desk: Desk, source: Source, type: string): Asked {
  const name = textIn(member(source, 'name'))
  const valueName = textIn(member(source, 'valueName'))
  const titleAt = member(source, 'title')
  const helpAt = member(source, 'description')
  return {
    source,
    type,
    refs: [name, valueName].filter((ref) => ref !== undefined),
    name,
    title: localised(desk, titleAt) ?? name ?? type,
    titleAt,
    help: localised(desk, helpAt),
    helpAt,
    required: truthIn(member(source, 'isRequired')) ?? false,
  }
}

/** A field of a question that has several is a question of its own. */
function inField(desk: Desk, { refs, title, required }: Asked, field: Source): Question | undefined {
  const asked = askedOf(desk, field, 'multipletext')
  const names = refs.flatMap((ref) => asked.refs.map((own) => `${ref}.${own}`))
  const whole = {
    ...asked,
    refs: names,
    title: `${title}: ${asked.title}`,
    required: asked.required || required,
  }
  return typed(desk, whole)
}

type Reader = (desk: Desk, asked: Asked) => Question | undefined

const bounds = ({ source }: Asked) => ({
  min: numberIn(member(source, 'min')),
  max: numberIn(member(source, 'max')),
  step: numberIn(member(source, 'step')),
})

const inputs: Record<string, Reader> = {
  number: (desk, asked) => numberOf(desk, asked, bounds(asked)),
  range: (desk, asked) => slider(desk, asked),
  date: (desk, asked) => typedOf(desk, asked, 'date'),
  email: (desk, asked) => typedOf(desk, asked, 'email'),
  tel: (desk, asked) => typedOf(desk, asked, 'phone'),
}

function typed(desk: Desk, asked: Asked): Question | undefined {
  const input = textIn(member(asked.source, 'inputType')) ?? 'text'
  const read = inputs[input]
  if (read) return read(desk, asked)
  if (input !== 'text') simpler(desk, { ...asked, type: input }, 'text')
  return writtenOf(desk, asked, 'text', numberIn(member(asked.source, 'maxLength')))
}

function slider(desk: Desk, asked: Asked): Question | undefined {
  const { min = 0, max = 100, step = 1 } = bounds(asked)
  const ends = textIn(member(asked.source, 'sliderType')) === 'range'
  return scaleOf(desk, asked, { first: min, last: max, step, steps: false, ends })
}

function rating(desk: Desk, asked: Asked): Question | undefined {
  const { source } = asked
  if (items(member(source, 'rateValues')).length > 0) return pickedOf(desk, asked, 'rateValues', {})
  const [low, high] = [member(source, 'minRateDescription'), member(source, 'maxRateDescription')]
  const first = numberIn(member(source, 'rateMin')) ?? 1
  const count = numberIn(member(source, 'rateCount'))
  return scaleOf(desk, asked, {
    first,
    last: numberIn(member(source, 'rateMax')) ?? (count === undefined ? 5 : first + count - 1),
    step: numberIn(member(source, 'rateStep')),
    steps: true,
    low,
    lowText: localised(desk, low),
    high,
    highText: localised(desk, high),
  })
}

function yesNo(desk: Desk, asked: Asked): Question {
  const { source } = asked
  const [yes, no] = [
    localised(desk, member(source, 'labelTrue')),
    localised(desk, member(source, 'labelFalse')),
  ]
  const question = yesNoOf(desk, asked, { yes, no })
  const named = desk.options.get(question)
  for (const [member_, key] of [
    ['valueTrue', 'yes'],
    ['valueFalse', 'no'],
  ] as const) {
    const value = textIn(member(source, member_))
    if (value !== undefined) named?.set(value, key)
  }
  return question
}

/** The first line is what the screen is called. */
function shown(desk: Desk, asked: Asked): Question {
  const helpAt = member(asked.source, 'html')
  const { title = asked.title, text } = headed(desk, helpAt, localised(desk, helpAt))
  return statementOf(desk, { ...asked, title, titleAt: helpAt, help: undefined, helpAt }, { text })
}

function picture(desk: Desk, { source }: Asked): undefined {
  lose(desk, source, 'picture', address(localised(desk, member(source, 'imageLink'))))
}

function written(desk: Desk, asked: Asked): Question {
  const { source } = asked
  const question = writtenOf(desk, asked, 'long-text', numberIn(member(source, 'maxLength')))
  const rows = numberIn(member(source, 'rows')) ?? 0
  if (question.kind === 'long-text' && Number.isInteger(rows) && rows >= 2 && rows <= 20) question.rows = rows
  return question
}

const readers: Record<string, Reader> = {
  radiogroup: (desk, asked) => pickedOf(desk, asked, 'choices', {}),
  buttongroup: (desk, asked) => pickedOf(desk, asked, 'choices', {}),
  dropdown: (desk, asked) => pickedOf(desk, asked, 'choices', { list: true }),
  checkbox: (desk, asked) => pickedOf(desk, asked, 'choices', { several: true }),
  tagbox: (desk, asked) => pickedOf(desk, asked, 'choices', { several: true }),
  imagepicker: (desk, asked) =>
    pickedOf(desk, asked, 'choices', { several: truthIn(member(asked.source, 'multiSelect')) ?? false }),
  text: typed,
  comment: written,
  rating,
  slider,
  boolean: yesNo,
  file: (desk, asked) => fileOf(desk, asked, numberIn(member(asked.source, 'maxFiles'))),
  html: shown,
  image: picture,
}
