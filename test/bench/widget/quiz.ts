/** The one quiz everybody shows: five questions of four options, a form for a lead, a result. */
export const quiz = {
  title: 'Plan your renovation',
  questions: [
    {
      title: 'What kind of home is it?',
      options: ['A new flat', 'An older flat', 'A terraced house', 'A detached house'],
    },
    {
      title: 'How large is the area?',
      options: [
        'Up to 40 square metres',
        '40 to 70 square metres',
        '70 to 120 square metres',
        'More than that',
      ],
    },
    {
      title: 'Which rooms are to be done?',
      options: ['The kitchen only', 'The bathroom only', 'Several rooms', 'All of the rooms'],
    },
    {
      title: 'When should the work begin?',
      options: ['This month', 'Within three months', 'Later this year', 'Nothing is decided yet'],
    },
    {
      title: 'What matters most to you?',
      options: ['A fixed price', 'A short time', 'Good materials', 'Help with the design'],
    },
  ],
  contact: {
    title: 'Where shall we send the estimate?',
    text: 'An engineer reads your answers and replies within one working day.',
    name: 'Your name',
    phone: 'Your phone',
    button: 'Get the estimate',
  },
  result: {
    title: 'Your estimate is on its way',
    text: 'Keep this page: it lists what to prepare before the first visit.',
  },
} as const

export type Question = (typeof quiz.questions)[number]
