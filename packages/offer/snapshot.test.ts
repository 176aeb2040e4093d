import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { unfinished } from './check/unpublishable.ts'
import { offerDocument } from './document.ts'
import { offerSnapshot } from './snapshot.ts'
import { blocksOf } from './variant.ts'

const demo = readFileSync(new URL('../../api/demo/offer.bankrotstvo.json', import.meta.url), 'utf8')
const document = offerDocument.parse(JSON.parse(demo))
const inForce = {
  'demo-processing': { version: 'a'.repeat(32), href: '/legal/demo-processing/a' },
  'demo-advertising': { version: 'b'.repeat(32), href: '/legal/demo-advertising/b' },
}
const formOf = (change: object) => ({
  ...document,
  blocks: document.blocks.map((block) => (block.kind === 'form' ? { ...block, ...change } : block)),
})

describe('the demo offer', () => {
  test('is published with its boxes bound to the texts in force', () => {
    const published = offerSnapshot(document, 'demo-page2', inForce)
    if ('flaws' in published) throw new Error(JSON.stringify(published.flaws))
    const form = published.snapshot.blocks.find(({ kind }) => kind === 'form')
    expect(form).toMatchObject({
      consents: [
        { purpose: 'processing', required: true, version: 'a'.repeat(32), href: '/legal/demo-processing/a' },
        { purpose: 'ads', required: false, version: 'b'.repeat(32), href: '/legal/demo-advertising/b' },
      ],
    })
  })

  test('keeps to itself what it was translated from', () => {
    const translation = { of: 'ours2222-offer222', seen: { title: 'Прежний заголовок' } }
    const published = offerSnapshot({ ...document, translation }, 'demo-page2', inForce)
    expect(published).toEqual(offerSnapshot(document, 'demo-page2', inForce))
  })

  test.each([
    ['A', 'Подойдёт ли вам процедура банкротства? Ответим за 2 минуты', 'Пройти проверку'],
    ['B', 'Долгов больше, чем дохода? Разберём вашу ситуацию по шагам', 'Разобрать мою ситуацию'],
    ['C', 'Звонят коллекторы, списывают приставы? Узнайте свои варианты', 'Узнать варианты'],
  ])('says in variant %s what its author wrote', (variant, text, label) => {
    const shown = blocksOf(document, variant)
    expect(shown).toContainEqual(expect.objectContaining({ kind: 'headline', text }))
    expect(shown).toContainEqual(expect.objectContaining({ kind: 'quiz-entry', label }))
    expect(shown).toContainEqual({ id: 'notice', kind: 'notice', wording: 'ru-bankruptcy' })
  })

  test('has requisites that its firm has still to fill in', () => {
    expect(unfinished(document)).toEqual([
      '#/blocks/6/owner',
      '#/blocks/6/requisites/0/value',
      '#/blocks/6/requisites/1/value',
      '#/blocks/6/requisites/2/value',
    ])
  })
})

describe('is not published:', () => {
  const ads = document.blocks.flatMap((block) =>
    block.kind === 'form' ? block.consents.filter(({ purpose }) => purpose === 'ads') : [],
  )

  test('a form that asks no consent to processing', () => {
    const published = offerSnapshot(formOf({ consents: ads }), 'demo-page2', inForce)
    expect(published).toEqual({
      flaws: [{ code: 'items-too-few', limit: 1, pointer: '#/blocks/5/consents' }],
    })
  })

  test('a form that can be sent without consent to processing', () => {
    const optional = ads.map((ask) => ({ ...ask, purpose: 'processing' as const }))
    const published = offerSnapshot(formOf({ consents: optional }), 'demo-page2', inForce)
    expect(published).toEqual({
      flaws: [{ code: 'value-unknown', limit: 'true', pointer: '#/blocks/5/consents/0/required' }],
    })
  })

  test('a form whose consent text is not published', () => {
    const published = offerSnapshot(document, 'demo-page2', { 'demo-processing': inForce['demo-processing'] })
    expect(published).toEqual({
      flaws: [
        { code: 'reference-unknown', limit: 'demo-advertising', pointer: '#/blocks/5/consents/1/document' },
      ],
    })
  })

  test('an entry to no quiz', () => {
    const blocks = document.blocks.with(3, { id: 'entry', kind: 'quiz-entry', label: 'Пройти проверку' })
    expect(offerSnapshot({ ...document, blocks }, 'demo-page2', inForce)).toEqual({
      flaws: [{ code: 'member-required', pointer: '#/blocks/3/quiz' }],
    })
  })
})
