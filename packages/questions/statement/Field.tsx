import type { FieldProps } from '../question.ts'
import { Telling } from '../Telling.tsx'
import type { StatementAnswer, StatementConfig } from './definition.ts'

export function Field({ config, origin = '' }: FieldProps<StatementConfig, StatementAnswer>) {
  const { picture, text } = config
  return (
    <Telling config={config}>
      {picture && <img class="statement__picture" src={origin + picture.src} alt={picture.alt} />}
      {text.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </Telling>
  )
}
