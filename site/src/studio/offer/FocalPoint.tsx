import type { PicturesWords } from '../i18n/pictures.ts'
import type { Focus } from './picture-places.ts'

interface FocalPointProps {
  src: string
  focus: Focus | undefined
  words: PicturesWords
  onMove: (focus: Focus) => void
}

const middle: Focus = { x: 50, y: 50 }

/** What must stay in sight of a picture that is cut: by a press on it, or by two sliders, which arrow keys move. */
export function FocalPoint({ src, focus = middle, words, onMove }: FocalPointProps) {
  const slider = (axis: keyof Focus, label: string) => (
    <label class="focal__axis">
      {label}
      <input
        type="range"
        min={0}
        max={100}
        value={focus[axis]}
        onInput={({ currentTarget }) => onMove({ ...focus, [axis]: currentTarget.valueAsNumber })}
      />
    </label>
  )
  return (
    <fieldset class="focal">
      <legend class="field__aside">{words.focus}</legend>
      {/* For a pointer; whoever has none has the sliders. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div
        class="focal__picture"
        onClick={({ currentTarget, clientX, clientY }) => {
          const { left, top, width, height } = currentTarget.getBoundingClientRect()
          onMove({ x: percent(clientX - left, width), y: percent(clientY - top, height) })
        }}
      >
        <img src={src} alt="" />
        <span class="focal__mark" style={{ left: `${focus.x}%`, top: `${focus.y}%` }} />
      </div>
      {slider('x', words.across)}
      {slider('y', words.down)}
    </fieldset>
  )
}

const percent = (at: number, of: number): number => Math.min(100, Math.max(0, Math.round((at / of) * 100)))
