import { quiz } from '../widget/quiz.ts'

const { contact, result } = quiz

/**
 * The quiz as a form definition.
 *
 * @param {string} blocks What the names of kinds begin with: it changed between two majors.
 */
export function tripettoQuiz(blocks) {
  const cluster = (id, name, type, slot, more) => ({
    id,
    nodes: [
      {
        id: `${id}-node`,
        name,
        nameVisible: true,
        slots: [{ id: `${id}-slot`, kind: 'static', sequence: 0, label: name, required: true, ...slot }],
        block: { type: `${blocks}${type}`, version: '1.0.0', ...more },
      },
    ],
  })
  return {
    builder: { name: 'tripetto', version: '6.0.0' },
    name: quiz.title,
    clusters: [
      ...quiz.questions.map(({ title, options }, at) =>
        cluster(
          `q${at}`,
          title,
          'radiobuttons',
          { type: 'string', reference: 'button' },
          {
            required: true,
            buttons: options.map((name, index) => ({ id: `q${at}o${index}`, name })),
          },
        ),
      ),
      cluster('name', contact.title, 'text', { type: 'text', reference: 'value' }, {}),
      cluster('phone', contact.phone, 'text', { type: 'text', reference: 'value' }, {}),
    ],
    epilogue: { title: result.title, description: result.text },
  }
}
