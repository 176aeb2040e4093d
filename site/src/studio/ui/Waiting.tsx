/** The outline of what is on its way. It shows itself only when that takes long enough to be noticed: see `waiting.css`. */
export const Waiting = ({ lines = 3 }: { lines?: number }) => (
  <div class="waiting" aria-busy="true">
    {Array.from({ length: lines }, (_, line) => (
      <span key={line} class="waiting__line" />
    ))}
  </div>
)
