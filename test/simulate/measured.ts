/** A share of the simulated tests, and where it should be; without a range it is only shown. */
export interface Measured {
  /** Which way of reading the looks it is, as the heading of its column. */
  reading: string
  share: number
  range?: readonly [number, number] | undefined
}

/** One kind of tests, in every reading. */
export interface Row {
  name: string
  measured: Measured[]
}

export const isOutside = ({ share, range }: Measured): boolean =>
  range !== undefined && (share < range[0] || share > range[1])
