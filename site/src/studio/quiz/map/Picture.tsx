import type { Locale } from '@pulya/contract/locale'

import { quizMapWords, type QuizMapWords } from '../../i18n/quiz-map.ts'
import type { DrawnEdge, Layout, PlacedNode, Point } from './layout.ts'
import { inLines } from './in-lines.ts'

interface PictureProps {
  layout: Layout
  troubles: ReadonlyMap<string, readonly string[]>
  /** Place of each question, from 1, by its key. */
  numbers: ReadonlyMap<string, number>
  zoom: number
  locale: Locale
  onChoose: (id: string) => void
}

/** The map as a drawing for the eye and the pointer; the list below it says the same to everybody else. */
export function Picture({ layout, troubles, numbers, zoom, locale, onChoose }: PictureProps) {
  const { nodes, edges, width, height } = layout
  const words = quizMapWords[locale]
  return (
    <svg
      class="map__drawing"
      width={width * zoom}
      height={height * zoom}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <defs>
        <marker
          id="map-arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8z" fill="context-stroke" />
        </marker>
      </defs>
      {edges.map((edge) => (
        <Edge key={`${edge.from} ${edge.to} ${edge.is} ${edge.rule}`} edge={edge} words={words} />
      ))}
      {nodes.map((node) => (
        <Screen
          key={node.id}
          node={node}
          number={numbers.get(node.key)}
          troubles={troubles.get(node.id)}
          words={words}
          onChoose={onChoose}
        />
      ))}
    </svg>
  )
}

interface ScreenProps {
  node: PlacedNode
  number: number | undefined
  troubles: readonly string[] | undefined
  words: QuizMapWords
  onChoose: (id: string) => void
}

function Screen({ node, number, troubles, words, onChoose }: ScreenProps) {
  const { id, is, title, x, y, width, height } = node
  const narrow = is === 'gate' || is === 'choice'
  const said = narrow
    ? words.kinds[is]
    : is === 'question'
      ? `${number}. ${title}`
      : title || words.kinds.contact
  const lines = inLines(said, narrow ? 18 : 25, narrow ? 1 : troubles ? 1 : 2)
  const first = y + height / 2 - (lines.length + (troubles ? 1 : 0) - 1) * 9 + 5
  return (
    // The keyboard has the list.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <g
      class="map__node"
      data-is={is}
      data-node={id}
      data-trouble={troubles ? '' : undefined}
      onClick={() => onChoose(id)}
    >
      <title>{[said, ...(troubles ?? [])].join('. ')}</title>
      <rect
        x={x - width / 2}
        y={y}
        width={width}
        height={height}
        rx={narrow || is === 'outcome' ? height / 2 : 8}
      />
      {lines.map((line, place) => (
        <text key={line} x={x} y={first + place * 18}>
          {line}
        </text>
      ))}
      {troubles && (
        <text class="map__trouble" x={x} y={first + lines.length * 18}>
          {inLines(`! ${troubles[0]}`, 25, 1)[0]}
        </text>
      )}
    </g>
  )
}

function Edge({ edge, words }: { edge: DrawnEdge; words: QuizMapWords }) {
  const { points, is, rule, back } = edge
  const label = labelOf(edge, words)
  const [start] = points
  return (
    <g class="map__edge" data-is={is} data-back={back ? '' : undefined}>
      <path d={lineThrough(points)} marker-end="url(#map-arrow)" />
      {label && start && (
        <text x={start.x + 5} y={start.y + 13}>
          {label}
        </text>
      )}
      {rule === undefined ? null : <title>{rule + 1}</title>}
    </g>
  )
}

function labelOf({ is, rule = 0, when, from }: DrawnEdge, words: QuizMapWords): string {
  if (is === 'shown') return words.yes
  if (is === 'skipped') return words.otherwise
  const isRule = is === 'jump' || is === 'end' || is === 'disqualify'
  if (isRule && from !== 'choice') return when ? String(rule + 1) : words.otherwise
  return ''
}

const lineThrough = (points: readonly Point[]) =>
  points.map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${x} ${y}`).join('')
