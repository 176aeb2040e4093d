import { Hono } from 'hono'

import { assetFiles } from '../assets/serve-assets.ts'
import type { Context } from '../context.ts'
import { legalPages } from './serve-legal.ts'
import { embedScripts } from './serve-embed.ts'
import { magnetPages } from './serve-magnet.ts'
import { offerPages } from './serve-offer.ts'
import { pictures } from './serve-pictures.ts'
import { quizPages } from './serve-quiz.ts'

/** Everything a visitor's browser opens. */
export const publicPages = (context: Context) =>
  new Hono()
    .route('/', offerPages(context))
    .route('/', magnetPages(context))
    .route('/', quizPages(context))
    .route('/', embedScripts(context))
    .route('/', legalPages(context))
    .route('/', pictures())
    .route('/', assetFiles(context))
