const phone = /(\+?\d[\d()\s-]{7,}\d)/

/** A line of text in which phone numbers stay in one piece when it wraps. */
export function Prose({ text }: { text: string }) {
  // Split by a group, a text alternates: words, number, words, number, words.
  return text.split(phone).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} class="unbroken">
        {part}
      </span>
    ),
  )
}
