import type { Question } from '@pulya/questions/definitions'

import { type Asked, notCarried, simpler, statementOf } from '../asked.ts'
import { type Choice, choiceOf } from '../choice.ts'
import { type Desk, lose } from '../desk.ts'
import { fileOf, numberOf, scaleOf, typedOf, writtenOf } from '../measured.ts'
import { address } from '../plain-text.ts'
import { inside, items, member, numberIn, settle, type Source, textIn, truthIn } from '../source.ts'

type Reader = (desk: Desk, asked: Asked) => Question | undefined

export const isInput = (type: string): boolean => / input$|^cards$/.test(type)

/** The question of ours that stands for this input; none when it has no home here, which is then told. */
export function questionOf(desk: Desk, asked: Asked): Question | undefined {
  settle(member(asked.source, 'id'), member(asked.source, 'outgoingEdgeId'))
  const read = readers[asked.type]
  if (!read) notCarried(desk, asked.source, asked.type, asked.title)
  return read?.(desk, asked)
}

const option = ({ source }: Asked, name: string) => inside(source, 'options', name)

function picked(desk: Desk, asked: Asked): Question | undefined {
  const choices = items(member(asked.source, 'items')).map((item) => choiceIn(desk, item))
  const several = truthIn(option(asked, 'isMultipleChoice')) ?? false
  const [only, another] = choices
  // One button is a way on, not a choice.
  if (only && !another && !several) return wayOn(desk, asked, only)
  return choiceOf(desk, asked, choices, { several, list: truthIn(option(asked, 'isSearchable')) ?? false })
}

function wayOn(desk: Desk, asked: Asked, { label }: Choice): Question {
  const { help, ...rest } = asked
  return statementOf(desk, rest, { text: help, button: label })
}

function choiceIn(desk: Desk, item: Source): Choice {
  settle(...['outgoingEdgeId', 'blockId', 'type'].map((name) => member(item, name)))
  const picture = member(item, 'pictureSrc')
  const href = textIn(picture)
  if (href) lose(desk, picture, 'picture', address(href))
  const label = textIn(member(item, 'content')) ?? textIn(member(item, 'title'))
  const refs = ['id', 'value'].flatMap((name) => textIn(member(item, name)) ?? [])
  return { source: item, label, refs: [...refs, ...(label === undefined ? [] : [label])] }
}

function pictured(desk: Desk, asked: Asked): Question | undefined {
  const question = picked(desk, asked)
  if (question) simpler(desk, asked, question.kind)
  return question
}

const asText: Reader = (desk, asked) => {
  simpler(desk, asked, 'text')
  return writtenOf(desk, asked, 'text')
}

const readers: Record<string, Reader> = {
  'text input': (desk, asked) =>
    writtenOf(desk, asked, truthIn(option(asked, 'isLong')) ? 'long-text' : 'text'),
  'number input': (desk, asked) => {
    const [min, max, step] = ['min', 'max', 'step'].map((name) => numberIn(option(asked, name)))
    return numberOf(desk, asked, { min, max, step })
  },
  'email input': (desk, asked) => typedOf(desk, asked, 'email'),
  'phone number input': (desk, asked) => typedOf(desk, asked, 'phone'),
  'date input': (desk, asked) => typedOf(desk, asked, 'date'),
  'url input': asText,
  'time input': asText,
  'choice input': picked,
  'picture choice input': pictured,
  'rating input': (desk, asked) => {
    const [low, high] = [
      inside(asked.source, 'options', 'labels', 'left'),
      inside(asked.source, 'options', 'labels', 'right'),
    ]
    const first = numberIn(option(asked, 'startsAt')) ?? 0
    const last = numberIn(option(asked, 'length')) ?? 10
    const stars = textIn(option(asked, 'buttonType')) === 'Icons'
    return scaleOf(desk, asked, {
      first: stars ? 1 : first,
      last,
      steps: true,
      low,
      lowText: textIn(low),
      high,
      highText: textIn(high),
    })
  },
  'file input': (desk, asked) => fileOf(desk, asked, truthIn(option(asked, 'isMultipleAllowed')) ? 5 : 1),
}
