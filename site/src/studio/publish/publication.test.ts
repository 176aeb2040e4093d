import type { ProblemCode } from '@pulya/contract/problem'
import { describe, expect, it } from 'vitest'

import type { Reply } from '../api/reply.ts'
import { keepDraft } from '../editor/draft.ts'
import { keepPublication, type PublishingServer } from './publication.ts'

const refused = (code: ProblemCode | 'away'): { refused: { code: typeof code; errors: never[] } } => ({
  refused: { code, errors: [] },
})

const published = { hash: 'h', number: 3, at: 0, current: true }

/** A server that keeps what it was asked for and answers what the test gave it. */
function openWith({
  saves = { body: { revision: 8 } },
  publishes = [{ body: { number: 4 } }],
  experiment = null,
  address = 'http://localhost/o/one',
}: {
  saves?: Reply<{ revision: number }>
  publishes?: Reply<{ number: number }>[]
  experiment?: string | null
  address?: string
} = {}) {
  const asked: unknown[] = []
  const answers = [...publishes]
  const server: PublishingServer = {
    publish: (revision, endExperiment) => {
      asked.push({ revision, endExperiment })
      return Promise.resolve(answers.shift() ?? refused('unexpected'))
    },
    rename: (slug) => Promise.resolve(slug === 'taken' ? refused('slug-taken') : { body: { slug } }),
  }
  const save = () => Promise.resolve(saves)
  const draft = keepDraft(
    { document: { title: 'One' }, revision: 7 },
    { save, read: () => Promise.resolve(refused('away')) },
  )
  const opened = { revision: 7, published, experiment, address, slug: 'one' }
  return { asked, draft, publication: keepPublication(opened, draft, server) }
}

describe('what visitors see', () => {
  it('is the draft until something is typed', () => {
    const { draft, publication } = openWith()
    expect(publication.$changed.get()).toBe(false)
    draft.write(['title'], 'Two')
    expect(publication.$changed.get()).toBe(true)
  })

  it('is the draft again after it has been saved and published', async () => {
    const { asked, draft, publication } = openWith()
    draft.write(['title'], 'Two')
    await publication.publish()
    expect(asked).toEqual([{ revision: 8, endExperiment: false }])
    expect(publication.$number.get()).toBe(4)
    expect(publication.$changed.get()).toBe(false)
    expect(publication.$publishing.get()).toEqual({ is: 'done' })
  })

  it('stays as it was when the draft cannot be saved', async () => {
    const { asked, draft, publication } = openWith({ saves: refused('document-rejected') })
    draft.write(['title'], '')
    await publication.publish()
    expect(asked).toEqual([])
    expect(publication.$publishing.get()).toEqual({ is: 'idle' })
    expect(publication.$number.get()).toBe(3)
  })

  it('does not change under a running experiment until the person agrees to end it', async () => {
    const { asked, publication } = openWith({
      experiment: 'abcd-exp1',
      publishes: [refused('experiment-running'), { body: { number: 4 } }],
    })
    await publication.publish()
    expect(publication.$publishing.get()).toEqual({ is: 'asking' })
    expect(publication.$experiment.get()).toBe('abcd-exp1')

    await publication.publish(true)
    expect(asked).toEqual([
      { revision: 7, endExperiment: false },
      { revision: 7, endExperiment: true },
    ])
    expect(publication.$experiment.get()).toBeNull()
  })

  it('tells a refusal even when the dialog says only after it that it was closed', async () => {
    const { publication } = openWith({
      experiment: 'abcd-exp1',
      publishes: [refused('experiment-running'), refused('fit-unproven')],
    })
    await publication.publish()
    await publication.publish(true)
    publication.leave()
    expect(publication.$publishing.get()).toEqual({ is: 'refused', ...refused('fit-unproven') })
  })

  it('asks no longer once the answer is no', async () => {
    const { publication } = openWith({ publishes: [refused('experiment-running')] })
    await publication.publish()
    publication.leave()
    expect(publication.$publishing.get()).toEqual({ is: 'idle' })
  })
})

describe('the address', () => {
  it('follows its slug', async () => {
    const { publication } = openWith()
    expect(await publication.rename('two')).toBeUndefined()
    expect(publication.$at.get()).toEqual({ address: 'http://localhost/o/two', slug: 'two' })
  })

  it('stays when another page has it already', async () => {
    const { publication } = openWith()
    expect(await publication.rename('taken')).toMatchObject({ code: 'slug-taken' })
    expect(publication.$at.get()).toEqual({ address: 'http://localhost/o/one', slug: 'one' })
  })

  it('stays at the root of a domain, where only places have the slug', async () => {
    const { publication } = openWith({ address: 'https://firm.example/' })
    await publication.rename('two')
    expect(publication.$at.get()).toEqual({ address: 'https://firm.example/', slug: 'two' })
  })
})
