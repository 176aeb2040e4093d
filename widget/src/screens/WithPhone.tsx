import { note } from '../visit/journal.ts'

/** A text whose `{phone}`, if it has one, can be pressed. */
export function WithPhone({ text, phone }: { text: string; phone: string }) {
  const [before, after] = text.split('{phone}')
  return (
    <>
      {before}
      {after !== undefined && (
        <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} onClick={() => note('phone_click')}>
          {phone}
        </a>
      )}
      {after}
    </>
  )
}
