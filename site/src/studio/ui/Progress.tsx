interface ProgressProps {
  label: string
  /** From 0 to 1; nobody knows when absent. */
  part?: number | undefined
}

/** How far long work is. What is over at once shows no bar: see `waiting.css`. */
export const Progress = ({ label, part }: ProgressProps) => (
  <progress class="progress-bar" aria-label={label} max={1} {...(part !== undefined && { value: part })} />
)
