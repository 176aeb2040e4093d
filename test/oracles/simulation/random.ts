/**
 * Numbers in [0, 1), the same for the same seed: sfc32, which passes PractRand.
 * Source: https://pracrand.sourceforge.net/RNG_engines.txt
 */
export function randomFrom(seed: number): () => number {
  let [a, b, c, counter] = [0, seed | 0, 0, 1]
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let warm = 0; warm < 15; warm++) next()
  return next
}
