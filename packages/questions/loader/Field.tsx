import type { FieldProps } from '../question.ts'
import { Telling } from '../Telling.tsx'
import type { LoaderAnswer, LoaderConfig } from './definition.ts'

/**
 * The style sheet keeps the time, by what the attributes say, and the end of the bar goes on. Whoever asked for less
 * motion, or has no script, has all lines at once and goes on by the button.
 */
export function Field({ config, onDone }: FieldProps<LoaderConfig, LoaderAnswer>) {
  const { lines, seconds } = config
  return (
    <Telling config={config}>
      <div class="loader" data-lines={lines.length} data-seconds={onDone && seconds}>
        <ul>
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
        {onDone && <div class="loader__bar" onAnimationEnd={onDone} />}
      </div>
    </Telling>
  )
}
