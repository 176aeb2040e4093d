import { contactErrors } from '@pulya/blocks/contact-errors'
import { fieldNames, readContactForm } from '@pulya/blocks/contact-form'
import { ContactFields } from '@pulya/blocks/ContactFields'
import { channels } from '@pulya/contract/channel'
import { contactFieldNames } from '@pulya/quiz/contact-fields'
import { quizWords } from '@pulya/quiz/words'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'

const consents = [
  { purpose: 'processing', label: 'Даю согласие', href: '/legal/demo-text2/1' },
  { purpose: 'ads', label: 'Присылайте рекламу', href: '/legal/demo-text3/1' },
] as const

const everyField = contactFieldNames.map((name) => ({ name, required: name !== 'comment' }))

const shown = (posted: string, flaws: Parameters<typeof contactErrors>[1] = []) =>
  renderToString(
    <ContactFields
      words={quizWords.ru}
      fields={everyField}
      channels={channels}
      consents={consents}
      values={readContactForm(new URLSearchParams(posted)).values}
      errors={contactErrors('ru', flaws)}
    />,
  )

test('nothing is ticked or picked for the visitor', () => {
  expect(shown('')).not.toContain('checked')
})

test('every field that is read is there to be posted', () => {
  const html = shown('')
  for (const name of fieldNames) expect(html).toContain(`name="${name}"`)
})

test('what need not be said is marked so, and a comment has room', () => {
  const html = shown('comment=%3C%2Ftextarea%3E%3Cb%3E')
  expect(html).toContain('Комментарий (необязательно)</label>')
  expect(html).not.toContain('Почта (необязательно)')
  expect(html).toContain('rows="3">&lt;/textarea>&lt;b></textarea>')
})

test('what was typed and ticked comes back, as text', () => {
  const html = shown('name=%22%3E%3Cscript%3E&phone=8+916&channel=max&consent-ads=yes')
  expect(html).toContain('value="&quot;>&lt;script>"')
  expect(html).toContain('value="8 916"')
  expect(html).toMatch(/value="max" checked/)
  expect(html).toMatch(/name="consent-ads" type="checkbox" value="yes" checked/)
  expect(html).not.toMatch(/name="consent-processing"[^>]* checked/)
})

test('an error stands beside its field and is read with it', () => {
  const html = shown('phone=12', [{ pointer: '#/contact/phone', code: 'phone-required' }])
  const [, described] = /name="phone"[^>]*aria-describedby="([^"]+)"/.exec(html) ?? []
  expect(html).toContain(`<p class="flaw" id="${described}">Укажите телефон`)
  expect(html).not.toMatch(/name="name"[^>]*aria-/)
})

test('the text of each consent is one press away and does not take the form away', () => {
  const html = shown('')
  for (const { href } of consents) expect(html).toContain(`<a href="${href}" target="_blank" rel="noopener">`)
})
