import type { MapEdge, MapNode, QuizMap } from './graph.ts'

export interface Point {
  x: number
  y: number
}

export interface PlacedNode extends MapNode, Point {
  /** Of the middle of its upper edge is `x`; `y` is that edge. */
  width: number
  height: number
}

export interface DrawnEdge extends MapEdge {
  points: Point[]
  /** Leads up: a draft whose jump goes back, which no quiz may have. */
  back: boolean
}

export interface Layout {
  nodes: PlacedNode[]
  edges: DrawnEdge[]
  width: number
  height: number
}

const size = { width: 200, height: 64 }
const small = { width: 132, height: 36 }
const columnWidth = 232
/** Between two rows: edges turn here. */
const channel = 56
const rowHeight = size.height + channel
const laneWidth = 14
const margin = 24

interface Spot {
  row: number
  column: number
}

/**
 * Rows by the longest way from the start, so that every edge leads down; a way past other rows runs in a lane of its own
 * beside all columns, shared by those with the same end, and turns only between rows. So no edge crosses a screen.
 */
export function layoutOf(map: QuizMap): Layout {
  const spots = spotsOf(map)
  const at = (id: string): Spot => spots.get(id) ?? { row: 0, column: 0 }
  const isBack = ({ from, to }: MapEdge) => at(to).row <= at(from).row
  const isLong = (edge: MapEdge) => isBack(edge) || at(edge.to).row > at(edge.from).row + 1
  const widths = widthsOf([...spots.values()])
  const lanes = lanesOf(map.edges.filter(isLong), widths, (edge) => {
    const rows = [at(edge.from).row, at(edge.to).row]
    return { from: Math.min(...rows), to: Math.max(...rows) }
  })
  const nodes = map.nodes.map((node) => {
    const { width, height } = node.is === 'gate' || node.is === 'choice' ? small : size
    const { row, column } = at(node.id)
    const x = margin + column * columnWidth + size.width / 2
    return { ...node, width, height, x, y: margin + row * rowHeight + (size.height - height) / 2 }
  })
  const placed = new Map(nodes.map((node) => [node.id, node]))
  const tracks = tracksIn(map.edges, at)
  const edges = map.edges.flatMap((edge): DrawnEdge[] => {
    const [from, to] = [placed.get(edge.from), placed.get(edge.to)]
    if (!from || !to) return []
    const lane = lanes.get(edge.to)
    const points = pointsOf(edge, {
      from,
      to,
      laneX: isLong(edge) ? lane : undefined,
      tracks,
      rowOf: (id) => at(id).row,
    })
    return [{ ...edge, points, back: isBack(edge) }]
  })
  const right = Math.max(margin + Math.max(...widths) * columnWidth, ...lanes.values())
  return {
    nodes,
    edges,
    width: right + margin,
    height: 2 * margin + widths.length * rowHeight,
  }
}

function spotsOf({ nodes, edges }: QuizMap): Map<string, Spot> {
  const order = new Map(nodes.map(({ id }, place) => [id, place]))
  const waysTo = Map.groupBy(edges, ({ to }) => to)
  const spots = new Map<string, Spot>()
  const taken = new Set<string>()
  let before: Spot = { row: -1, column: 0 }
  for (const { id } of nodes) {
    const ahead = (waysTo.get(id) ?? []).filter(({ from }) => (order.get(from) ?? 0) < (order.get(id) ?? 0))
    const parents = ahead.flatMap(({ from }) => spots.get(from) ?? [])
    // Nobody leads here: it stands where it would be asked.
    const row = Math.max(...(parents.length > 0 ? parents : [before]).map((spot) => spot.row)) + 1
    let column = Math.min(...(parents.length > 0 ? parents : [before]).map((spot) => spot.column))
    while (taken.has(`${row}/${column}`)) column += 1
    taken.add(`${row}/${column}`)
    before = { row, column }
    spots.set(id, before)
  }
  return spots
}

/** How many columns each row takes. */
function widthsOf(spots: readonly Spot[]): number[] {
  const widths: number[] = []
  for (const { row, column } of spots) widths[row] = Math.max(widths[row] ?? 0, column + 1)
  return widths
}

/**
 * Where the lane of each end runs: past the widest of the rows it goes by, and beside other lanes there. Ways with the
 * same end share one.
 */
function lanesOf(
  edges: readonly MapEdge[],
  widths: readonly number[],
  rowsOf: (edge: MapEdge) => { from: number; to: number },
): Map<string, number> {
  const spans = new Map<string, { from: number; to: number }>()
  for (const edge of edges) {
    const { from, to } = rowsOf(edge)
    const known = spans.get(edge.to) ?? { from, to }
    spans.set(edge.to, { from: Math.min(known.from, from), to: Math.max(known.to, to) })
  }
  const ends: number[] = []
  const lanes = new Map<string, number>()
  for (const [id, { from, to }] of [...spans].toSorted(([, one], [, other]) => one.from - other.from)) {
    const free = ends.findIndex((end) => end < from)
    const lane = free === -1 ? ends.length : free
    ends[lane] = to
    const widest = Math.max(1, ...widths.slice(from, to))
    lanes.set(id, margin + widest * columnWidth + lane * laneWidth)
  }
  return lanes
}

/** In every channel each end of an edge turns at a height of its own, as far as there is room. */
function tracksIn(
  edges: readonly MapEdge[],
  at: (id: string) => Spot,
): (row: number, edge: MapEdge) => number {
  const turning = new Map<number, MapEdge[]>()
  for (const edge of edges) {
    for (const row of new Set([at(edge.from).row, at(edge.to).row - 1])) {
      turning.set(row, [...(turning.get(row) ?? []), edge])
    }
  }
  return (row, edge) => {
    const inRow = turning.get(row) ?? []
    const height = (channel * (inRow.indexOf(edge) + 1)) / (inRow.length + 1)
    return margin + row * rowHeight + size.height + height
  }
}

interface Way {
  from: PlacedNode
  to: PlacedNode
  laneX: number | undefined
  tracks: (row: number, edge: MapEdge) => number
  rowOf: (id: string) => number
}

function pointsOf(edge: MapEdge, { from, to, laneX, tracks, rowOf }: Way): Point[] {
  const leaving = { x: from.x + portOf(edge), y: from.y + from.height }
  const first = tracks(rowOf(edge.from), edge)
  const arriving = { x: to.x, y: to.y }
  if (laneX === undefined) {
    if (leaving.x === arriving.x) return [leaving, arriving]
    return [leaving, { x: leaving.x, y: first }, { x: arriving.x, y: first }, arriving]
  }
  const last = tracks(rowOf(edge.to) - 1, edge)
  return [
    leaving,
    { x: leaving.x, y: first },
    { x: laneX, y: first },
    { x: laneX, y: last },
    { x: arriving.x, y: last },
    arriving,
  ]
}

/** Whoever simply goes on leaves from the middle; rules leave beside it, in their order. */
function portOf({ is, rule = 0 }: MapEdge): number {
  if (is === 'skipped') return 40
  return is === 'jump' || is === 'end' || is === 'disqualify' ? Math.min(24 + rule * 16, 88) : 0
}
