import type { ComponentChildren } from 'preact'

import type { SpendPreview } from '../api/data.ts'
import type { SpendWords } from '../i18n/spend.ts'
import type { Chosen } from './spend-server.ts'

interface MappingProps {
  preview: SpendPreview
  words: SpendWords
  onChoose: (said: Chosen) => void
}

const columns = ['day', 'amount', 'campaign', 'source', 'shows', 'clicks', 'currency'] as const

/** How the table is read, as it was found out, to be said otherwise; what nobody can find out is asked. */
export function Mapping({ preview, words, onChoose }: MappingProps) {
  const { reading, titles, asks } = preview
  const asked = (what: (typeof asks)[number]) => (asks.includes(what) ? words.asks[what] : undefined)
  return (
    <fieldset class="spend__mapping">
      <legend>{words.mapping}</legend>
      {columns.map((column) => (
        <Select
          key={column}
          name={column}
          label={words.columns[column]}
          value={`${reading.columns[column] ?? 'none'}`}
          flaw={column === 'day' || column === 'amount' ? asked(column) : undefined}
          onChoose={onChoose}
        >
          <option value="none">{words.noColumn}</option>
          {titles.map((title, index) => (
            <option key={index} value={`${index}`}>
              {title || `№ ${index + 1}`}
            </option>
          ))}
        </Select>
      ))}
      {reading.columns.source === undefined && (
        <SourceOfAll preview={preview} words={words} flaw={asked('source')} onChoose={onChoose} />
      )}
      {(asks.includes('dayOrder') || reading.dayOrder === 'mdy') && (
        <Select
          name="dayOrder"
          label={words.dayOrder}
          value={reading.dayOrder ?? ''}
          flaw={asked('dayOrder')}
          onChoose={onChoose}
        >
          <Options of={words.dayOrders} unsaid={reading.dayOrder === null && words.choose} />
        </Select>
      )}
      <Select
        name="decimal"
        label={words.decimal}
        value={reading.decimal ?? ''}
        flaw={asked('decimal')}
        onChoose={onChoose}
      >
        <Options of={words.decimals} unsaid={reading.decimal === null && words.choose} />
      </Select>
      <details class="spend__more">
        <summary>{words.more}</summary>
        <Select name="delimiter" label={words.delimiter} value={reading.delimiter} onChoose={onChoose}>
          <Options of={words.delimiters} />
        </Select>
        <Select name="encoding" label={words.encoding} value={reading.encoding} onChoose={onChoose}>
          <Options of={{ 'utf-8': 'UTF-8', 'windows-1251': 'Windows-1251', 'utf-16le': 'UTF-16' }} />
        </Select>
        <Select name="header" label={words.header} value={`${reading.header}`} onChoose={onChoose}>
          {Array.from({ length: Math.max(20, reading.header + 1) }, (_, row) => (
            <option key={row} value={`${row}`}>
              {row + 1}
            </option>
          ))}
        </Select>
      </details>
    </fieldset>
  )
}

interface SelectProps {
  name: string
  label: string
  value: string
  flaw?: string | undefined
  onChoose: MappingProps['onChoose']
  children: ComponentChildren
}

function Select({ name, label, value, flaw, onChoose, children }: SelectProps) {
  const id = `spend-${name}`
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <select
        class="field__input"
        id={id}
        value={value}
        aria-invalid={flaw !== undefined || undefined}
        aria-describedby={`${id}-flaw`}
        onChange={({ currentTarget }) => onChoose({ [name]: currentTarget.value })}
      >
        {children}
      </select>
      <span class="field__flaw" id={`${id}-flaw`}>
        {flaw}
      </span>
    </div>
  )
}

function Options({ of, unsaid }: { of: Readonly<Record<string, string>>; unsaid?: string | false }) {
  return (
    <>
      {unsaid && (
        <option value="" disabled>
          {unsaid}
        </option>
      )}
      {Object.entries(of).map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  )
}

function SourceOfAll({ preview, words, flaw, onChoose }: MappingProps & { flaw: string | undefined }) {
  return (
    <div class="field">
      <label class="field__label" for="spend-source-of-all">
        {words.sourceOfAll}
      </label>
      <input
        class="field__input"
        id="spend-source-of-all"
        type="text"
        autoComplete="off"
        spellcheck={false}
        list="spend-sources"
        defaultValue={preview.reading.sourceOfAll}
        aria-invalid={flaw !== undefined || undefined}
        aria-describedby="spend-source-flaw spend-source-note"
        onChange={({ currentTarget }) => onChoose({ sourceOfAll: currentTarget.value })}
      />
      <datalist id="spend-sources">
        {['yandex', 'vk', 'google', 'facebook'].map((source) => (
          <option key={source} value={source}>
            {source}
          </option>
        ))}
      </datalist>
      <span class="field__flaw" id="spend-source-flaw">
        {flaw}
      </span>
      <span class="muted" id="spend-source-note">
        {words.sourceNote}
      </span>
    </div>
  )
}
