import { describe, expect, test } from 'vitest'

import { certainty } from './certainty.ts'
import { honestOfBankruptcy, honestOfMedicine } from './honest-texts.ts'
import { medicalPromise } from './medical-promise.ts'
import { said } from './phrase.ts'
import { readingsOf } from './readings.ts'
import { bareRelease, release } from './release.ts'
import { stateProgramme } from './state-programme.ts'
import { stopPaying } from './stop-paying.ts'
import { superlative } from './superlative.ts'
import { urgency } from './urgency.ts'
import { wrongTexts } from './wrong-texts.ts'

const phrases = {
  release,
  bareRelease,
  stateProgramme,
  certainty,
  stopPaying,
  urgency,
  superlative,
  medicalPromise,
}
type Name = keyof typeof wrongTexts
const names: readonly Name[] = [
  'release',
  'bareRelease',
  'stateProgramme',
  'certainty',
  'stopPaying',
  'urgency',
  'superlative',
  'medicalPromise',
]
const ofBankruptcy: readonly Name[] = [
  'release',
  'bareRelease',
  'stateProgramme',
  'certainty',
  'stopPaying',
  'urgency',
]
const ofMedicine: readonly Name[] = ['medicalPromise', 'superlative']

const found = (text: string, among: readonly Name[]) =>
  among.filter((name) => said(phrases[name], readingsOf(text)) !== undefined)

describe.each(names.map((name) => [name, wrongTexts[name]] as const))('%s is found in', (name, texts) => {
  test.each(texts)('«%s»', (text) => {
    expect(found(text, [name])).toEqual([name])
  })
})

describe('nothing is found in', () => {
  test.each(honestOfBankruptcy)('«%s»', (text) => {
    expect(found(text, [...ofBankruptcy, 'superlative'])).toEqual([])
  })
  test.each(honestOfMedicine)('«%s»', (text) => {
    expect(found(text, ofMedicine)).toEqual([])
  })
})
