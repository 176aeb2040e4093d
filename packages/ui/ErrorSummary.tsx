import { Prose } from './Prose.tsx'

interface ErrorSummaryProps {
  title: string
  /** The same sentences as beside the fields, each with the address of its field. */
  errors: readonly { href: string; sentence: string }[]
}

/** Above a form that came back: what is wrong, with links. https://design-system.service.gov.uk/components/error-summary/ */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  return (
    <div class="error-summary" tabIndex={-1} autofocus>
      {/* The alert is an inner element: JAWS reads an outer one only partly. */}
      <div role="alert">
        <h2 class="error-summary__title">{title}</h2>
        <ul class="error-summary__list">
          {errors.map(({ href, sentence }) => (
            <li key={sentence}>
              <a href={href}>
                <Prose text={sentence} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
