/** A second press while the first is still at work is the first: nothing is made twice. */
export function oneAtATime<Given extends unknown[], Result>(
  act: (...given: Given) => Promise<Result>,
): (...given: Given) => Promise<Result> {
  let underWay: Promise<Result> | undefined
  return (...given) =>
    (underWay ??= act(...given).finally(() => {
      underWay = undefined
    }))
}
