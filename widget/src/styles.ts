import question from '@pulya/questions/question.css?inline'
import button from '@pulya/ui/button.css?inline'
import textField from '@pulya/ui/text-field.css?inline'

import quiz from './quiz.css?inline'

/** The first names the layers, so it stands first. */
export const styles = [quiz, button, textField, question]
