import { atom, type ReadableAtom } from 'nanostores'
import { createContext } from 'preact'

import type { Other } from './presence.ts'

/** Who else has the document open, for whatever part of its editor wants to show where they are. */
export const OthersHere = createContext<ReadableAtom<readonly Other[]>>(atom([]))
