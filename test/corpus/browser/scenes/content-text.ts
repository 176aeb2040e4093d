import { writeEverywhere } from '../../targets/content-text.ts'
import { publish, putDraft, readDocument } from '../../world/documents.ts'
import { answeredEvents, goodLead, post } from '../../world/leads.ts'
import { questionKeys } from '../../world/quiz.ts'
import type { Scene, View, Wording } from '../scene.ts'
import type { Stage } from '../stage.ts'
import { look, open, press, seen, withoutEmbed } from '../visit.ts'

/** All pages of an offer and of a quiz, and their editors, with the text in every place where an author can put it. */
export const contentText: Scene = {
  target: 'content.text',
  atOnce: 1,
  look: async (stage, [text = { typed: '', kept: '' }], like) => {
    const { world } = stage
    const [offerPlaces, quizPlaces] = like === undefined ? [] : placesIn(like)
    const offer = await written(stage, world.offer, text, offerPlaces)
    const quiz = await written(stage, world.quiz, text, quizPlaces)
    const views = [
      await look(stage, 'an offer', `/o/${offer.slug}`, text),
      await look(stage, 'the thanks of an offer', `/o/${offer.slug}/thanks`, text),
      ...(await quizPages(stage, `/q/${quiz.slug}`, quiz.hash, text)),
      ...(await widgetScreens(stage, `/q/${quiz.slug}`, text)),
      await look(stage, 'the editor of an offer', `/studio/offers/${world.offer}`, text),
      await look(stage, 'the editor of a quiz', `/studio/quizzes/${world.quiz}`, text),
      await look(stage, 'the start page of the studio', '/studio', text),
    ]
    await putDraft(world, world.offer, offer.before)
    await putDraft(world, world.quiz, quiz.before)
    return {
      like: JSON.stringify([offer.places, quiz.places]),
      views: views.map((view) => ({ ...view, long: roomFor(text.typed) > roomEverywhere })),
    }
  },
}

/** Published with the text in it. */
async function written({ world }: Stage, id: string, { typed }: Wording, only: string[] | undefined) {
  const { slug, draft: before } = await readDocument(world, id)
  const fitting = only ?? (await writeEverywhere(world, id, before, 'x'.repeat(roomFor(typed)))).places
  const { places } = await writeEverywhere(world, id, before, typed, fitting)
  return { slug, before, places, hash: await publish(world, id) }
}

/** Of a few sizes only, so that texts of all lengths share the few pages that they are compared with. */
const roomFor = (text: string): number =>
  [roomEverywhere, 120, 200, 300].find((room) => text.length <= room) ?? text.length

/** What the label of a button takes. */
const roomEverywhere = 40

async function quizPages(stage: Stage, path: string, snapshot: string, text: Wording): Promise<View[]> {
  const { world } = stage
  const { events, submission } = answeredEvents(world, [{ picked: ['nothing'] }])
  await post(world, '/v1/events', { ...events, snapshot })
  return withoutEmbed(stage, async () => {
    const before = [
      await look(stage, 'a quiz', path, text),
      await look(stage, 'the result of a quiz', `${path}/${submission}/outcome`, text),
      await look(stage, 'the contact of a quiz', `${path}/${submission}/contact`, text),
    ]
    // Thanks are said to whoever has left a contact.
    await post(world, '/v1/leads', { ...goodLead(world), snapshot, submission })
    return [...before, await look(stage, 'the thanks of a quiz', `${path}/${submission}/thanks`, text)]
  })
}

async function widgetScreens(stage: Stage, path: string, text: Wording): Promise<View[]> {
  const widget = stage.page.locator('pulya-quiz')
  await open(stage, path)
  const asked = await seen(stage, 'the question of the widget', text)
  for (const _ of questionKeys) await press(widget.locator('button.button'))
  await widget.locator('.checklist').waitFor()
  const result = await seen(stage, 'the result of the widget', text)
  await press(widget.locator('button.button'))
  await widget.locator('input[name=phone]').waitFor()
  return [asked, result, await seen(stage, 'the contact of the widget', text)]
}

/** `like` is written by this scene alone. */
const placesIn = (like: string): [string[], string[]] => JSON.parse(like) as [string[], string[]]
