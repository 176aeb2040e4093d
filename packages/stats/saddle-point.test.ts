import { expect, test } from 'vitest'
import { deviance, stirlingError } from './saddle-point.ts'

test('what Stirling leaves over turns his formula into the factorial', () => {
  let logFactorial = 0
  for (let n = 1; n <= 170; n++) {
    const stirling = (n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2
    // ln n! = ln Γ(n) + ln n
    logFactorial += Math.log(n)
    expect(stirling + stirlingError(n)).toBeCloseTo(logFactorial, 10)
  }
})

test('it is right for small and broken numbers too', () => {
  // Γ(½) = √π, Γ(1) = 1
  expect(stirlingError(0.5)).toBeCloseTo(0.5 - Math.log(2) / 2, 14)
  expect(stirlingError(1)).toBeCloseTo(1 - Math.log(2 * Math.PI) / 2, 14)
})

test('a deviance keeps its digits between nearly equal numbers', () => {
  // (x − e)²/2e − (x − e)³/6e² + … with e = 10⁹, x = e + 1
  expect(deviance(1e9 + 1, 1e9) * 1e9).toBeCloseTo(0.5 - 1 / 6e9, 12)
  expect(deviance(1e9, 1e9)).toBe(0)
})

test('a deviance between far numbers is x ln(x / e) + e − x', () => {
  expect(deviance(2, 1)).toBeCloseTo(2 * Math.log(2) - 1, 15)
  expect(deviance(1, 1000)).toBeCloseTo(999 - Math.log(1000), 10)
  expect(deviance(0, 7)).toBe(7)
})

test('what is not a number stays so', () => {
  expect(deviance(1, NaN)).toBeNaN()
  expect(stirlingError(-1e18)).toBeNaN()
})
