import { sendContact } from '../../targets/contact.ts'
import { readDocument } from '../../world/documents.ts'
import { answeredEvents, post } from '../../world/leads.ts'
import { questionKeys } from '../../world/quiz.ts'
import type { Scene, View, Wording } from '../scene.ts'
import type { Stage } from '../stage.ts'
import { look, open, press, seen, withoutEmbed } from '../visit.ts'

/** Where the quiz repeats the answers, with scripts and without, and the lead in the studio. */
export const answerText: Scene = {
  target: 'answer.text',
  atOnce: questionKeys.length,
  look: async (stage, texts) => {
    const { world } = stage
    const answers = texts.map(({ typed }) => ({ picked: ['other'], other: typed }))
    const keyed = Object.fromEntries(answers.map((answer, index) => [questionKeys[index], answer]))
    const { card } = await sendContact(world, {}, { answers: keyed })
    const { events, submission } = answeredEvents(world, answers)
    await post(world, '/v1/events', events)
    const quiz = `/q/${(await readDocument(world, world.quiz)).slug}`
    return {
      like: `${texts.length}`,
      views: [
        await withoutEmbed(stage, () => look(stage, 'the result', `${quiz}/${submission}/outcome`, ...texts)),
        ...(await questions(stage, `${quiz}/${submission}`, texts)),
        ...(await inWidget(stage, quiz, texts)),
        await look(stage, 'a lead', `/studio/leads/${card?.id}`, ...texts),
      ],
    }
  },
}

/** Opened again, with the answer in them. */
const questions = (stage: Stage, run: string, texts: readonly Wording[]): Promise<View[]> =>
  withoutEmbed(stage, async () => {
    const views: View[] = []
    for (const [index, text] of texts.entries()) {
      views.push(await look(stage, 'the question again', `${run}/q-${questionKeys[index]}`, text))
    }
    return views
  })

async function inWidget(stage: Stage, path: string, texts: readonly Wording[]): Promise<View[]> {
  const widget = stage.page.locator('pulya-quiz')
  await open(stage, path)
  const views: View[] = []
  for (const index of questionKeys.keys()) {
    const text = texts[index]
    if (text) {
      await press(widget.locator('input[value=other]'))
      await widget.locator('input[type=text]').fill(text.typed)
      views.push(await seen(stage, 'the question of the widget', text))
    }
    await press(widget.locator('button.button'))
  }
  await widget.locator('.checklist').waitFor()
  return [...views, await seen(stage, 'the result of the widget', ...texts)]
}
