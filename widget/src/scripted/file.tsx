import type { fields } from '@pulya/questions/fields'
import type { rules } from '@pulya/questions/rules'

import { filesInHand, isSending } from '../visit/uploads.ts'

interface Faces {
  Field: (typeof fields)['file']
  rules: (typeof rules)['file']
}

/** Files leave as soon as they are chosen, and nobody goes on while one is on its way: it would be left behind. */
export const scripted = ({ Field: Plain, rules: plain }: Faces): Faces => ({
  Field: (props) => <Plain {...props} files={filesInHand(props)} />,
  rules: {
    ...plain,
    flaw: (config, answer, day) =>
      isSending(config.key) ? { code: 'file-sending' } : plain.flaw(config, answer, day),
  },
})
