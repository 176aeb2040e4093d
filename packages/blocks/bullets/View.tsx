import type { ViewProps } from '../view.ts'

export function View({ block }: ViewProps<'bullets'>) {
  return (
    <ul class="bullets">
      {block.items.map((item) => (
        <li key={item} class="bullets__item">
          {item}
        </li>
      ))}
    </ul>
  )
}
