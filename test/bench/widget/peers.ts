import type { BackEnd, Walk } from './contender.ts'
import { formJs } from './peers/form-js.ts'
import { formbricks } from './peers/formbricks.ts'
import { posthog } from './peers/posthog.ts'
import { quillforms } from './peers/quillforms.ts'
import { reactQuiz } from './peers/react-quiz.ts'
import { surveyjs } from './peers/surveyjs.ts'
import { tripettoAutoscroll, tripettoClassic } from './peers/tripetto.ts'
import { typebot } from './peers/typebot.ts'
import { vueFlowForm } from './peers/vue-flow-form.ts'

/** Somebody else's way to ask questions; how it is started stands in `../peers/{name}.js`. */
export interface Peer {
  /** Where its quiz goes. */
  place: string
  walk?: Walk
  answer?: BackEnd
}

/** By name of the file that starts it. */
export const peers = {
  formbricks,
  surveyjs,
  typebot,
  posthog,
  quillforms,
  'form-js': formJs,
  'vue-flow-form': vueFlowForm,
  'react-quiz': reactQuiz,
  'tripetto-autoscroll': tripettoAutoscroll,
  'tripetto-classic': tripettoClassic,
} satisfies Record<string, Peer>

export type PeerName = keyof typeof peers

/** Safe: the keys of an object that was just written out. */
export const peerNames = Object.keys(peers) as PeerName[]
