import surveyjs from './surveyjs/kitchen.json' with { type: 'json' }
import tally from './tally/kitchen.json' with { type: 'json' }
import typebot from './typebot/kitchen.json' with { type: 'json' }
import typeform from './typeform/kitchen.json' with { type: 'json' }

/** One quiz about kitchens in the file of each tool, with everything that the tool can put there. For tests. */
export const samples: Readonly<Record<'SurveyJS' | 'Typeform' | 'Tally' | 'Typebot', unknown>> = {
  SurveyJS: surveyjs,
  Typeform: typeform,
  Tally: tally,
  Typebot: typebot,
}
