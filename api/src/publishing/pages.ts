import { Hono } from 'hono'

import { assetFiles } from '../assets/serve-assets.ts'
import type { Context } from '../context.ts'
import { previewLinks } from '../sharing/serve-preview-link.ts'
import { sharePictures } from '../sharing/serve-pictures.ts'
import { legalPages } from './serve-legal.ts'
import { embedScripts } from './serve-embed.ts'
import { magnetPages } from './serve-magnet.ts'
import { pageLife } from './page-life.ts'
import { forPrograms } from './serve-for-programs.ts'
import { offerPages } from './serve-offer.ts'
import { pictures } from './serve-pictures.ts'
import { quizPages } from './serve-quiz.ts'

/** Everything a visitor's browser opens. */
export const publicPages = (context: Context) =>
  new Hono()
    .use('/o/:slug/*', pageLife(context, 'offer'))
    .use('/q/:slug/*', pageLife(context, 'quiz'))
    .route('/', offerPages(context))
    .route('/', magnetPages(context))
    .route('/', quizPages(context))
    .route('/', embedScripts(context))
    .route('/', legalPages(context))
    .route('/', pictures())
    .route('/', assetFiles(context))
    .route('/', sharePictures(context))
    .route('/', previewLinks(context))
    .route('/', forPrograms(context))
