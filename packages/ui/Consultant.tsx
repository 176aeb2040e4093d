interface ConsultantProps {
  /** Of the hint, for `aria-describedby` of what it speaks about. */
  id: string
  consultant: {
    name: string
    role?: string | undefined
    picture?: { src: string; alt: string } | undefined
  }
  hint: string | undefined
  /** Where pictures are asked for; empty on our own pages. */
  origin?: string
}

/** A person and what they say about the question below. Without a word to say there is no person either. */
export function Consultant({ id, consultant: { name, role, picture }, hint, origin = '' }: ConsultantProps) {
  if (!hint) return null
  return (
    <div class="consultant">
      {picture ? (
        <img class="consultant__face" src={origin + picture.src} alt={picture.alt} width={48} height={48} />
      ) : (
        <span class="consultant__face" aria-hidden="true">
          {initialsOf(name)}
        </span>
      )}
      <p class="consultant__who">
        <strong>{name}</strong>
        {role && `, ${role}`}
      </p>
      <p class="consultant__hint" id={id}>
        {hint}
      </p>
    </div>
  )
}

/** «Анна Петрова» is «АП»: two words at most, by whole characters. */
const initialsOf = (name: string) =>
  name
    .split(' ')
    .slice(0, 2)
    .map((word) => /^./u.exec(word)?.[0])
    .join('')
