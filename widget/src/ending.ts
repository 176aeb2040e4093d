import checkBox from '@pulya/ui/check-box.css?inline'

import css from './ending.css?inline'
import { ContactScreen } from './screens/ContactScreen.tsx'
import { OutcomeScreen } from './screens/OutcomeScreen.tsx'
import { ThanksScreen } from './screens/ThanksScreen.tsx'
import { reachGoal } from './goals.ts'
import { features, styles } from './kinds.ts'

/** All that nobody needs before the first answer. Comes in a script of its own, unless the embed was pinned. */
const ending = { outcome: OutcomeScreen, contact: ContactScreen, thanks: ThanksScreen, reachGoal }

export type Ending = typeof ending

features.ending = ending
styles.push(checkBox, css)
