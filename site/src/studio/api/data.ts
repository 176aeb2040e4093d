import type { Client } from '@pulya/api/client'

/** What a call of the typed client answers with when it is not refused. */
type BodyOf<Call> = Call extends (...given: never[]) => Promise<{ json(): Promise<infer Body> }>
  ? Body
  : never

type Calls = Client['api']
type Firm = Calls['workspaces'][':workspace']

export type Actor = BodyOf<Calls['session']['$get']>
export type Membership = Actor['memberships'][number]
export type DocumentInList = BodyOf<Firm['documents']['$get']>['documents'][number]
export type OwnTemplate = BodyOf<Firm['templates']['$get']>['templates'][number]
export type FirstSteps = BodyOf<Firm['first-steps']['$get']>
/** What a file of another tool has become. */
export type Brought = BodyOf<Firm['imports']['$post']>
/** What a check says about one place of a draft. */
export type Finding = BodyOf<Calls['documents'][':document']['findings']['$get']>['findings'][number]
/** A picture or a document for pages. */
export type Asset = BodyOf<Firm['assets']['$post']>
export type Experiment = BodyOf<Firm['experiments']['$get']>['experiments'][number]
/** What is to be drafted, before the api has filled in what goes without saying. */
export type NewExperiment = Parameters<Calls['documents'][':document']['experiments']['$post']>[0]['json']
export type ExperimentChange = Parameters<Calls['experiments'][':experiment']['$patch']>[0]['json']
/** A plan that may not be kept, and what it would take. */
export type AskedPlan = Parameters<Calls['experiments']['plans']['$post']>[0]['json']
export type SizedPlan = BodyOf<Calls['experiments']['plans']['$post']>
/** An experiment with all that has happened to it. */
export type ExperimentLife = BodyOf<Calls['experiments'][':experiment']['$get']>
export type Decision = Parameters<Calls['experiments'][':experiment']['decision']['$post']>[0]['json']
export type Whys = BodyOf<Calls['experiments'][':experiment']['why']['$get']>
export type VariantLinks = BodyOf<Calls['experiments'][':experiment']['preview-links']['$post']>
/** What holds for all experiments of a firm. */
export type ExperimentPolicy = BodyOf<Firm['experiment-policy']['$get']>
export type Remembered = BodyOf<Firm['decisions']['$get']>['decisions'][number]
export type FactorSummary = BodyOf<Firm['factors']['$get']>['factors'][number]
export type Applied = BodyOf<Calls['experiments'][':experiment']['apply']['$post']>['documents'][number]
type OfExperiment = Calls['experiments'][':experiment']['report']
export type Overview = BodyOf<OfExperiment['$get']>
export type Funnel = BodyOf<OfExperiment['funnel']['$get']>
export type Segments = BodyOf<OfExperiment['segments']['$get']>
export type Money = BodyOf<OfExperiment['money']['$get']>
export type Beliefs = BodyOf<OfExperiment['beliefs']['$get']>
export type Days = BodyOf<OfExperiment['days']['$get']>
export type Audience = Overview['audience']
export type LeadInList = BodyOf<Firm['leads']['$get']>['leads'][number]
export type LeadCard = BodyOf<Firm['leads'][':lead']['$get']>
export type LeadStatus = LeadCard['status']
export type RejectionReason = NonNullable<LeadCard['changes'][number]['reason']>
/** What a table of spend would do, and one that has come in. */
export type SpendPreview = BodyOf<Firm['spend-previews']['$post']>
export type SpendImport = BodyOf<Firm['spend-imports']['$post']>
export type ReportLink = BodyOf<Calls['experiments'][':experiment']['links']['$get']>['links'][number]
/** A comment on a draft with what was answered to it. */
export type Thread = BodyOf<Calls['documents'][':document']['comments']['$get']>['comments'][number]
export type ReviewLink = BodyOf<Calls['documents'][':document']['review-links']['$get']>['links'][number]
export type Version = BodyOf<Calls['documents'][':document']['versions']['$get']>['versions'][number]
export type Schedule = BodyOf<Calls['documents'][':document']['schedule']['$get']>
/** A name under which a firm goes before visitors. */
export type Brand = BodyOf<Firm['brands']['$get']>['brands'][number]
export type BrandWritten = Parameters<Firm['brands'][':brand']['$put']>[0]['json']
export type Domain = BodyOf<Firm['domains']['$get']>['domains'][number]
export type DomainCheck = BodyOf<Firm['domains'][':host']['checks']['$post']>
export type OpenedInvitation = BodyOf<Calls['opened-invitations']['$post']>
export type Account = BodyOf<Calls['account']['$get']>
export type Member = BodyOf<Firm['members']['$get']>['members'][number]
export type Invitation = BodyOf<Firm['members']['$get']>['invitations'][number]
export type ApiKey = BodyOf<Firm['keys']['$get']>['keys'][number]
/** For how long a firm keeps what people left behind, and what the next night would delete. */
export type Retention = BodyOf<Firm['retention']['$get']>
export type RetentionDue = Retention['due']
export type AuditEntry = BodyOf<Firm['audit']['$get']>['entries'][number]
/** What a firm says of itself. */
export type FirmWanted = Parameters<Calls['workspaces']['$post']>[0]['json']
export type FirmWritten = Parameters<Calls['workspaces'][':workspace']['settings']['$put']>[0]['json']
