import type { Money } from '../api/report-data.ts'
import { count, percent, tick } from '../format/numbers.ts'
import { moneyWords } from '../i18n/report-money.ts'
import { valueName } from '../i18n/report-segments.ts'
import { sum } from './in-words.ts'
import { PlainTable } from './PlainTable.tsx'
import type { Reader } from './reader.ts'
import { scaleOver } from './scale.ts'

type Campaign = Money['campaigns'][number]

/** More would lie upon each other; the table has them all. */
const pointsMax = 15
const height = 260

/** What a lead costs against how good it is: a numbered point for every campaign, its name in the table. */
export function CampaignChart({ money, reader: { locale } }: { money: Money; reader: Reader }) {
  const words = moneyWords[locale].campaigns
  const { campaigns, currency } = money
  const { sums } = moneyWords[locale]
  const amount = (value: number | null) => (value === null ? '—' : sum(locale, value, currency))
  const nameOf = ({ source, campaign }: Campaign) =>
    [source, valueName(locale, 'campaign', campaign)].filter(Boolean).join(' / ')
  return (
    <figure class="chart card">
      <figcaption>
        <h2>{words.title}</h2>
        <p class="muted">{campaigns.length === 0 ? words.none : words.note}</p>
      </figcaption>
      {campaigns.length > 0 && (
        <>
          <Points money={money} locale={locale} nameOf={nameOf} />
          <PlainTable
            caption={words.title}
            wordColumns={2}
            head={[
              words.campaign,
              words.source,
              sums.visitors,
              sums.leads,
              words.quality,
              sums.costPerLead,
              sums.contracts,
              sums.revenue,
              sums.spend,
            ]}
            rows={campaigns.map((one, index) => [
              `${index + 1}. ${valueName(locale, 'campaign', one.campaign)}`,
              one.source === '' ? '—' : valueName(locale, 'source', one.source),
              count(locale, one.visitors),
              count(locale, one.leads),
              one.quality === null ? '—' : percent(locale, one.quality),
              amount(one.costPerLead),
              count(locale, one.contracts),
              amount(one.revenue),
              amount(one.spend),
            ])}
          />
        </>
      )}
    </figure>
  )
}

interface PointsProps {
  money: Money
  locale: Reader['locale']
  nameOf: (campaign: Campaign) => string
}

function Points({ money: { campaigns, currency }, locale, nameOf }: PointsProps) {
  const words = moneyWords[locale].campaigns
  const points = campaigns
    .slice(0, pointsMax)
    .flatMap((campaign, index) =>
      campaign.costPerLead === null || campaign.quality === null
        ? []
        : [{ number: index + 1, campaign, price: campaign.costPerLead, quality: campaign.quality }],
    )
  if (points.length === 0) return <p class="muted">{words.noPrices}</p>
  const across = scaleOver([0, ...points.map(({ price }) => price)], 3)
  const up = scaleOver([0, ...points.map(({ quality }) => quality)])
  const down = (quality: number) => height * (1 - up.at(quality) / 100)
  return (
    <div class="plot plot--points">
      <p class="plot__y muted">↑ {words.y}</p>
      <svg class="plot__side" width="100%" height={height} aria-hidden="true">
        {up.ticks.map((value) => (
          <text key={value} x="100%" y={down(value) + 4} text-anchor="end">
            {tick(locale, value)}
          </text>
        ))}
      </svg>
      <svg class="plot__field" width="100%" height={height}>
        {up.ticks.map((value) => (
          <line key={value} class="strip__tick" x1="0" x2="100%" y1={down(value)} y2={down(value)} />
        ))}
        {across.ticks.map((value) => (
          <line
            key={value}
            class="strip__tick"
            x1={`${across.at(value)}%`}
            x2={`${across.at(value)}%`}
            y1="0"
            y2={height}
          />
        ))}
        {points.map(({ number, campaign, price, quality }) => (
          <svg
            key={number}
            class="point"
            x={`${across.at(price)}%`}
            y={down(quality)}
            overflow="visible"
            role="img"
            aria-label={words.point(nameOf(campaign), sum(locale, price, currency), percent(locale, quality))}
          >
            <circle r="11" />
            <text y="4.5" text-anchor="middle">
              {number}
            </text>
          </svg>
        ))}
      </svg>
      <svg class="plot__days" width="100%" height="22" aria-hidden="true">
        {across.ticks.map((value, index) => (
          <text
            key={value}
            x={`${across.at(value)}%`}
            y="16"
            text-anchor={index === 0 ? 'start' : index === across.ticks.length - 1 ? 'end' : 'middle'}
          >
            {sum(locale, value, currency)}
          </text>
        ))}
      </svg>
      <p class="plot__x muted">{words.x} →</p>
    </div>
  )
}
