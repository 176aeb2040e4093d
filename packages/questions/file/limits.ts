export const fileKinds = ['image', 'pdf'] as const

export type FileKind = (typeof fileKinds)[number]

const mebibyte = 1024 * 1024

/** Of one file as the visitor sends it. */
export const fileBytesMax: Record<FileKind, number> = { image: 15 * mebibyte, pdf: 10 * mebibyte }

/** Of one question. */
export const filesMax = 10

export const megabytes = (bytes: number): number => bytes / mebibyte
