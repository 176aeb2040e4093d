import { attribute, readForm } from '../traffic/form.ts'
import type { Walker } from './walk-in-page.ts'

const screensMax = 30
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAD0lEQVR42mNIwQEYhpYEAE57SwFZ51G0AAAAAElFTkSuQmCC',
  'base64',
)

/**
 * Walks the quiz at this address as a browser without script does, form by form, and leaves the contact.
 *
 * @returns The heading of the outcome.
 */
export async function walkForms(address: string, { answers, photos, contact }: Walker): Promise<string> {
  let page = await open(fetch(address))
  let outcome = ''
  for (let screens = 0; screens < screensMax; screens += 1) {
    const form = readForm(page.html)
    if (!form) return outcome
    const names = new Set(form.inputs.map(({ name }) => name))
    if (names.size === 0 && !page.html.includes('<legend')) outcome = headingOf(page.html)
    const fields = new FormData()
    for (const [key, answer] of Object.entries(answers)) if (names.has(key)) put(fields, key, answer)
    for (const [name, value] of Object.entries(contact)) if (names.has(name)) fields.append(name, value)
    if (names.has('consent-processing')) fields.append('consent-processing', 'yes')
    const files = form.inputs.find(({ type }) => type === 'file')
    if (files) attach(fields, files.name, photos)
    page = await open(send(page, form.action, fields))
  }
  throw new Error(`The quiz has no end: ${page.url}`)
}

interface Page {
  url: string
  html: string
}

async function open(asked: Promise<Response>): Promise<Page> {
  const response = await asked
  const html = await response.text()
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${html.replace(/<[^>]*>/g, ' ')}`)
  return { url: response.url, html }
}

/** A form posts where it says, else to the page it is on, in the encoding it names. */
function send({ url, html }: Page, action: string, fields: FormData): Promise<Response> {
  const [form = ''] = /<form\b[^>]*\bmethod="post"[^>]*>/.exec(html) ?? []
  const plain = new URLSearchParams()
  for (const [name, value] of fields) if (typeof value === 'string') plain.append(name, value)
  const body = attribute(form, 'enctype') === 'multipart/form-data' ? fields : plain
  return fetch(new URL(action || url, url), { method: 'POST', body })
}

function put(fields: FormData, key: string, answer: unknown): void {
  if (typeof answer !== 'object') return fields.append(key, `${answer as string | number}`)
  const { picked, other }: { picked: string[]; other?: string } = Object(answer)
  for (const option of picked) fields.append(key, option)
  if (other) fields.append(`${key}.other`, other)
}

function attach(fields: FormData, name: string, photos: number): void {
  for (let number = 1; number <= photos; number += 1) {
    fields.append(name, new File([png], `photo ${number}.png`, { type: 'image/png' }))
  }
}

const headingOf = (html: string) =>
  (/<h2[^>]*>([\s\S]*?)<\/h2>/.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '')
