import { useState } from 'preact/hooks'

import type { ExperimentLife } from '../api/data.ts'
import { Live } from '../frame/Live.tsx'
import { experimentDetailWords } from '../i18n/experiment-details.ts'
import { Fold } from '../publish/Fold.tsx'
import type { Reader } from '../report/reader.ts'
import { LifeHistory } from './LifeHistory.tsx'
import { lifeServer } from './life-server.ts'
import { TrafficForm } from './TrafficForm.tsx'
import { VariantLinks } from './VariantLinks.tsx'
import { WeightsForm } from './WeightsForm.tsx'
import { WhyForm } from './WhyForm.tsx'

interface LifeDetailsProps {
  life: ExperimentLife
  /** Id of the person at this screen. */
  by: string
  /** Only offers have an address that can show a variant by force. */
  linkable: boolean
  /** The role of this person lets them lead experiments. */
  leading: boolean
  reader: Reader
}

/** What is wanted now and then: who takes part, why somebody sees what they see, what has happened. */
export function LifeDetails({ life, by, linkable, leading, reader }: LifeDetailsProps) {
  const { experiment } = life
  const words = experimentDetailWords[reader.locale]
  const [server] = useState(() => lifeServer(experiment.id, reader.locale))
  const { status } = experiment
  const open = leading && (status === 'running' || status === 'paused')
  const given = { experiment, server, reader }
  return (
    <section class="card life-details">
      <h2>{words.title}</h2>
      <Live>
        {open && (
          <Fold title={words.who}>
            <WeightsForm {...given} />
            {experiment.traffic < 1 && <TrafficForm {...given} />}
          </Fold>
        )}
        <Fold title={words.why.title}>
          <WhyForm {...given} />
        </Fold>
        {leading && linkable && status !== 'draft' && (
          <Fold title={words.links.title}>
            <VariantLinks {...given} />
          </Fold>
        )}
        <Fold title={words.history.title}>
          <LifeHistory life={life} by={by} reader={reader} />
        </Fold>
      </Live>
    </section>
  )
}
