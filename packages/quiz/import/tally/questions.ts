import type { Question } from '@pulya/questions/definitions'

import { type Asked, notCarried, simpler } from '../asked.ts'
import { type Choice, choiceOf, type Choosing } from '../choice.ts'
import { type Desk, lose } from '../desk.ts'
import { fileOf, numberOf, scaleOf, typedOf, writtenOf } from '../measured.ts'
import { address } from '../plain-text.ts'
import { inside, member, members, numberIn, settle, type Source, textIn, truthIn } from '../source.ts'
import { type Part, refsOf } from './parts.ts'
import { wordsIn } from './texts.ts'

type Reader = (desk: Desk, asked: Asked, part: Part) => Question | undefined

/** The question of ours that stands for this part; none when it has no home here, which is then told. */
export function questionOf(desk: Desk, asked: Asked, part: Part): Question | undefined {
  const read = readers[part.type]
  if (read) return read(desk, asked, part)
  notCarried(desk, part.blocks[0], part.type, asked.title)
  for (const block of part.blocks.slice(1)) notCarried(desk, block, part.type, asked.title)
  return undefined
}

export const asks = (type: string): boolean =>
  type in readers || /^INPUT_|_OPTION$|^SIGNATURE$|^PAYMENT$|^MATRIX|^WALLET/.test(type)

/** A number of the payload; `minNumber` counts only while `hasMinNumber` does not say otherwise. */
function set({ source }: Asked, name: string): number | undefined {
  const payload = member(source, 'payload')
  const used = truthIn(member(payload, `has${name.slice(0, 1).toUpperCase()}${name.slice(1)}`))
  const number = numberIn(member(payload, name))
  return used === false ? undefined : number
}

function picked(choosing: Choosing): Reader {
  return (desk, asked, { blocks }) => {
    const several =
      blocks.some((block) => truthIn(inside(block, 'payload', 'allowMultiple'))) || choosing.several
    const choices = blocks.map((block) => choiceIn(desk, block))
    const bounds = { atLeast: set(asked, 'minChoices'), atMost: set(asked, 'maxChoices') }
    for (const block of blocks.slice(1))
      settleRepeated(member(block, 'payload'), member(blocks[0], 'payload'))
    return choiceOf(desk, asked, choices, { ...choosing, several: several ?? false, ...bounds })
  }
}

/** Every option repeats what is set for the question. */
function settleRepeated(payload: Source, first: Source): void {
  const repeated = members(payload).filter(([name, { value }]) => value === member(first, name).value)
  settle(...repeated.map(([, part]) => part))
}

function choiceIn(desk: Desk, block: Source): Choice {
  const payload = member(block, 'payload')
  const picture = member(payload, 'image')
  if (textIn(picture)) lose(desk, picture, 'picture', address(textIn(picture)))
  settle(...['index', 'isFirst', 'isLast', 'isRequired', 'isHidden'].map((name) => member(payload, name)))
  const other = truthIn(member(payload, 'isOtherOption')) ?? false
  const label = wordsIn(desk, block)
  return {
    source: block,
    label,
    refs: refsOf(block)
      .slice(0, 1)
      .concat(label ?? []),
    ...(other && { other }),
  }
}

function scaled(desk: Desk, asked: Asked): Question | undefined {
  const [low, high] = [
    inside(asked.source, 'payload', 'leftLabel'),
    inside(asked.source, 'payload', 'rightLabel'),
  ]
  const scale = { first: set(asked, 'start') ?? 0, last: set(asked, 'end') ?? 10, step: set(asked, 'step') }
  return scaleOf(desk, asked, {
    ...scale,
    steps: true,
    low,
    lowText: textIn(low),
    high,
    highText: textIn(high),
  })
}

const asText: Reader = (desk, asked) => {
  simpler(desk, asked, 'text')
  return writtenOf(desk, asked, 'text')
}

const readers: Record<string, Reader> = {
  MULTIPLE_CHOICE_OPTION: picked({}),
  CHECKBOX: picked({ several: true }),
  DROPDOWN_OPTION: picked({ list: true }),
  MULTI_SELECT_OPTION: picked({ several: true }),
  INPUT_TEXT: (desk, asked) => writtenOf(desk, asked, 'text', set(asked, 'maxCharacters')),
  TEXTAREA: (desk, asked) => writtenOf(desk, asked, 'long-text', set(asked, 'maxCharacters')),
  INPUT_EMAIL: (desk, asked) => typedOf(desk, asked, 'email'),
  INPUT_PHONE_NUMBER: (desk, asked) => typedOf(desk, asked, 'phone'),
  INPUT_NUMBER: (desk, asked) =>
    numberOf(desk, asked, { min: set(asked, 'minNumber'), max: set(asked, 'maxNumber') }),
  INPUT_DATE: (desk, asked) => typedOf(desk, asked, 'date'),
  INPUT_LINK: asText,
  INPUT_TIME: asText,
  LINEAR_SCALE: scaled,
  RATING: (desk, asked) => scaleOf(desk, asked, { first: 1, last: set(asked, 'stars') ?? 5, steps: true }),
  FILE_UPLOAD: (desk, asked) => {
    const several = truthIn(inside(asked.source, 'payload', 'hasMultipleFiles')) ?? false
    return fileOf(desk, asked, several ? (set(asked, 'maxFiles') ?? 5) : 1)
  },
}
