import { features } from './kinds.ts'
import { Bonus } from './screens/Bonus.tsx'

features.Bonus = Bonus
