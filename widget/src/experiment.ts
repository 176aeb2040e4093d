import { alike, drawn } from './experiment/draw-arm.ts'
import { features } from './kinds.ts'

features.drawn = drawn
features.alike = alike
