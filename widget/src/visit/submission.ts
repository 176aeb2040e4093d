import { atom } from 'nanostores'

import { uuid } from './uuid.ts'

/** Names one walk through the quiz in everything that is sent about it. */
export const $submission = atom(uuid())
