import { Consultant } from '@pulya/ui/Consultant'
import css from '@pulya/ui/consultant.css?inline'

import { features, styles } from './kinds.ts'

features.Consultant = Consultant
styles.push(css)
