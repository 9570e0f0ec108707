// What crosses between this interface and the program: generated from crates/app/src/api, never
// edited, never shipped.

export type Action = { 
/**
 * Identity.
 */
id: ActionId, 
/**
 * The plan.
 */
plan_id: PlanId, 
/**
 * The person (as in the plan).
 */
person_id: PersonId, 
/**
 * What kind of answer.
 */
kind: ActionKind, 
/**
 * What is done.
 */
title: string, 
/**
 * What for.
 */
purpose: string, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * In whose time.
 */
time: ActionTime | null, 
/**
 * First day.
 */
starts: string | null, 
/**
 * Last day: when it is to be finished.
 */
ends: string | null, 
/**
 * Where it stands.
 */
status: ActionStatus, 
/**
 * Place in the plan, from 1.
 */
position: number, };

export type ActionForm = { 
/**
 * None for a new one.
 */
id: ActionId | null, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * What kind.
 */
kind: ActionKind, 
/**
 * What is done.
 */
title: string, 
/**
 * What for.
 */
purpose: string, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * In whose time.
 */
time: ActionTime | null, 
/**
 * First day.
 */
starts: string, 
/**
 * Last day.
 */
ends: string, 
/**
 * Where it stands.
 */
status: ActionStatus, 
/**
 * Competences it develops, with the level aimed at.
 */
gaps: Array<ActionGapForm>, 
/**
 * The training of the catalogue that it consists of.
 */
training_id: TrainingId | null, 
/**
 * The occasion; only with its training.
 */
occasion_id: OccasionId | null, };

export type ActionGapForm = { 
/**
 * The competence.
 */
competence_id: CompetenceId, 
/**
 * Level aimed at, 0–4.
 */
to_level: number, };

export type ActionGapView = { 
/**
 * The competence.
 */
competence_id: CompetenceId, 
/**
 * Its name.
 */
name: Said, 
/**
 * Level when the action was chosen.
 */
from_level: Level | null, 
/**
 * Level aimed at.
 */
to_level: Level, };

export type ActionId = string;

export type ActionKind = "training" | "guidance" | "practice" | "validation" | "assessment" | "permit" | "recruitment";

export type ActionStatus = "planned" | "booked" | "ongoing" | "done" | "cancelled";

export type ActionTime = "working" | "short_time_free" | "own";

export type ActionTrainingView = { 
/**
 * The training.
 */
training_id: TrainingId, 
/**
 * Its name.
 */
name: string, 
/**
 * The occasion, once there is one.
 */
occasion: Occasion | null, };

export type ActionView = { 
/**
 * The action.
 */
action: Action, 
/**
 * What it develops.
 */
gaps: Array<ActionGapView>, 
/**
 * The training that it consists of, if it is one of the catalogue's.
 */
training: ActionTrainingView | null, 
/**
 * Whether its last day has passed without its being done.
 */
overdue: boolean, };

export type AddRole = { 
/**
 * The company; none for a template of one's own.
 */
company_id: CompanyId | null, 
/**
 * Role to copy requirements from; none for an empty profile.
 */
template_id: RoleId | null, 
/**
 * Swedish name; empty takes the template's.
 */
name_sv: string, 
/**
 * English name; may be empty.
 */
name_en: string, 
/**
 * SSYK code; empty takes the template's.
 */
ssyk: string, };

export type Agreement = 1 | 2 | 3 | 4 | 5;

export type AidEntry = { 
/**
 * Identity.
 */
id: AidEntryId, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * The rule.
 */
rule: AidRule, 
/**
 * The day when it was granted: that is when it counts.
 */
granted_on: string, 
/**
 * How much, öre.
 */
amount_ore: number, 
/**
 * The same in euro cents, at the rate of the day it was entered.
 */
amount_cents: number, 
/**
 * Who granted it; empty for this project.
 */
granter: string, 
/**
 * What for.
 */
note: string, };

export type AidEntryForm = { 
/**
 * None for a new one.
 */
id: AidEntryId | null, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * The rule.
 */
rule: AidRule, 
/**
 * The day when it was granted.
 */
granted_on: string, 
/**
 * Kronor.
 */
amount: string, 
/**
 * Who granted it; empty for this project.
 */
granter: string, 
/**
 * What for.
 */
note: string, };

export type AidEntryId = string;

export type AidOf = { 
/**
 * Words that must all be in the name; empty for all.
 */
find: string, };

export type AidPage = { 
/**
 * What the project follows.
 */
setting: AidSetting, 
/**
 * Ceilings to choose from.
 */
presets: Array<AidPresetView>, 
/**
 * The first of the companies looked for: those with time, cost or aid before the others, by name.
 */
companies: Array<CompanyAid>, 
/**
 * How many companies were looked for.
 */
total: number, 
/**
 * What every company is called, by name.
 */
all: Array<CompanyName>, 
/**
 * Groups by name.
 */
groups: Array<CompanyGroupView>, };

export type AidPreset = "regulation_2013" | "regulation_2023";

export type AidPresetView = { 
/**
 * Which.
 */
preset: AidPreset, 
/**
 * Euro cents.
 */
ceiling_cents: number, 
/**
 * Years.
 */
years: number, 
/**
 * Whether these are fiscal years.
 */
fiscal_years: boolean, };

export type AidRule = "none" | "de_minimis" | "article_31";

export type AidSetting = { 
/**
 * Identity.
 */
id: AidSettingId, 
/**
 * The project.
 */
project_id: ProjectId, 
/**
 * The rule.
 */
rule: AidRule, 
/**
 * Ceiling of de minimis aid for a company group, euro cents.
 */
ceiling_cents: number, 
/**
 * Years that the ceiling is for.
 */
years: number, 
/**
 * Whether the years are fiscal years, the present one included; else they end on the day.
 */
fiscal_years: boolean, 
/**
 * Where ceiling and period come from.
 */
source: string, };

export type AidSettingForm = { 
/**
 * The rule.
 */
rule: AidRule, 
/**
 * Ceiling, whole euros.
 */
ceiling: string, 
/**
 * Years that it is for.
 */
years: string, 
/**
 * Whether these are fiscal years.
 */
fiscal_years: boolean, 
/**
 * Where that comes from.
 */
source: string, };

export type AidSettingId = string;

export type Applied = { "role": { 
/**
 * The role.
 */
role_id: RoleId, 
/**
 * Why.
 */
kind: ComparisonKind, } } | { "template": { 
/**
 * The template.
 */
template_id: PlanTemplateId, } } | { "training": { 
/**
 * The training.
 */
training_id: TrainingId, 
/**
 * The occasion.
 */
occasion_id: OccasionId | null, } };

export type AppliedToMany = { 
/**
 * The one operation.
 */
saved: Saved, 
/**
 * How many it was done for.
 */
done: number, 
/**
 * For whom it was not, and why, in words.
 */
not_done: Array<string>, };

export type ApplyToMany = { 
/**
 * To whom.
 */
people: Array<PersonId>, 
/**
 * What.
 */
what: Applied, };

export type Area = { 
/**
 * Identity.
 */
id: AreaId, 
/**
 * Stable code of a built-in area; none for one's own.
 */
code: string | null, 
/**
 * Place in the order, from 1.
 */
position: number, 
/**
 * Swedish name.
 */
name_sv: string, 
/**
 * English name; may be empty, then the Swedish one is shown with its language marked.
 */
name_en: string, 
/**
 * No longer offered; what was mapped stays.
 */
archived: boolean, };

export type AreaForm = { 
/**
 * None for a new one.
 */
id: AreaId | null, 
/**
 * Swedish name.
 */
name_sv: string, 
/**
 * English name.
 */
name_en: string, 
/**
 * No longer offered.
 */
archived: boolean, };

export type AreaId = string;

export type AreaLines = { 
/**
 * The area.
 */
area_id: AreaId, 
/**
 * Its name.
 */
name: Said, 
/**
 * Its lines counted.
 */
coverage: Coverage, 
/**
 * The lines.
 */
lines: Array<LineView>, };

export type AreaOutcome = "met" | "not_met";

export type AreaOutcomeForm = { 
/**
 * The area.
 */
area_id: ValidationModelAreaId, 
/**
 * What was said.
 */
outcome: AreaOutcome, 
/**
 * Note.
 */
note: string, };

export type AreaView = { 
/**
 * The area.
 */
area: Area, 
/**
 * Its name.
 */
name: Said, 
/**
 * Its competences.
 */
competences: Array<CompetenceRow>, };

export type Assess = { 
/**
 * The mapping.
 */
mapping_id: MappingId, 
/**
 * The competence.
 */
competence_id: CompetenceId, 
/**
 * Who rates: self or coach.
 */
rater: Rater, 
/**
 * What is said.
 */
outcome: OutcomeKind, 
/**
 * The level 0–4, if it is a level.
 */
level: number | null, 
/**
 * How it is known.
 */
basis: Basis | null, 
/**
 * Why it is not applicable; may be empty.
 */
reason: string, 
/**
 * Note.
 */
note: string, 
/**
 * Whether the person wants to guide others.
 */
wants_to_guide: boolean | null, };

export type Assessed = { 
/**
 * That it is saved.
 */
saved: Saved, 
/**
 * The competence as it now is.
 */
question: Question, 
/**
 * Rated by the coach, in all.
 */
rated: number, };

export type AssessmentId = string;

export type Background = { 
/**
 * Identity.
 */
id: BackgroundId, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * What kind of line.
 */
kind: BackgroundKind, 
/**
 * Education, occupation or language.
 */
title: string, 
/**
 * School, employer, or how well the language is used.
 */
place: string, 
/**
 * First year.
 */
from_year: number | null, 
/**
 * Last year; none while it goes on.
 */
to_year: number | null, };

export type BackgroundForm = { 
/**
 * None for a new one.
 */
id: BackgroundId | null, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * What kind.
 */
kind: BackgroundKind, 
/**
 * Education, occupation or language.
 */
title: string, 
/**
 * School, employer, or how well.
 */
place: string, 
/**
 * First year.
 */
from_year: string, 
/**
 * Last year.
 */
to_year: string, };

export type BackgroundId = string;

export type BackgroundKind = "education" | "work" | "language";

export type Backing = { "kind": "nobody" } | { "kind": "one", 
/**
 * That person.
 */
person_id: PersonId, } | { "kind": "several" };

export type BackupContents = { 
/**
 * When it was made, RFC 3339 UTC.
 */
at: string, 
/**
 * People.
 */
people: number, 
/**
 * Companies, by name.
 */
companies: Array<CompanyInBackup>, 
/**
 * The latest thing done in it.
 */
newest: DoneInBackup | null, 
/**
 * How many things have been done in the open register since; none if none is open.
 */
since: number | null, };

export type BackupList = { 
/**
 * The backups.
 */
backups: Array<BackupRow>, 
/**
 * Places that were looked in.
 */
places: Array<string>, 
/**
 * When the register's own data was last written, as its file says, RFC 3339 UTC.
 */
written_at: string | null, };

export type BackupReceipt = { 
/**
 * When it was made, RFC 3339 UTC.
 */
at: string, 
/**
 * Size of its data in thousands of bytes, at least 1.
 */
kilobytes: number, };

export type BackupRow = { 
/**
 * Its folder.
 */
path: string, 
/**
 * When it was made, RFC 3339 UTC.
 */
at: string, 
/**
 * Size of its data in thousands of bytes, at least 1.
 */
kilobytes: number, 
/**
 * Whether it lies on this disk.
 */
here: boolean, 
/**
 * Whether it lies in the chosen place.
 */
there: boolean, 
/**
 * How many people it holds; none where no key was at hand.
 */
people: number | null, };

export type BackupState = { 
/**
 * Whether one is being made or copied now.
 */
running: boolean, 
/**
 * Whether they are made by themselves; not for the example, whose people are invented.
 */
automatic: boolean, 
/**
 * The place on this disk.
 */
place: string, 
/**
 * The newest one there.
 */
last: BackupReceipt | null, 
/**
 * A second place that the user has chosen.
 */
chosen: ChosenPlace | null, 
/**
 * What somebody should do something about.
 */
warning: string | null, };

export type BackupsOf = { 
/**
 * The register's folder; none for the open one.
 */
register?: string, 
/**
 * A password that opens them, to see how many people each holds; may be empty. The open
 * register's own need none.
 */
password?: string, };

export type Basis = "talk" | "seen" | "work_sample" | "certificate" | "manager";

export type Batch = { 
/**
 * A company's people; none for all.
 */
company_id: CompanyId | null, 
/**
 * Which papers; empty for both.
 */
kinds: Array<DocumentKind>, 
/**
 * Language; none for each person's own.
 */
language: Language | null, 
/**
 * One file for all, or one each.
 */
one_file: boolean, 
/**
 * 14 pt in place of 11.
 */
large_print: boolean, };

export type BatchState = { 
/**
 * Whether it is going on.
 */
running: boolean, 
/**
 * Papers made.
 */
done: number, 
/**
 * Papers in all.
 */
of: number, 
/**
 * Folder or file where they lie; none if the dialog was closed.
 */
path: string | null, 
/**
 * Papers that could not be made, and why, in words.
 */
refused: Array<string>, 
/**
 * Whether it was cancelled.
 */
cancelled: boolean, };

export type BlankForm = { 
/**
 * For which moment.
 */
moment: Moment, 
/**
 * In which language.
 */
language: Language, };

export type Bounds = { 
/**
 * At least.
 */
low: number, 
/**
 * At most.
 */
high: number, };

export type ById<T> = { 
/**
 * Its id.
 */
id: T, };

export type CalendarOf = { 
/**
 * This one; none: all from today on.
 */
visit_id: VisitId | null, };

export type Candidate = { 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * The name.
 */
name: string, 
/**
 * The employer's name.
 */
company: string, 
/**
 * Gaps that the training covers.
 */
covered: number, 
/**
 * Gaps in all.
 */
of: number, };

export type Candidates = { 
/**
 * The first of those looked for: those whose gaps it covers most of first, then by name.
 */
people: Array<Candidate>, 
/**
 * How many are looked for.
 */
total: number, 
/**
 * Those who were chosen already, whoever is looked for.
 */
chosen: Array<Candidate>, };

export type CandidatesOf = { 
/**
 * The occasion.
 */
occasion_id: OccasionId, 
/**
 * Words that must all be in the name; empty for everybody.
 */
find: string, 
/**
 * Those who were chosen already.
 */
chosen: Array<PersonId>, };

export type CaseArea = { 
/**
 * The area.
 */
id: ValidationModelAreaId, 
/**
 * What it is called.
 */
name: string, 
/**
 * The competence's name, where it speaks of one.
 */
competence: Said | null, 
/**
 * The level that it proposes.
 */
level: Level | null, 
/**
 * What was said; none where it was not judged.
 */
outcome: AreaOutcome | null, 
/**
 * Note.
 */
note: string, };

export type Cell = { 
/**
 * Level that the person's role requires; none where it does not require the competence.
 */
required: Level | null, 
/**
 * Whether that requirement is critical.
 */
critical: boolean, 
/**
 * What is said of the person; none where nobody has said anything.
 */
said: Outcome | null, 
/**
 * Where the person stands; none where the role does not require the competence.
 */
standing: Standing | null, 
/**
 * The level at the end of the earlier day, where one is compared with and it was another.
 */
before: Level | null, };

export type CertificateBatch = { 
/**
 * The occasion.
 */
occasion_id: OccasionId, 
/**
 * Language; none for each person's own.
 */
language: Language | null, 
/**
 * One file for all, or one each.
 */
one_file: boolean, 
/**
 * 14 pt in place of 11.
 */
large_print: boolean, };

export type CertificateId = string;

export type CertificateOf = { 
/**
 * The seat at an occasion.
 */
seat_id: SeatId, 
/**
 * Language of the paper.
 */
language: Language, 
/**
 * 14 pt in place of 11.
 */
large_print: boolean, };

export type CertificateState = "valid" | "expires_soon" | "confirmation_due" | "expired";

export type CertifyTime = { 
/**
 * Which list.
 */
of: TimeListOf, 
/**
 * Whether it is signed.
 */
signed: boolean, 
/**
 * Day of the signature; empty means today.
 */
on: string, };

export type ChangePassword = { 
/**
 * The present one.
 */
present: string, 
/**
 * The new one.
 */
password: string, 
/**
 * The new one once more.
 */
repeated: string, };

export type ChosenPlace = { 
/**
 * The folder.
 */
path: string, 
/**
 * The newest backup there.
 */
last: BackupReceipt | null, 
/**
 * Why the last attempt failed; it is tried again by itself.
 */
problem: string | null, };

export type Coach = { 
/**
 * Identity.
 */
id: CoachId, 
/**
 * Name as on papers.
 */
name: string, 
/**
 * Title as on papers; empty means the vocabulary's word for coach.
 */
title: string, 
/**
 * Telephone for papers; may be empty.
 */
phone: string, };

export type CoachChange = { 
/**
 * Name.
 */
name: string, 
/**
 * Title.
 */
title: string, 
/**
 * Telephone.
 */
phone: string, };

export type CoachId = string;

export type CompaniesReached = { 
/**
 * The step.
 */
step: CompanyStage, 
/**
 * How many.
 */
total: number, };

export type CompaniesShown = { 
/**
 * All by name, or those with most people left to map.
 */
rows: Array<CompanyRow>, 
/**
 * How many there are in all.
 */
total: number, };

export type Company = { 
/**
 * Identity.
 */
id: CompanyId, 
/**
 * Registered name.
 */
name: string, 
/**
 * Organisation number; personal data where the company is a sole trader.
 */
organisation_number: OrganisationNumber | null, 
/**
 * Place of work.
 */
place: string, 
/**
 * Version of the SNI classification that `sni_code` is taken from.
 */
sni_version: SniVersion | null, 
/**
 * Industry, two to five digits without a point.
 */
sni_code: string | null, 
/**
 * Annual work units, linked companies included (2003/361/EC).
 */
headcount: number | null, 
/**
 * Turnover a year, thousands of kronor.
 */
turnover_tkr: number | null, 
/**
 * Balance sheet total, thousands of kronor.
 */
balance_tkr: number | null, 
/**
 * Size class as the coach states it.
 */
size_class: SizeClass | null, 
/**
 * What the stated class rests on.
 */
size_basis: string, 
/**
 * Day of the statement.
 */
size_stated_on: string | null, 
/**
 * What the company needs: from the first meeting.
 */
need: string, 
/**
 * The coach's note.
 */
note: string, };

export type CompanyAid = { 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its size class, as the coach states it.
 */
size_class: SizeClass | null, 
/**
 * Aid intensity by article 31, per cent; none without a size class.
 */
percent: number | null, 
/**
 * Certified minutes of its people, signed or not.
 */
minutes: number, 
/**
 * What has been spent: seats that were attended, and costs whose day has come.
 */
spent: Spent, 
/**
 * What is planned beside it: seats that are accepted, and costs to come. In no sum that is reported.
 */
planned: Spent, 
/**
 * The most that article 31 allows of what is spent, öre; none without a size class.
 */
most_ore: number | null, 
/**
 * Its group's name; empty for a company by itself.
 */
group: string, 
/**
 * The month in which its fiscal year begins, or its group's: 1 to 12.
 */
starts_month: number, 
/**
 * The first day that counts together with today.
 */
counts_from: string, 
/**
 * De minimis aid that its group has taken of the ceiling, euro cents.
 */
taken_cents: number, 
/**
 * What is left of the ceiling, euro cents.
 */
room_cents: number, 
/**
 * People with time or cost, by name.
 */
people: Array<PersonCost>, 
/**
 * Aid that it has been given, the latest first.
 */
entries: Array<AidEntry>, 
/**
 * Costs beside the prices of seats, the latest first.
 */
costs: Array<Cost>, };

export type CompanyEnrolment = { 
/**
 * Identity.
 */
id: CompanyEnrolmentId, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * The partner that brought it; none if it came otherwise.
 */
partner_id: PartnerId | null, 
/**
 * How it came, in words.
 */
source: string, 
/**
 * Whether it belongs to the private sector; none until somebody has looked.
 */
private_sector: boolean | null, 
/**
 * Whether its workplace lies in the county; none until somebody has looked.
 */
workplace_in_county: boolean | null, 
/**
 * What the decision rests on.
 */
basis: string, 
/**
 * The day of the decision.
 */
decided_on: string | null, };

export type CompanyEnrolmentId = string;

export type CompanyForm = { 
/**
 * None for a new company.
 */
id: CompanyId | null, 
/**
 * Name.
 */
name: string, 
/**
 * Organisation number; none leaves it as it is, empty takes it away.
 */
organisation_number: string | null, 
/**
 * Place.
 */
place: string, 
/**
 * SNI version; none means 2007.
 */
sni_version: SniVersion | null, 
/**
 * SNI code.
 */
sni_code: string, 
/**
 * Annual work units.
 */
headcount: string, 
/**
 * Turnover, thousands of kronor.
 */
turnover_tkr: string, 
/**
 * Balance sheet total, thousands of kronor.
 */
balance_tkr: string, 
/**
 * Stated class.
 */
size_class: SizeClass | null, 
/**
 * What it rests on.
 */
size_basis: string, 
/**
 * Day of the statement.
 */
size_stated_on: string, 
/**
 * What the company needs.
 */
need: string, 
/**
 * Note.
 */
note: string, };

export type CompanyGroup = { 
/**
 * Identity.
 */
id: CompanyGroupId, 
/**
 * What it is called.
 */
name: string, };

export type CompanyGroupForm = { 
/**
 * None for a new one.
 */
id: CompanyGroupId | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its companies.
 */
companies: Array<CompanyId>, };

export type CompanyGroupId = string;

export type CompanyGroupView = { 
/**
 * The group.
 */
group: CompanyGroup, 
/**
 * Its companies.
 */
companies: Array<CompanyId>, };

export type CompanyId = string;

export type CompanyInBackup = { 
/**
 * Its name.
 */
name: string, 
/**
 * People who work or have worked there.
 */
people: number, };

export type CompanyName = { 
/**
 * The company.
 */
id: CompanyId, 
/**
 * Its name.
 */
name: string, };

export type CompanyPage = { 
/**
 * The company.
 */
company: Company, 
/**
 * Organisation number as shown: masked for a sole trader.
 */
organisation_number: string, 
/**
 * Industry in words, or empty.
 */
industry: string, 
/**
 * Size class that follows from the figures, if they suffice.
 */
proposed_size: SizeClass | null, 
/**
 * Contact persons.
 */
contacts: Array<Contact>, 
/**
 * Notices and short-time work, latest first.
 */
notices: Array<Notice>, 
/**
 * Its roles.
 */
roles: Array<RoleRow>, 
/**
 * Its people.
 */
people: Array<PersonRow>, };

export type CompanyProposal = { 
/**
 * The training.
 */
training: Training, 
/**
 * Who has a gap that it covers.
 */
people: Array<PersonName>, 
/**
 * What they share, most first.
 */
shared: Array<SharedGap>, 
/**
 * Gaps that it covers, everybody's counted.
 */
covered: number, 
/**
 * Gaps in all, everybody's counted.
 */
of: number, };

export type CompanyRow = { 
/**
 * Identity.
 */
id: CompanyId, 
/**
 * Name.
 */
name: string, 
/**
 * Place.
 */
place: string, 
/**
 * Industry in words, or empty.
 */
industry: string, 
/**
 * People with an employment there now.
 */
people: number, 
/**
 * Of these, with a finished mapping.
 */
mapped: number, };

export type CompanyStage = "contacted" | "first_meeting" | "information_meeting" | "with_participants" | "sme_trained";

export type CompanyStep = { 
/**
 * Identity.
 */
id: CompanyStepId, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * Which step.
 */
kind: StepKind, 
/**
 * The day that it is planned for.
 */
planned_on: string | null, 
/**
 * The day that it was done.
 */
done_on: string | null, 
/**
 * Who of the project's own took part.
 */
ours: string, 
/**
 * Note.
 */
note: string, 
/**
 * What follows from it.
 */
next_step: string, };

export type CompanyStepId = string;

export type CompanyTime = { 
/**
 * The company; none for people without an employer on the day.
 */
company_id: CompanyId | null, 
/**
 * Its name.
 */
name: string, 
/**
 * People by name.
 */
people: Array<PersonTimeRow>, 
/**
 * Added up.
 */
sum: TimeSum, };

export type CompanyTraining = { 
/**
 * People with a known gap.
 */
people: number, 
/**
 * Known gaps, everybody's counted.
 */
gaps: number, 
/**
 * Proposals, best first.
 */
proposals: Array<CompanyProposal>, 
/**
 * Gaps that no training in the catalogue covers, most shared first.
 */
uncovered: Array<SharedGap>, 
/**
 * Occasions held for the company.
 */
occasions: Array<OccasionRow>, };

export type CompanyWayOf = { 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * Language of the paper.
 */
language: Language, };

export type ComparisonForm = { 
/**
 * None for a new one.
 */
id: ComparisonId | null, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * The role.
 */
role_id: RoleId, 
/**
 * Why.
 */
kind: ComparisonKind, };

export type ComparisonId = string;

export type ComparisonKind = "present" | "wished" | "other";

export type ComparisonView = { 
/**
 * The comparison.
 */
id: ComparisonId, 
/**
 * Why.
 */
kind: ComparisonKind, 
/**
 * Role and version.
 */
profile: ProfileRef, 
/**
 * The company whose role it is; empty for a template.
 */
company: string, 
/**
 * All lines counted.
 */
coverage: Coverage, 
/**
 * Areas in the order of the library.
 */
areas: Array<AreaLines>, 
/**
 * Strengths proposed by rule.
 */
strengths: Array<Said>, 
/**
 * Development areas proposed by rule.
 */
development: Array<Said>, };

export type Competence = { 
/**
 * Identity.
 */
id: CompetenceId, 
/**
 * Its area.
 */
area_id: AreaId, 
/**
 * Stable code of a built-in competence; none for one's own.
 */
code: string | null, 
/**
 * Counts the changes of its texts, from 1.
 */
version: number, 
/**
 * Place within the area, from 1.
 */
position: number, 
/**
 * Swedish name.
 */
name_sv: string, 
/**
 * English name; may be empty.
 */
name_en: string, 
/**
 * What it is in the work, in Swedish.
 */
about_sv: string, 
/**
 * The same in English; may be empty.
 */
about_en: string, 
/**
 * What level 0 means, in Swedish.
 */
level_0_sv: string, 
/**
 * What level 1 means, in Swedish.
 */
level_1_sv: string, 
/**
 * What level 2 means, in Swedish.
 */
level_2_sv: string, 
/**
 * What level 3 means, in Swedish.
 */
level_3_sv: string, 
/**
 * What level 4 means, in Swedish.
 */
level_4_sv: string, 
/**
 * What level 0 means, in English; may be empty, as for the others below.
 */
level_0_en: string, 
/**
 * What level 1 means, in English.
 */
level_1_en: string, 
/**
 * What level 2 means, in English.
 */
level_2_en: string, 
/**
 * What level 3 means, in English.
 */
level_3_en: string, 
/**
 * What level 4 means, in English.
 */
level_4_en: string, 
/**
 * No longer offered; what was mapped stays.
 */
archived: boolean, };

export type CompetenceChoice = { 
/**
 * The competence.
 */
id: CompetenceId, 
/**
 * Its name.
 */
name: Said, 
/**
 * Its area.
 */
area_id: AreaId, 
/**
 * The area's name.
 */
area: Said, };

export type CompetenceForm = { 
/**
 * None for a new one.
 */
id: CompetenceId | null, 
/**
 * Its area.
 */
area_id: AreaId, 
/**
 * Swedish name.
 */
name_sv: string, 
/**
 * English name.
 */
name_en: string, 
/**
 * What it is, Swedish.
 */
about_sv: string, 
/**
 * What it is, English.
 */
about_en: string, 
/**
 * Level texts 0–4, Swedish.
 */
levels_sv: [string, string, string, string, string], 
/**
 * Level texts 0–4, English.
 */
levels_en: [string, string, string, string, string], 
/**
 * No longer offered.
 */
archived: boolean, };

export type CompetenceId = string;

export type CompetencePage = { 
/**
 * The competence, with texts in both languages.
 */
competence: Competence, 
/**
 * Its name in the interface's language.
 */
name: Said, 
/**
 * What it is, in the interface's language.
 */
about: Said, 
/**
 * Level texts 0–4 in the interface's language.
 */
levels: Array<Said>, 
/**
 * Its area's name.
 */
area: Said, 
/**
 * Roles that require it.
 */
required_by: Array<RequiredBy>, };

export type CompetenceRow = { 
/**
 * Identity.
 */
id: CompetenceId, 
/**
 * Name.
 */
name: Said, 
/**
 * What it is.
 */
about: Said, 
/**
 * No longer offered.
 */
archived: boolean, };

export type Contact = { 
/**
 * Identity.
 */
id: ContactId, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * Name.
 */
name: string, 
/**
 * What they do there.
 */
title: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Whether this person signs plans for the employer.
 */
signs_plans: boolean, };

export type ContactForm = { 
/**
 * None for a new one.
 */
id: ContactId | null, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * Name.
 */
name: string, 
/**
 * Title.
 */
title: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Whether this person signs plans.
 */
signs_plans: boolean, };

export type ContactId = string;

export type ContentForm = { 
/**
 * The competence.
 */
competence_id: CompetenceId, 
/**
 * The level that is reached, 0–4.
 */
level: number, };

export type ContentView = { 
/**
 * The competence.
 */
competence_id: CompetenceId, 
/**
 * Its name.
 */
name: Said, 
/**
 * The level that the training leads to.
 */
level: Level, };

export type Cost = { 
/**
 * Identity.
 */
id: CostId, 
/**
 * The company that it is for.
 */
company_id: CompanyId, 
/**
 * The person, if for one.
 */
person_id: PersonId | null, 
/**
 * The occasion, if of one.
 */
occasion_id: OccasionId | null, 
/**
 * What kind.
 */
kind: CostKind, 
/**
 * The day.
 */
day: string, 
/**
 * How much, öre.
 */
amount_ore: number, 
/**
 * Note.
 */
note: string, };

export type CostForm = { 
/**
 * None for a new one.
 */
id: CostId | null, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * The person, if for one.
 */
person_id: PersonId | null, 
/**
 * The occasion, if of one.
 */
occasion_id: OccasionId | null, 
/**
 * What kind.
 */
kind: CostKind, 
/**
 * The day.
 */
day: string, 
/**
 * Kronor.
 */
amount: string, 
/**
 * Note.
 */
note: string, };

export type CostId = string;

export type CostKind = "fee" | "wages" | "travel" | "other";

export type Count = { 
/**
 * Women.
 */
women: number, 
/**
 * Men.
 */
men: number, 
/**
 * Gender unknown.
 */
unknown: number, 
/**
 * All.
 */
total: number, };

export type Coverage = { 
/**
 * Competences assessed.
 */
assessed: number, 
/**
 * Competences required, less those that are not applicable.
 */
applicable: number, 
/**
 * Of the assessed, requirements met or passed.
 */
met: number, 
/**
 * Competences marked not applicable.
 */
not_applicable: number, };

export type CreateRegister = { 
/**
 * Its name; becomes the folder's name.
 */
name: string, 
/**
 * Folder to make it in; empty means the user's documents.
 */
place: string, 
/**
 * Password.
 */
password: string, 
/**
 * The password once more.
 */
repeated: string, 
/**
 * The coach who will work in it.
 */
coach: string, };

export type CriteriaAt = { 
/**
 * An occasion or a visit.
 */
at: TickedAt, };

export type CriteriaOf = { 
/**
 * What is ticked there; none for a blank list.
 */
at: TickedAt | null, 
/**
 * Language of the paper.
 */
language: Language, };

export type Criterion = { 
/**
 * Identity.
 */
id: CriterionId, 
/**
 * What it is for.
 */
kind: CriterionKind, 
/**
 * Stable code of a built-in one; none for one's own.
 */
code: string | null, 
/**
 * Place in the list, from 1.
 */
position: number, 
/**
 * What is to be seen to, in Swedish.
 */
text_sv: string, 
/**
 * The same in English; may be empty.
 */
text_en: string, 
/**
 * No longer asked.
 */
archived: boolean, };

export type CriterionForm = { 
/**
 * None for a new one.
 */
id: CriterionId | null, 
/**
 * What it is for.
 */
kind: CriterionKind, 
/**
 * Swedish.
 */
text_sv: string, 
/**
 * English; may be empty.
 */
text_en: string, 
/**
 * No longer asked.
 */
archived: boolean, };

export type CriterionId = string;

export type CriterionKind = "equality" | "accessibility";

export type CriterionTick = { 
/**
 * The criterion.
 */
id: CriterionId, 
/**
 * What it is for.
 */
kind: CriterionKind, 
/**
 * Its text.
 */
text: Said, 
/**
 * Whether it is ticked.
 */
ticked: boolean, 
/**
 * How it is seen to.
 */
note: string, };

export type CriterionTickForm = { 
/**
 * The criterion.
 */
criterion_id: CriterionId, 
/**
 * The occasion or the visit.
 */
at: TickedAt, 
/**
 * Whether it is seen to.
 */
ticked: boolean, 
/**
 * How.
 */
note: string, };

export type CriterionView = { 
/**
 * The criterion.
 */
criterion: Criterion, 
/**
 * Its text.
 */
text: Said, 
/**
 * Occasions and visits where it is ticked.
 */
checks: number, };

export type DeliveryForm = "classroom" | "workplace" | "distance" | "blended";

export type Demand = { 
/**
 * People who meet or pass their requirement.
 */
met: number, 
/**
 * People with steps left.
 */
gap: number, 
/**
 * People not assessed: whether they can is unknown, and not the same as no.
 */
unknown: number, 
/**
 * People for whom it is not applicable.
 */
not_applicable: number, };

export type DevelopedView = { 
/**
 * Competences with a higher level than at first.
 */
raised: number, 
/**
 * Competences assessed on two days at least.
 */
compared: number, };

export type DocumentId = string;

export type DocumentKind = "profile" | "plan";

export type DoneInBackup = { 
/**
 * What was done.
 */
operation: OperationCode, 
/**
 * The same in the user's words.
 */
what: string, 
/**
 * When, RFC 3339 UTC.
 */
at: string, };

export type DraftField = { 
/**
 * The field's name in the form.
 */
name: string, 
/**
 * Its label.
 */
label: string, 
/**
 * What stood there when the form was opened.
 */
before: string, 
/**
 * What was typed or chosen; a checkbox that is set is `true`, else empty.
 */
now: string, 
/**
 * The words of a choice in place of its code; empty where `now` says it.
 */
said: string, };

export type DraftForm = { 
/**
 * Its id; none for one that was not kept before.
 */
id: DraftId | null, 
/**
 * Which form.
 */
form: string, 
/**
 * Id of the person, company or other thing that it is about; empty for nobody.
 */
about: string, 
/**
 * What of it the form changes; empty for something new.
 */
part: string, 
/**
 * How the form is called.
 */
title: string, 
/**
 * The page that it stands on.
 */
address: string, 
/**
 * Every field that differs from what stood there.
 */
fields: Array<DraftField>, };

export type DraftId = string;

export type DraftKept = { 
/**
 * Its id.
 */
id: DraftId, 
/**
 * When, RFC 3339 UTC.
 */
kept_at: string, };

export type DraftView = { 
/**
 * Its id.
 */
id: DraftId, 
/**
 * Which form.
 */
form: string, 
/**
 * Id of what it is about; empty for nobody.
 */
about: string, 
/**
 * What of it the form changes; empty for something new.
 */
part: string, 
/**
 * How the form was called.
 */
title: string, 
/**
 * The page that it stands on.
 */
address: string, 
/**
 * Every field that differs from what stood there.
 */
fields: Array<DraftField>, 
/**
 * When it was last kept, RFC 3339 UTC.
 */
kept_at: string, 
/**
 * The name of what it is about; none for nobody.
 */
subject: string | null, 
/**
 * Whether what it is about is in the register no more.
 */
gone: boolean, };

export type Due = { 
/**
 * Which.
 */
moment: Moment, 
/**
 * From which day.
 */
from: string, 
/**
 * Last day: four weeks later.
 */
until: string, 
/**
 * Whether that has passed.
 */
overdue: boolean, };

export type Effect = "developed" | "secure" | "equipped" | "strong";

export type EffectView = { 
/**
 * Which effect.
 */
effect: Effect, 
/**
 * The moment that is compared with before; none for developed competence.
 */
moment: Moment | null, 
/**
 * Last day of the last half-year that is counted; none while nothing may be shown.
 */
until: string | null, 
/**
 * The whole project; none while too few have answered.
 */
whole: ShownCell | null, 
/**
 * Women, men, unknown, as far as somebody has answered: spelt `woman`, `man`, `unknown`.
 */
genders: Array<GroupView>, 
/**
 * Companies by name; an empty name is for those without an employer.
 */
companies: Array<GroupView>, 
/**
 * Half-years, spelt `2021-1`.
 */
half_years: Array<GroupView>, };

export type EffectsPage = { 
/**
 * Answers that a group needs to be shown.
 */
least: number, 
/**
 * Every effect.
 */
effects: Array<EffectView>, };

export type Eligibility = "undecided" | "eligible" | "not_eligible";

export type Employment = { 
/**
 * Identity.
 */
id: EmploymentId, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * The employer.
 */
company_id: CompanyId, 
/**
 * The role there, if it is one of the company's described roles.
 */
role_id: RoleId | null, 
/**
 * Shift or team, for planning interviews.
 */
shift: string, 
/**
 * First day.
 */
starts: string | null, 
/**
 * Last day.
 */
ends: string | null, };

export type EmploymentForm = { 
/**
 * None for a new one.
 */
id: EmploymentId | null, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * The employer.
 */
company_id: CompanyId, 
/**
 * The role.
 */
role_id: RoleId | null, 
/**
 * Shift or team.
 */
shift: string, 
/**
 * First day.
 */
starts: string, 
/**
 * Last day.
 */
ends: string, };

export type EmploymentId = string;

export type EmploymentStatus = { 
/**
 * Identity.
 */
id: StatusId, 
/**
 * The employment.
 */
employment_id: EmploymentId, 
/**
 * The person (as in the employment).
 */
person_id: PersonId, 
/**
 * The status.
 */
kind: EmploymentStatusKind, 
/**
 * Reduction of working time, per cent, for short-time work.
 */
percent: number | null, 
/**
 * First day.
 */
starts: string, 
/**
 * Last day.
 */
ends: string | null, };

export type EmploymentStatusKind = "employed" | "fixed_term" | "agency" | "short_time" | "furloughed" | "notified" | "dismissed";

export type EmploymentView = { 
/**
 * The employment.
 */
employment: Employment, 
/**
 * The company's name.
 */
company: string, 
/**
 * The role's name.
 */
role: Said | null, 
/**
 * Statuses, latest first.
 */
statuses: Array<EmploymentStatus>, 
/**
 * The status today.
 */
status: EmploymentStatus | null, 
/**
 * Whether it is current today.
 */
current: boolean, };

export type EnrolmentForm = { 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * The partner that brought it.
 */
partner_id: PartnerId | null, 
/**
 * How it came, in words.
 */
source: string, 
/**
 * Private sector; none: not looked at.
 */
private_sector: boolean | null, 
/**
 * Workplace in the county; none: not looked at.
 */
workplace_in_county: boolean | null, 
/**
 * What the decision rests on.
 */
basis: string, 
/**
 * Day of the decision.
 */
decided_on: string, };

export type Erasable = { 
/**
 * Name; typed, it confirms.
 */
name: string, 
/**
 * Participant number; typed, it confirms too. None without a participation.
 */
number: number | null, 
/**
 * Participant since: the person may have been reported, and the project may have to keep it.
 */
participant_since: string | null, 
/**
 * Mappings.
 */
mappings: number, 
/**
 * Ratings, by whomever.
 */
ratings: number, 
/**
 * Evidence and held permits.
 */
evidence: number, 
/**
 * Whether there is a plan.
 */
has_plan: boolean, 
/**
 * Issued papers.
 */
papers: number, 
/**
 * Backups that hold the person and go on doing so, newest first.
 */
backups: Array<BackupRow>, 
/**
 * When the last of those on this disk is thinned away, if there is one backup a day from now on.
 */
backups_gone_by: string | null, 
/**
 * Folders of this register that were put aside when a backup was restored. Nothing thins them.
 */
aside: Array<string>, 
/**
 * The chosen place for backups, if it cannot be looked into now.
 */
unreached: string | null, };

export type ErasePerson = { 
/**
 * The person.
 */
id: PersonId, 
/**
 * Why; none if nothing was chosen, which is asked for.
 */
ground: ErasureGround | null, 
/**
 * Name or participant number, typed as confirmation.
 */
typed_name: string, };

export type ErasureGround = "asked" | "never_started" | "retention_over" | "mistake";

export type ErrorBody = { 
/**
 * Stable code.
 */
code: string, 
/**
 * The field it concerns, as the request names it.
 */
field: string | null, 
/**
 * Id of the thing it concerns, where one may go to it.
 */
concerns: string | null, 
/**
 * What happened, what was kept and what to do, in the interface's language.
 */
text: string, };

export type Evaluation = { 
/**
 * Identity.
 */
id: EvaluationId, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * When it was asked.
 */
moment: Moment, 
/**
 * Day of the answer.
 */
answered_on: string, 
/**
 * "Trygg i mitt arbete"; none if not answered.
 */
secure: Agreement | null, 
/**
 * "Rustad för framtidens industri"; none if not answered.
 */
equipped: Agreement | null, 
/**
 * "Stark i min yrkesroll"; none if not answered.
 */
strong: Agreement | null, 
/**
 * Own words; may be empty. Never shown in groups.
 */
own_words: string, 
/**
 * How the answer came.
 */
source: Source, };

export type EvaluationForm = { 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * Which moment.
 */
moment: Moment, 
/**
 * Day of the answer; empty means today.
 */
answered_on: string, 
/**
 * "Trygg i mitt arbete".
 */
secure: Agreement | null, 
/**
 * "Rustad för framtidens industri".
 */
equipped: Agreement | null, 
/**
 * "Stark i min yrkesroll".
 */
strong: Agreement | null, 
/**
 * Own words.
 */
own_words: string, 
/**
 * How the answer came.
 */
source: Source, };

export type EvaluationId = string;

export type EvaluationPage = { 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * How the person is addressed: given names only.
 */
given_name: string, 
/**
 * Each moment in order, with what was answered.
 */
moments: Array<MomentView>, 
/**
 * Competences with a higher level than at first, and those that were assessed on two days; none
 * where nothing can be compared.
 */
developed: DevelopedView | null, };

export type Evidence = { 
/**
 * Identity.
 */
id: EvidenceId, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * What kind.
 */
kind: EvidenceKind, 
/**
 * What it is.
 */
title: string, 
/**
 * Who issued it; for validation the test centre.
 */
issuer: string, 
/**
 * Validation model and area, or SeQF level of the qualification, as its issuer states it.
 */
qualification: string, 
/**
 * Day of issue.
 */
issued_on: string | null, 
/**
 * Last valid day.
 */
expires_on: string | null, 
/**
 * Note.
 */
note: string, };

export type EvidenceForm = { 
/**
 * None for a new one.
 */
id: EvidenceId | null, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * What kind.
 */
kind: EvidenceKind, 
/**
 * What it is.
 */
title: string, 
/**
 * Who issued it.
 */
issuer: string, 
/**
 * Validation model and area, or SeQF level of the qualification.
 */
qualification: string, 
/**
 * Day of issue.
 */
issued_on: string, 
/**
 * Last valid day.
 */
expires_on: string, 
/**
 * Note.
 */
note: string, 
/**
 * Competences it speaks of.
 */
competences: Array<CompetenceId>, };

export type EvidenceId = string;

export type EvidenceKind = "attestation" | "grades" | "certificate" | "experience" | "work_sample" | "validation";

export type EvidenceView = { 
/**
 * The evidence.
 */
evidence: Evidence, 
/**
 * Competences.
 */
competences: Array<CompetenceId>, 
/**
 * Their names.
 */
names: Array<Said>, };

export type FillProject = { 
/**
 * The template's code.
 */
template: string, };

export type FinishMapping = { 
/**
 * The mapping.
 */
id: MappingId, 
/**
 * Done, or open again.
 */
done: boolean, };

export type FiscalYearForm = { 
/**
 * The company; if it is in a group, the whole group is meant.
 */
company_id: CompanyId, 
/**
 * The month, 1 to 12.
 */
starts_month: number, };

export type FollowUp = { 
/**
 * Identity.
 */
id: FollowUpId, 
/**
 * The plan.
 */
plan_id: PlanId, 
/**
 * The person (as in the plan).
 */
person_id: PersonId, 
/**
 * Day when it is due.
 */
due_on: string, 
/**
 * What is checked.
 */
what: string, 
/**
 * Day when it was held.
 */
held_on: string | null, 
/**
 * What came out.
 */
outcome: string, };

export type FollowUpForm = { 
/**
 * None for a new one.
 */
id: FollowUpId | null, 
/**
 * The person, who has a plan.
 */
person_id: PersonId, 
/**
 * Day when it is due.
 */
due_on: string, 
/**
 * What is checked.
 */
what: string, 
/**
 * Day when it was held; empty while it is to come.
 */
held_on: string, 
/**
 * What came out.
 */
outcome: string, };

export type FollowUpId = string;

export type FollowUpView = { 
/**
 * The follow-up.
 */
follow_up: FollowUp, 
/**
 * Whether it should have been held.
 */
overdue: boolean, };

export type Forecast = { 
/**
 * How many there are.
 */
so_far: number, 
/**
 * How many are aimed at.
 */
target: number | null, 
/**
 * What is said of the end.
 */
outlook: Outlook, 
/**
 * What is needed; none without a target or an end, or when it is reached.
 */
needed: Needed | null, };

export type Forecasts = { 
/**
 * Participants.
 */
participants: Forecast, 
/**
 * Of these, women.
 */
women: Forecast, 
/**
 * Small and medium-sized companies with somebody trained.
 */
companies: Forecast, };

export type Funnel = { 
/**
 * Companies, in the order of steps.
 */
companies: Array<CompaniesReached>, 
/**
 * People, in the order of steps.
 */
people: Array<PeopleReached>, 
/**
 * Companies with somebody who has completed a training, but without a stated size class: they
 * may be among those aimed at, and are not counted.
 */
size_unknown: number, };

export type Gender = "woman" | "man";

export type GroupView = { 
/**
 * Which group.
 */
name: string, 
/**
 * What may be shown; none where it is hidden.
 */
shown: ShownCell | null, };

export type HandOver = { 
/**
 * The register's password.
 */
password: string, 
/**
 * The register's name, typed by hand.
 */
typed_name: string, };

export type HandedOver = { 
/**
 * The checked copy's folder.
 */
copy: string | null, 
/**
 * The receipt's file beside it, a PDF; none if it could not be written.
 */
receipt: string | null, 
/**
 * The receipt's title.
 */
title: string, 
/**
 * What the receipt says.
 */
said: Array<ReceiptPart>, };

export type HistoryEntry = { 
/**
 * Operation id.
 */
id: string, 
/**
 * What was done.
 */
operation: OperationCode, 
/**
 * The same in words.
 */
what: string, 
/**
 * When, RFC 3339 UTC.
 */
at: string, 
/**
 * By whom.
 */
who: string, 
/**
 * Details in words: what was changed from what to what.
 */
details: Array<string>, };

export type HistoryOf = { "person": PersonId } | { "company": CompanyId };

export type Hit = { 
/**
 * What kind of thing.
 */
kind: HitKind, 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Company, area or the like.
 */
beside: string, };

export type HitKind = "person" | "company" | "role" | "competence";

export type Holding = { 
/**
 * Identity.
 */
id: HoldingId, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * The permit.
 */
permit_id: PermitId, 
/**
 * Who issued it.
 */
issuer: string, 
/**
 * Day of issue.
 */
issued_on: string | null, 
/**
 * Last valid day; none where it does not expire.
 */
valid_until: string | null, 
/**
 * Day of the employer's latest confirmation.
 */
confirmed_on: string | null, 
/**
 * Note.
 */
note: string, };

export type HoldingForm = { 
/**
 * None for a new one.
 */
id: HoldingId | null, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * The permit.
 */
permit_id: PermitId, 
/**
 * Who issued it.
 */
issuer: string, 
/**
 * Day of issue.
 */
issued_on: string, 
/**
 * Last valid day; empty where it does not expire.
 */
valid_until: string, 
/**
 * Latest confirmation.
 */
confirmed_on: string, 
/**
 * Note.
 */
note: string, };

export type HoldingId = string;

export type IncidentOf = { 
/**
 * The folder: a backup's or a register's. It is only read.
 */
path: string, 
/**
 * The password that it has, or its recovery code.
 */
password: string, };

export type InterviewArea = { 
/**
 * The area.
 */
area_id: AreaId, 
/**
 * Its name.
 */
name: Said, 
/**
 * Its competences.
 */
questions: Array<Question>, };

export type InterviewPage = { 
/**
 * The mapping.
 */
mapping: Mapping, 
/**
 * The person's name.
 */
person: string, 
/**
 * The person's given name, for labels.
 */
given_name: string, 
/**
 * Employer, or empty.
 */
company: string, 
/**
 * Role and version.
 */
profile: ProfileRef, 
/**
 * What the person wishes.
 */
wishes: string, 
/**
 * Interpreter's language.
 */
interpreter: string, 
/**
 * Version of the information text in force, and its text.
 */
information_version: string, 
/**
 * The information text to be gone through.
 */
information: string, 
/**
 * Areas in order.
 */
areas: Array<InterviewArea>, 
/**
 * Where it was left, or what was rated last since; none if nothing was.
 */
at_competence: CompetenceId | null, 
/**
 * Rated by the coach.
 */
rated: number, 
/**
 * Competences in all.
 */
of: number, 
/**
 * Strengths as proposed by rule.
 */
proposed_strengths: Array<Said>, 
/**
 * Development areas as proposed by rule.
 */
proposed_development: Array<Said>, };

export type InviteForm = { 
/**
 * The occasion.
 */
occasion_id: OccasionId, 
/**
 * Whom.
 */
people: Array<PersonId>, 
/**
 * Day of the invitation; empty means today.
 */
on: string, };

export type IssuedCertificate = { 
/**
 * Identity: stands on every page.
 */
id: CertificateId, 
/**
 * Whose (as in the seat).
 */
person_id: PersonId, 
/**
 * The seat that it speaks of.
 */
seat_id: SeatId, 
/**
 * Counts the issued certificates of that seat, from 1.
 */
version: number, 
/**
 * Language of the paper.
 */
language: Language, 
/**
 * When it was issued, RFC 3339 UTC.
 */
issued_at: string, 
/**
 * SHA-256 of the bytes, hexadecimal: where they lie among the register's blobs.
 */
sha256: string, };

export type IssuedDocument = { 
/**
 * Identity: stands on every page of the paper.
 */
id: DocumentId, 
/**
 * Whose paper.
 */
person_id: PersonId, 
/**
 * What kind.
 */
kind: DocumentKind, 
/**
 * Counts the person's issued papers of this kind, from 1.
 */
version: number, 
/**
 * Language of the paper.
 */
language: Language, 
/**
 * The requirement profile that it cites.
 */
profile_id: ProfileId | null, 
/**
 * When it was issued, RFC 3339 UTC.
 */
issued_at: string, 
/**
 * SHA-256 of the bytes, hexadecimal: where they lie among the register's blobs.
 */
sha256: string, };

export type KeepingPage = { 
/**
 * The rules.
 */
rules: Array<RetentionRule>, 
/**
 * What the rules come to, by the day from which it may go.
 */
groups: Array<KeptGroup>, 
/**
 * The figures, latest first.
 */
figures: Array<WorldFigure>, };

export type KeptGroup = { 
/**
 * Whose data.
 */
whose: RetentionOf, 
/**
 * Day from which it may go; none while that cannot be said.
 */
may_go_on: string | null, 
/**
 * How many.
 */
people: number, 
/**
 * The ground of the longest rule; empty where there is no rule.
 */
ground: string, 
/**
 * Whether the day has come.
 */
has_come: boolean, };

export type Language = "sv" | "en";

export type LeaveMatrix = { 
/**
 * Which.
 */
matrix: MatrixOf, 
/**
 * With which contact person of the company.
 */
contact_id: ContactId, };

export type Level = 0 | 1 | 2 | 3 | 4;

export type LevelAnswerForm = { 
/**
 * What proposes it.
 */
by: ProposedBy, 
/**
 * The competence.
 */
competence_id: CompetenceId, 
/**
 * The level that she confirms, 0–4; none leaves it as it is.
 */
level: number | null, 
/**
 * How it is known; needed with a level.
 */
basis: Basis | null, 
/**
 * Note. The participant may read it.
 */
note: string, };

export type LibraryPage = { 
/**
 * Areas with their competences, in order.
 */
areas: Array<AreaView>, 
/**
 * Permits.
 */
permits: Array<PermitView>, };

export type LineChange = { 
/**
 * Participant number.
 */
number: number, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * As it was closed; none if the person was not in it.
 */
before: MonthLine | null, 
/**
 * As it would be today; none if the person is not in it any more.
 */
after: MonthLine | null, };

export type LineView = { 
/**
 * The competence's name.
 */
name: Said, 
/**
 * Titles of linked evidence.
 */
evidence: Array<string>, 
/**
 * Whether an action of the plan develops it.
 */
has_action: boolean, 
/**
 * The competence.
 */
competence_id: CompetenceId, 
/**
 * Its area.
 */
area_id: AreaId, 
/**
 * Level required.
 */
required: Level, 
/**
 * Whether the requirement is critical.
 */
critical: boolean, 
/**
 * The person's own latest rating, shown beside and never counted.
 */
own: Outcome | null, 
/**
 * How the counted level is known.
 */
basis: Basis | null, 
/**
 * The assessment that counts.
 */
assessment_id: AssessmentId | null, 
/**
 * Whether the person can guide others in it: only at level 4.
 */
can_guide: boolean, 
/**
 * Whether the person wants to; asked at level 4.
 */
wants_to_guide: boolean | null, } & ({ "state": "met", 
/**
 * Current level.
 */
level: Level, } | { "state": "gap", 
/**
 * Current level.
 */
level: Level, 
/**
 * Steps left, 1 to 4.
 */
steps: number, } | { "state": "surplus", 
/**
 * Current level.
 */
level: Level, 
/**
 * Steps over, 1 to 4.
 */
steps: number, } | { "state": "not_assessed" } | { "state": "not_applicable" });

export type LookAt = { 
/**
 * The backup's folder.
 */
backup: string, 
/**
 * The password that it had, or its recovery code; empty if the open register's key opens it.
 */
password: string, };

export type ManyChoices = { 
/**
 * People by name: the first of those looked for.
 */
people: Array<ManyPerson>, 
/**
 * How many are looked for.
 */
total: number, 
/**
 * Those who were chosen already, whoever is looked for.
 */
chosen: Array<ManyPerson>, 
/**
 * Roles with requirements, the company's own first.
 */
roles: Array<ManyRole>, 
/**
 * Templates by name.
 */
templates: Array<PlanTemplate>, };

export type ManyOf = { 
/**
 * A company's; none for everybody.
 */
company_id: CompanyId | null, 
/**
 * Words that must all be in the name or in what stands beside it; empty for everybody.
 */
find: string, 
/**
 * Those who were chosen already.
 */
chosen: Array<PersonId>, };

export type ManyPerson = { 
/**
 * The person.
 */
id: PersonId, 
/**
 * The name.
 */
name: string, 
/**
 * Company or role, beside the name.
 */
beside: string, };

export type ManyRole = { 
/**
 * The role.
 */
id: RoleId, 
/**
 * Its name and company.
 */
name: string, };

export type Mapping = { 
/**
 * Identity.
 */
id: MappingId, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * Who holds the interview.
 */
coach_id: CoachId, 
/**
 * The requirement profile that gives the competences.
 */
profile_id: ProfileId, 
/**
 * How far it has come.
 */
state: MappingState, 
/**
 * First day.
 */
started_on: string, 
/**
 * Day when it was gone through.
 */
done_on: string | null, 
/**
 * Day when the person was told what is recorded and why (GDPR article 13).
 */
informed_on: string | null, 
/**
 * Version of the information text that was given.
 */
information_version: string, 
/**
 * Strengths in the coach's words; empty means those proposed by rule.
 */
strengths: string, 
/**
 * What to develop in the coach's words; empty means what is proposed by rule.
 */
to_develop: string, 
/**
 * "Något vi missat?"
 */
missed: string, };

export type MappingChange = { 
/**
 * The mapping.
 */
id: MappingId, 
/**
 * Day when the person was informed, as typed.
 */
informed_on?: string, 
/**
 * What the person wishes (kept with the person).
 */
wishes?: string, 
/**
 * Interpreter's language (kept with the person).
 */
interpreter?: string, 
/**
 * Strengths in the coach's words.
 */
strengths?: string, 
/**
 * Development areas in the coach's words.
 */
to_develop?: string, 
/**
 * "Något vi missat?"
 */
missed?: string, };

export type MappingFormOf = { 
/**
 * The role.
 */
role_id: RoleId, 
/**
 * Whose name and participant number stand on it; none leaves lines for them.
 */
person_id: PersonId | null, 
/**
 * Language of the form.
 */
language: Language, 
/**
 * 14 pt in place of 11.
 */
large_print: boolean, };

export type MappingId = string;

export type MappingState = "open" | "done";

export type MappingView = { 
/**
 * The mapping.
 */
mapping: Mapping, 
/**
 * Role and version.
 */
profile: ProfileRef, 
/**
 * The coach's name.
 */
coach: string, 
/**
 * Competences that the coach has rated in it, of all in the profile.
 */
rated: number, 
/**
 * Competences in the profile.
 */
of: number, };

export type MatrixArea = { 
/**
 * The area.
 */
area_id: AreaId, 
/**
 * Its name.
 */
name: Said, 
/**
 * Its competences.
 */
lines: Array<MatrixLine>, };

export type MatrixCopy = { 
/**
 * Identity.
 */
id: MatrixCopyId, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * Counts the company's copies, from 1; stands on the paper.
 */
version: number, 
/**
 * The day when it was left.
 */
left_on: string, 
/**
 * Who got it, as the contact person was called then: a contact may be changed or removed.
 */
received_by: string, 
/**
 * Who left it.
 */
coach_id: CoachId, 
/**
 * The role whose people alone it shows.
 */
role_id: RoleId | null, 
/**
 * The area that alone it shows.
 */
area_id: AreaId | null, 
/**
 * The earlier day that it compares with.
 */
before: string | null, 
/**
 * Language of the paper.
 */
language: Language, 
/**
 * SHA-256 of the bytes, hexadecimal. The bytes go when somebody in them is erased; that they were
 * left stays.
 */
sha256: string, };

export type MatrixCopyId = string;

export type MatrixCopyView = { 
/**
 * The copy.
 */
copy: MatrixCopy, 
/**
 * Who left it.
 */
coach: string, 
/**
 * The role whose people alone it shows.
 */
role: Said | null, 
/**
 * The area that alone it shows.
 */
area: Said | null, 
/**
 * Whether its paper is there; it went when somebody in it was erased.
 */
is_kept: boolean, };

export type MatrixLine = { 
/**
 * The competence's name.
 */
name: Said, 
/**
 * The competence.
 */
competence_id: CompetenceId, 
/**
 * Its area.
 */
area_id: AreaId, 
/**
 * One cell for each person, in the order in which they were given.
 */
cells: Array<Cell>, 
/**
 * How many carry it now.
 */
strength: Strength, 
/**
 * How many carried it on the earlier day, where one is compared with.
 */
before: Strength | null, 
/**
 * What is known of those whose role requires it.
 */
demand: Demand, 
/**
 * What hangs on one person.
 */
backing: Backing, };

export type MatrixOf = { 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * Only people who have this role now; none for all.
 */
role_id: RoleId | null, 
/**
 * Only competences of this area, in every count; none for all.
 */
area_id: AreaId | null, 
/**
 * An earlier day to compare with, as typed; empty for none.
 */
before: string, };

export type MatrixPage = { 
/**
 * The people, by name; a line's cells stand in this order.
 */
people: Array<MatrixPerson>, 
/**
 * Areas in the order of the library, each with at least one competence.
 */
areas: Array<MatrixArea>, 
/**
 * Roles that people there have now, to choose from.
 */
roles: Array<[RoleId, Said]>, 
/**
 * Areas in which their roles require something, to choose from.
 */
areas_there: Array<[AreaId, Said]>, 
/**
 * Contact persons, by name: who can be given a copy.
 */
contacts: Array<[ContactId, string]>, 
/**
 * Copies that were left, the latest first.
 */
copies: Array<MatrixCopyView>, 
/**
 * The earlier day, as it was understood.
 */
before: string | null, 
/**
 * Competences that nobody who is mapped can do alone.
 */
without_anyone: number, 
/**
 * Competences that one person alone carries.
 */
on_one_person: number, };

export type MatrixPerson = { 
/**
 * Identity.
 */
id: PersonId, 
/**
 * Full name.
 */
name: string, 
/**
 * Present role.
 */
role: Said | null, 
/**
 * Against the present role.
 */
coverage: Coverage, 
/**
 * Competences that nobody else can do alone.
 */
alone_in: number, };

export type ModelContents = { 
/**
 * The file; none if the dialog was closed, and then the rest is empty.
 */
path: string | null, 
/**
 * The day that the package was made.
 */
made_on: string | null, 
/**
 * Competence areas.
 */
areas: ModelPart, 
/**
 * Competences.
 */
competences: ModelPart, 
/**
 * Permits.
 */
permits: ModelPart, 
/**
 * Role templates with their requirements.
 */
roles: ModelPart, 
/**
 * The guide that came with it.
 */
guide: string, 
/**
 * Criteria for gender equality and accessibility.
 */
criteria: ModelPart, 
/**
 * Templates of development plans.
 */
plan_templates: ModelPart, 
/**
 * Validation models with their areas.
 */
validation_models: ModelPart, 
/**
 * Rules about keeping.
 */
retention_rules: ModelPart, 
/**
 * Texts of forms to read, each under its title. They are not taken in.
 */
texts: Array<[Said, Said]>, };

export type ModelPart = { 
/**
 * What the register has not: it is added.
 */
new: Array<Said>, 
/**
 * What the register has in other words: its own is kept unless theirs is asked for.
 */
differing: Array<Said>, 
/**
 * How many are alike.
 */
same: number, };

export type ModelTaken = { 
/**
 * That it is done.
 */
saved: Saved, 
/**
 * How many things were added.
 */
added: number, 
/**
 * How many were changed.
 */
changed: number, 
/**
 * When the backup was made that went before it, RFC 3339 UTC; none for the example, of which none
 * are made.
 */
backup_at: string | null, };

export type Moment = "before" | "end" | "six_months";

export type MomentView = { 
/**
 * Which.
 */
moment: Moment, 
/**
 * What was answered.
 */
evaluation: Evaluation | null, 
/**
 * Whether it should be asked for now.
 */
due: Due | null, };

export type Month = string;

export type MonthColumn = "month" | "identity" | "number" | "starts" | "ends" | "hours" | "funded_hours" | "unfunded_hours" | "minutes" | "diary_number";

export type MonthColumnsForm = { 
/**
 * In order.
 */
columns: Array<MonthColumn>, };

export type MonthLine = { 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * Participant number.
 */
number: number, 
/**
 * How the person is identified; empty if that is not known.
 */
identity: string, 
/**
 * Start, if it lies in the month.
 */
starts: string | null, 
/**
 * End, if it lies in the month.
 */
ends: string | null, 
/**
 * Funded minutes.
 */
funded: number, 
/**
 * Minutes that are not funded.
 */
unfunded: number, };

export type MonthOf = { 
/**
 * Which.
 */
month: Month, };

export type MonthSentForm = { 
/**
 * The closing.
 */
id: ReportedMonthId, 
/**
 * Day on which it was sent; empty means today.
 */
sent_on: string, };

export type MonthState = "running" | "waiting" | "open" | "closed" | "sent" | "changed" | "send_again";

export type MonthStatus = { 
/**
 * The month.
 */
month: Month, 
/**
 * Where it stands.
 */
state: MonthState, 
/**
 * First day on which it can be closed.
 */
opens_on: string, 
/**
 * Last day to send it.
 */
due_on: string, 
/**
 * Whether it should have been sent.
 */
overdue: boolean, 
/**
 * The latest closing, if it has been closed.
 */
closed: ReportedMonthId | null, 
/**
 * Day of the latest sending.
 */
sent_on: string | null, 
/**
 * Participants in it, as it is today.
 */
participants: number, 
/**
 * Minutes in it, as it is today.
 */
minutes: number, 
/**
 * What differs from how it was closed.
 */
changes: Array<LineChange>, };

export type MonthsPage = { 
/**
 * From the first month with a participant to the present one, latest first.
 */
months: Array<MonthStatus>, 
/**
 * Columns of the file, in order.
 */
columns: Array<MonthColumn>, 
/**
 * Participant numbers of those who cannot be identified in the file.
 */
without_identity: Array<number>, };

export type Need = { 
/**
 * Identity.
 */
id: NeedId, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * What is needed.
 */
text: string, 
/**
 * Whether it may stand on papers that the employer sees.
 */
shared: boolean, };

export type NeedForm = { 
/**
 * None for a new one.
 */
id: NeedId | null, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * What is needed.
 */
text: string, 
/**
 * Whether it is shared.
 */
shared: boolean, };

export type NeedId = string;

export type NeedSheet = { 
/**
 * Identity.
 */
id: NeedSheetId, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * The day that it was talked through.
 */
talked_on: string | null, 
/**
 * What the customers ask for, now and soon.
 */
demands: string, 
/**
 * New machines, materials and ways of working.
 */
technology: string, 
/**
 * Whom they look for and do not find.
 */
recruitment: string, 
/**
 * Staff: ages, shifts, who is alone with something.
 */
staffing: string, 
/**
 * What hinders people from learning.
 */
hinders: string, };

export type NeedSheetForm = { 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * Day of the talk.
 */
talked_on: string, 
/**
 * What the customers ask for.
 */
demands: string, 
/**
 * New technology.
 */
technology: string, 
/**
 * Whom they look for.
 */
recruitment: string, 
/**
 * Staff.
 */
staffing: string, 
/**
 * What hinders.
 */
hinders: string, };

export type NeedSheetId = string;

export type Needed = { 
/**
 * How many are missing.
 */
missing: number, 
/**
 * Whole weeks left, rounded up; at least one.
 */
weeks: number, 
/**
 * How many in every four weeks, rounded up.
 */
in_four_weeks: number, 
/**
 * How many came in the latest four weeks.
 */
came_in_four_weeks: number, };

export type NewRecoveryCode = { 
/**
 * The code in the groups that it is written in.
 */
groups: Array<string>, 
/**
 * The day that stands on its sheet.
 */
made: string, };

export type Nothing = Record<symbol, never>;

export type Notice = { 
/**
 * Identity.
 */
id: NoticeId, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * What was announced.
 */
kind: NoticeKind, 
/**
 * Day of the announcement, or first day of short-time work.
 */
starts: string, 
/**
 * Last day, if known.
 */
ends: string | null, 
/**
 * People concerned.
 */
people: number | null, 
/**
 * Reduction of working time, per cent (20, 40, 60 or 80), for short-time work.
 */
percent: number | null, 
/**
 * Note.
 */
note: string, };

export type NoticeForm = { 
/**
 * None for a new one.
 */
id: NoticeId | null, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * What was announced.
 */
kind: NoticeKind, 
/**
 * First day.
 */
starts: string, 
/**
 * Last day.
 */
ends: string, 
/**
 * People concerned.
 */
people: string, 
/**
 * Per cent.
 */
percent: string, 
/**
 * Note.
 */
note: string, };

export type NoticeId = string;

export type NoticeKind = "notice" | "short_time_work";

export type NumberForm = { 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * The number.
 */
identity_number: string, };

export type Occasion = { 
/**
 * Identity.
 */
id: OccasionId, 
/**
 * The training.
 */
training_id: TrainingId, 
/**
 * The company whose people it is held for; none where it is open to all.
 */
company_id: CompanyId | null, 
/**
 * First day.
 */
starts: string, 
/**
 * Last day.
 */
ends: string, 
/**
 * Where.
 */
place: string, 
/**
 * How many can take part; none where there is no limit.
 */
seats: number | null, 
/**
 * Note.
 */
note: string, };

export type OccasionForm = { 
/**
 * None for a new one.
 */
id: OccasionId | null, 
/**
 * The training.
 */
training_id: TrainingId, 
/**
 * The company that it is held for; none where it is open to all.
 */
company_id: CompanyId | null, 
/**
 * First day.
 */
starts: string, 
/**
 * Last day; empty means the first.
 */
ends: string, 
/**
 * Where.
 */
place: string, 
/**
 * How many can take part; empty where there is no limit.
 */
seats: string, 
/**
 * Note.
 */
note: string, };

export type OccasionId = string;

export type OccasionPage = { 
/**
 * The occasion.
 */
row: OccasionRow, 
/**
 * The training.
 */
training: Training, 
/**
 * What it leads to.
 */
contents: Array<ContentView>, 
/**
 * Seats, by name.
 */
seats: Array<SeatView>, };

export type OccasionRow = { 
/**
 * The occasion.
 */
occasion: Occasion, 
/**
 * The training's name.
 */
training: string, 
/**
 * The company's name; empty where it is open to all.
 */
company: string, 
/**
 * People invited who have not answered.
 */
invited: number, 
/**
 * Seats taken.
 */
taken: number, 
/**
 * Seats left; none where there is no limit.
 */
free: number | null, 
/**
 * Whether its last day has passed.
 */
over: boolean, };

export type OpenGap = { 
/**
 * The competence.
 */
competence_id: CompetenceId, 
/**
 * Its name.
 */
name: Said, 
/**
 * Current level; none if not assessed.
 */
level: Level | null, 
/**
 * Level required.
 */
required: Level, 
/**
 * Whether critical.
 */
critical: boolean, 
/**
 * Colleagues at the same company with the same gap.
 */
colleagues: number, };

export type OpenRegister = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its folder.
 */
path: string, 
/**
 * What speaks against that folder as its place.
 */
place_remark: string | null, 
/**
 * Whether it is the example, whose people are invented.
 */
example: boolean, 
/**
 * The day that the register lives in: today, or the example's own.
 */
today: string, 
/**
 * The coach who works in it.
 */
coach: Coach, 
/**
 * Companies.
 */
companies: number, 
/**
 * People.
 */
people: number, 
/**
 * Name of the operation that undo would take back.
 */
undo: string | null, 
/**
 * Name of the operation that redo would do again.
 */
redo: string | null, 
/**
 * The day that the recovery code in force was made; none if there is none.
 */
recovery_made_on: string | null, 
/**
 * When the register was last saved, RFC 3339 UTC.
 */
saved_at: string | null, };

export type OpenRegisterAt = { 
/**
 * Its folder.
 */
path: string, 
/**
 * Password.
 */
password: string, };

export type OperationCode = "register_created" | "example_made" | "register_rescued" | "project_changed" | "coach_changed" | "company_added" | "company_changed" | "contact_saved" | "contact_removed" | "notice_saved" | "notice_removed" | "role_added" | "role_changed" | "requirement_saved" | "requirement_removed" | "area_saved" | "competence_saved" | "permit_saved" | "model_taken" | "person_added" | "person_changed" | "person_erased_asked" | "person_erased_never_started" | "person_erased_retention_over" | "person_erased_mistake" | "person_number_saved" | "employment_saved" | "status_saved" | "status_removed" | "participation_saved" | "background_saved" | "background_removed" | "need_saved" | "need_removed" | "comparison_saved" | "comparison_removed" | "holding_saved" | "holding_removed" | "mapping_started" | "mapping_changed" | "mapping_done" | "assessment_added" | "evidence_saved" | "evidence_removed" | "plan_changed" | "plan_state_changed" | "action_saved" | "action_removed" | "follow_up_saved" | "follow_up_removed" | "training_saved" | "occasion_saved" | "occasion_removed" | "seat_invited" | "seat_changed" | "seat_removed" | "level_answered" | "validation_model_saved" | "validation_saved" | "validation_removed" | "time_saved" | "time_removed" | "time_certified" | "partner_saved" | "partner_removed" | "responsibility_saved" | "responsibility_removed" | "steering_meeting_saved" | "steering_meeting_removed" | "project_activity_saved" | "project_activity_removed" | "sub_goal_saved" | "sub_goal_removed" | "report_date_saved" | "report_date_removed" | "project_filled" | "enrolment_saved" | "step_saved" | "step_removed" | "need_sheet_saved" | "visit_saved" | "visit_removed" | "slots_added" | "slot_saved" | "slot_removed" | "criterion_saved" | "criterion_ticked" | "plan_template_saved" | "applied_to_many" | "aid_setting_changed" | "aid_saved" | "aid_removed" | "company_group_saved" | "company_group_removed" | "cost_saved" | "cost_removed" | "document_issued" | "evaluation_saved" | "evaluation_removed" | "month_closed" | "month_sent" | "month_format_changed" | "period_report_saved" | "period_report_removed" | "period_report_issued" | "retention_rule_saved" | "retention_rule_removed" | "world_figure_saved" | "world_figure_removed" | "matrix_left" | "report_date_delivered" | "fiscal_year_saved" | "register_generated" | "undone" | "redone";

export type OrganisationNumber = string;

export type Outcome = { "outcome": "level", "level": Level } | { "outcome": "not_assessed" } | { "outcome": "not_applicable" };

export type OutcomeKind = "level" | "not_assessed" | "not_applicable";

export type Outlook = { "says": "no_end" } | { "says": "ended" } | { "says": "too_little", 
/**
 * Days that have passed.
 */
days: number, 
/**
 * How many have come.
 */
count: number, } | { "says": "between", 
/**
 * By the slower pace.
 */
low: number, 
/**
 * By the faster pace.
 */
high: number, 
/**
 * Pace of the latest eight weeks.
 */
recent: Pace, 
/**
 * Pace of the whole time.
 */
whole: Pace, 
/**
 * How far it can be trusted.
 */
sureness: Sureness, 
/**
 * Day on which the target is reached by the faster pace; none without a target, or if never.
 */
earliest: string | null, 
/**
 * The same by the slower pace.
 */
latest: string | null, };

export type Overview = { 
/**
 * The day.
 */
today: string, 
/**
 * The project's name.
 */
project: string, 
/**
 * Last day of the project, extension included.
 */
ends: string | null, 
/**
 * Counts against targets.
 */
targets: Array<TargetRow>, 
/**
 * How many participants there will be at the end.
 */
forecast: Forecast, 
/**
 * Today's visits, in their order.
 */
visits_today: Array<VisitRow>, 
/**
 * How far the sub-goals are.
 */
sub_goals: SubGoalProgress, 
/**
 * Companies with people.
 */
companies: CompaniesShown, 
/**
 * Whether there is nothing in the register yet.
 */
empty: boolean, };

export type Pace = { 
/**
 * How many.
 */
count: number, 
/**
 * In how many days; at least one.
 */
days: number, };

export type PageImage = { 
/**
 * `data:image/png;base64,…`
 */
source: string, 
/**
 * Width in CSS pixels.
 */
width: number, 
/**
 * Height in CSS pixels.
 */
height: number, };

export type PaperOf = { 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * Profile or plan.
 */
kind: DocumentKind, 
/**
 * Language of the paper.
 */
language: Language, 
/**
 * Role to compare with; none for the present one.
 */
role_id: RoleId | null, 
/**
 * 14 pt in place of 11.
 */
large_print: boolean, 
/**
 * The identity number in the paper's body: only when asked for.
 */
show_identity_number: boolean, };

export type Participation = { 
/**
 * Identity.
 */
id: ParticipationId, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * The project.
 */
project_id: ProjectId, 
/**
 * Participant number (deltagarnummer): stands on papers in place of the identity number.
 */
number: number, 
/**
 * First day; none while the person is only interested.
 */
starts: string | null, 
/**
 * Last day.
 */
ends: string | null, };

export type ParticipationForm = { 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * First day; empty for somebody who is only interested.
 */
starts: string, 
/**
 * Last day.
 */
ends: string, };

export type ParticipationId = string;

export type Partner = { 
/**
 * Identity.
 */
id: PartnerId, 
/**
 * The project.
 */
project_id: ProjectId, 
/**
 * Its name.
 */
name: string, 
/**
 * What kind of organisation.
 */
kind: PartnerKind, 
/**
 * Whether it sits in the steering group.
 */
in_steering_group: boolean, 
/**
 * Note: who speaks for it, how it is reached.
 */
note: string, };

export type PartnerForm = { 
/**
 * None for a new one.
 */
id: PartnerId | null, 
/**
 * Name.
 */
name: string, 
/**
 * What kind of organisation.
 */
kind: PartnerKind, 
/**
 * Whether it sits in the steering group.
 */
in_steering_group: boolean, 
/**
 * Note.
 */
note: string, };

export type PartnerId = string;

export type PartnerKind = "public_body" | "trade_union" | "employers" | "education" | "other";

export type PasswordStrength = { 
/**
 * 0 (guessed at once) to 4 (strong).
 */
score: number, 
/**
 * The same in words.
 */
verdict: string, 
/**
 * What would make it stronger.
 */
hints: Array<string>, 
/**
 * Whether a register may be protected with it.
 */
enough: boolean, };

export type PasswordText = { 
/**
 * The password as typed.
 */
password: string, };

export type PauseMapping = { 
/**
 * The mapping.
 */
id: MappingId, 
/**
 * The competence that is asked when it goes on.
 */
at_competence: CompetenceId, };

export type PeopleList = { 
/**
 * Those from there on.
 */
rows: Array<PersonRow>, 
/**
 * How many were asked for.
 */
total: number, 
/**
 * How many people there are.
 */
of: number, 
/**
 * How many come at most at a time.
 */
at_most: number, };

export type PeopleOf = { 
/**
 * Words that must all be in the name, the company or the role; empty for everybody.
 */
find: string, 
/**
 * How far they have come.
 */
which: PeopleWhich, 
/**
 * By what they are sorted.
 */
order: PeopleOrder, 
/**
 * Whether the last comes first.
 */
down: boolean, 
/**
 * How many to leave out before the first.
 */
from: number, };

export type PeopleOrder = "family_name" | "name" | "company" | "role" | "mapping" | "plan" | "number";

export type PeopleReached = { 
/**
 * The step.
 */
step: PersonStage, 
/**
 * How many.
 */
count: Count, };

export type PeopleWhich = "all" | "not_mapped" | "planless";

export type PeriodReport = { 
/**
 * Identity.
 */
id: PeriodReportId, 
/**
 * The company that it is about; none for the project.
 */
company_id: CompanyId | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * First day of the period.
 */
starts: string, 
/**
 * Last day of the period.
 */
ends: string, 
/**
 * What was done.
 */
activities: string, 
/**
 * What came of it.
 */
results: string, 
/**
 * What went otherwise than planned, and what follows from it.
 */
deviations: string, 
/**
 * What the external evaluator found, with the evaluator's own figures.
 */
evaluator: string, 
/**
 * Language in which it was issued.
 */
language: Language, 
/**
 * Day on which it was issued; from then on nothing of it changes.
 */
issued_on: string | null, 
/**
 * SHA-256 of the issued paper.
 */
sha256: string | null, 
/**
 * SHA-256 of the issued tables.
 */
tables_sha256: string | null, };

export type PeriodReportForm = { 
/**
 * None for a new one.
 */
id: PeriodReportId | null, 
/**
 * The company; none for the project.
 */
company_id: CompanyId | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * First day.
 */
starts: string, 
/**
 * Last day.
 */
ends: string, 
/**
 * What was done.
 */
activities: string, 
/**
 * What came of it.
 */
results: string, 
/**
 * What went otherwise than planned.
 */
deviations: string, 
/**
 * What the external evaluator found.
 */
evaluator: string, 
/**
 * Language of its paper.
 */
language: Language, };

export type PeriodReportId = string;

export type PeriodReportPage = { 
/**
 * The report.
 */
report: PeriodReport, 
/**
 * The company's name; empty for the project.
 */
company: string, 
/**
 * Figures of the period, as they are now. An issued report keeps its own in its paper.
 */
in_period: Funnel, 
/**
 * Figures up to the last day, as they are now.
 */
so_far: Funnel, 
/**
 * The report date that asks for it, if one does.
 */
date: ReportDate | null, };

export type PeriodReportRow = { 
/**
 * Which.
 */
id: PeriodReportId, 
/**
 * What it is called.
 */
title: string, 
/**
 * The company's name; empty for the project.
 */
company: string, 
/**
 * First day.
 */
starts: string, 
/**
 * Last day.
 */
ends: string, 
/**
 * Day on which it was issued.
 */
issued_on: string | null, };

export type PeriodSheetOf = { 
/**
 * Which report.
 */
id: PeriodReportId, 
/**
 * Its tables as CSV in place of the paper.
 */
tables: boolean, };

export type Permit = { 
/**
 * Identity.
 */
id: PermitId, 
/**
 * Stable code of a built-in permit; none for one's own.
 */
code: string | null, 
/**
 * Swedish name.
 */
name_sv: string, 
/**
 * English name; may be empty.
 */
name_en: string, 
/**
 * What it is, in Swedish.
 */
about_sv: string, 
/**
 * The same in English; may be empty.
 */
about_en: string, 
/**
 * Usual validity, months; none where it does not expire.
 */
valid_months: number | null, 
/**
 * How often the employer confirms it, months (a welder's test: 6, ISO 9606-1).
 */
confirm_months: number | null, 
/**
 * No longer offered.
 */
archived: boolean, };

export type PermitForm = { 
/**
 * None for a new one.
 */
id: PermitId | null, 
/**
 * Swedish name.
 */
name_sv: string, 
/**
 * English name.
 */
name_en: string, 
/**
 * What it is, Swedish.
 */
about_sv: string, 
/**
 * What it is, English.
 */
about_en: string, 
/**
 * Usual validity, months; empty for none.
 */
valid_months: string, 
/**
 * Months between the employer's confirmations; empty for none.
 */
confirm_months: string, 
/**
 * No longer offered.
 */
archived: boolean, };

export type PermitId = string;

export type PermitRequirementForm = { 
/**
 * The role.
 */
role_id: RoleId, 
/**
 * The permit.
 */
permit_id: PermitId, 
/**
 * Whether it is required.
 */
required: boolean, };

export type PermitRow = { 
/**
 * The permit.
 */
permit_id: PermitId, 
/**
 * Its name.
 */
name: Said, };

export type PermitStanding = { 
/**
 * The permit.
 */
permit_id: PermitId, 
/**
 * Its name.
 */
name: Said, 
/**
 * Whether a compared role requires it.
 */
required: boolean, 
/**
 * Where the person stands.
 */
state: PermitState, 
/**
 * What the person holds of it.
 */
holdings: Array<Holding>, };

export type PermitState = "valid" | "expires_soon" | "confirmation_due" | "expired" | "missing";

export type PermitView = { 
/**
 * The permit.
 */
permit: Permit, 
/**
 * Its name.
 */
name: Said, 
/**
 * What it is.
 */
about: Said, };

export type Person = { 
/**
 * Identity: never the identity number, which may change.
 */
id: PersonId, 
/**
 * Given names.
 */
given_name: string, 
/**
 * Family name; empty for those who have one name only.
 */
family_name: string, 
/**
 * Birth date where it is known otherwise than through an identity number.
 */
birth_date: string | null, 
/**
 * Gender as stated, where no identity number tells the legal one.
 */
gender: Gender | null, 
/**
 * How the statistics agency writes a protected identity (`TF` in place of digits); unchecked.
 */
reporting_identity: string | null, 
/**
 * Language in which papers are wished; empty means the register's.
 */
paper_language: Language | null, 
/**
 * Language of an interpreter, if one is needed.
 */
interpreter: string, 
/**
 * What the person wishes: roles, learning, working life.
 */
wishes: string, 
/**
 * The coach's note. The participant may read it.
 */
note: string, };

export type PersonCost = { 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * The name.
 */
name: string, 
/**
 * Certified minutes, signed or not.
 */
minutes: number, 
/**
 * What has been spent.
 */
spent: Spent, 
/**
 * What is planned beside it.
 */
planned: Spent, 
/**
 * Whether a training falls in short-time work: then double funding must be asked about.
 */
ask_double_funding: boolean, };

export type PersonErased = { 
/**
 * That it is done.
 */
saved: Saved, 
/**
 * Issued papers that went.
 */
papers: number, 
/**
 * When the backup was made that went before it, RFC 3339 UTC; none for the example, of which none
 * are made.
 */
backup_at: string | null, };

export type PersonForm = { 
/**
 * None for a new person.
 */
id: PersonId | null, 
/**
 * Given names.
 */
given_name: string, 
/**
 * Family name.
 */
family_name: string, 
/**
 * Identity number for a new person; empty for none. Ignored for an existing one.
 */
identity_number: string, 
/**
 * Gender as stated, where no number tells.
 */
gender: Gender | null, 
/**
 * Birth date.
 */
birth_date: string, 
/**
 * Reporting identity of a protected person.
 */
reporting_identity: string, 
/**
 * Language for papers.
 */
paper_language: Language | null, 
/**
 * Interpreter's language.
 */
interpreter: string, 
/**
 * Wishes.
 */
wishes: string, 
/**
 * Note.
 */
note: string, 
/**
 * For a new person: the employer.
 */
company_id: CompanyId | null, 
/**
 * For a new person: the role there, which also becomes the present comparison.
 */
role_id: RoleId | null, 
/**
 * For a new person: first day in the project; empty for somebody who is only interested.
 */
participant_from: string, 
/**
 * A person with the same name or number exists, and the user says that this is another one.
 */
is_another: boolean, };

export type PersonId = string;

export type PersonMatrixCopy = { 
/**
 * When.
 */
left_on: string, 
/**
 * Which of the company's copies.
 */
version: number, 
/**
 * The company.
 */
company: string, 
/**
 * Who got it.
 */
received_by: string, };

export type PersonMonth = { 
/**
 * The month.
 */
month: Month, 
/**
 * Its entries by day.
 */
entries: Array<TimeEntry>, 
/**
 * Added up.
 */
sum: TimeSum, 
/**
 * Whether it can go on the company's list: an employer is known for each entry.
 */
signed: boolean, };

export type PersonName = { 
/**
 * The person.
 */
id: PersonId, 
/**
 * The name.
 */
name: string, };

export type PersonPage = { 
/**
 * The person.
 */
person: Person, 
/**
 * Name.
 */
name: string, 
/**
 * Present identity number, masked; empty without one.
 */
masked_number: string, 
/**
 * Gender as counted.
 */
gender: Gender | null, 
/**
 * Participation in the project.
 */
participation: Participation | null, 
/**
 * Employments, latest first.
 */
employments: Array<EmploymentView>, 
/**
 * Roles compared with, present first.
 */
comparisons: Array<ComparisonView>, 
/**
 * Permits required by those roles or held.
 */
permits: Array<PermitStanding>, 
/**
 * Evidence with its links.
 */
evidence: Array<EvidenceView>, 
/**
 * Background.
 */
background: Array<Background>, 
/**
 * Needs.
 */
needs: Array<Need>, 
/**
 * Mappings, latest first.
 */
mappings: Array<MappingView>, 
/**
 * The plan, if there is one.
 */
plan: PlanView | null, 
/**
 * Gaps of the compared roles that no action develops yet, also before there is a plan.
 */
open_gaps: Array<OpenGap>, 
/**
 * Issued papers, latest first.
 */
issued: Array<IssuedDocument>, 
/**
 * Who has got a company's matrix with the person in it, the latest first.
 */
in_matrices: Array<PersonMatrixCopy>, };

export type PersonRow = { 
/**
 * Identity.
 */
id: PersonId, 
/**
 * Name.
 */
name: string, 
/**
 * Present company, or empty.
 */
company: string, 
/**
 * Present role, or empty.
 */
role: string, 
/**
 * Participant number; none without a participation.
 */
number: number | null, 
/**
 * Whether the person counts as a participant.
 */
participant: boolean, 
/**
 * Coverage against the present role; none without one.
 */
coverage: Coverage | null, 
/**
 * Where the latest mapping stands.
 */
mapping: MappingState | null, 
/**
 * Where the latest plan stands.
 */
plan: PlanState | null, };

export type PersonSeat = { 
/**
 * The seat.
 */
seat: Seat, 
/**
 * The occasion.
 */
occasion: Occasion, 
/**
 * The training's name.
 */
training: string, 
/**
 * Whether a certificate of participation may be given.
 */
certifies: boolean, 
/**
 * Certificates that were issued, the latest first.
 */
certificates: Array<IssuedCertificate>, 
/**
 * Levels that it proposes and that wait for an answer.
 */
levels: Array<ProposedLevelView>, };

export type PersonStage = "participants" | "mapped" | "planned" | "validated" | "in_training" | "trained" | "evaluated";

export type PersonTime = { 
/**
 * Months with time, the latest first.
 */
months: Array<PersonMonth>, 
/**
 * What is proposed and not taken yet.
 */
proposals: Array<TimeProposal>, 
/**
 * All of it added up.
 */
sum: TimeSum, };

export type PersonTimeRow = { 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * The name.
 */
name: string, 
/**
 * Added up.
 */
sum: TimeSum, 
/**
 * The day of the latest signed list that holds all of it; none if something is not signed.
 */
certified_on: string | null, };

export type PersonTraining = { 
/**
 * Known gaps.
 */
gaps: number, 
/**
 * Proposals, best first.
 */
proposals: Array<TrainingProposal>, 
/**
 * Known gaps that no training in the catalogue covers.
 */
uncovered: Array<Said>, 
/**
 * Seats, the latest occasion first.
 */
seats: Array<PersonSeat>, };

export type PersonValidation = { 
/**
 * The latest first.
 */
cases: Array<ValidationCaseView>, 
/**
 * Models to choose from.
 */
models: Array<ValidationModel>, };

export type Picked = { 
/**
 * The folder chosen.
 */
path: string | null, 
/**
 * What speaks against it as the place of a register.
 */
remark: string | null, };

export type Plan = { 
/**
 * Identity.
 */
id: PlanId, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * Where it stands.
 */
state: PlanState, 
/**
 * Day of the first draft.
 */
made_on: string, 
/**
 * Day of the agreement.
 */
agreed_on: string | null, 
/**
 * Day it was closed.
 */
closed_on: string | null, 
/**
 * The near goal.
 */
goal_short: string, 
/**
 * By when, in words ("våren 2021") or as a date.
 */
goal_short_by: string, 
/**
 * The far goal.
 */
goal_long: string, 
/**
 * By when.
 */
goal_long_by: string, 
/**
 * What stands in the way and what is needed so that it can happen; seen by the employer.
 */
conditions: string, };

export type PlanForm = { 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * Near goal.
 */
goal_short: string, 
/**
 * By when.
 */
goal_short_by: string, 
/**
 * Far goal.
 */
goal_long: string, 
/**
 * By when.
 */
goal_long_by: string, 
/**
 * What stands in the way and what is needed.
 */
conditions: string, };

export type PlanId = string;

export type PlanState = "draft" | "agreed" | "ongoing" | "closed";

export type PlanStateForm = { 
/**
 * The plan.
 */
id: PlanId, 
/**
 * The state.
 */
state: PlanState, 
/**
 * Day of agreement or closing; empty means today.
 */
on: string, };

export type PlanTemplate = { 
/**
 * Identity.
 */
id: PlanTemplateId, 
/**
 * What it is called.
 */
name: string, 
/**
 * The near goal.
 */
goal_short: string, 
/**
 * By when.
 */
goal_short_by: string, 
/**
 * The far goal.
 */
goal_long: string, 
/**
 * By when.
 */
goal_long_by: string, 
/**
 * What is needed so that it can happen.
 */
conditions: string, 
/**
 * No longer offered.
 */
archived: boolean, };

export type PlanTemplateForm = { 
/**
 * None for a new one.
 */
id: PlanTemplateId | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * Near goal.
 */
goal_short: string, 
/**
 * By when.
 */
goal_short_by: string, 
/**
 * Far goal.
 */
goal_long: string, 
/**
 * By when.
 */
goal_long_by: string, 
/**
 * What is needed.
 */
conditions: string, 
/**
 * No longer offered.
 */
archived: boolean, 
/**
 * Actions in order.
 */
actions: Array<TemplateActionForm>, };

export type PlanTemplateFrom = { 
/**
 * Whose plan.
 */
person_id: PersonId, 
/**
 * What the template is called.
 */
name: string, };

export type PlanTemplateId = string;

export type PlanTemplateView = { 
/**
 * The template.
 */
template: PlanTemplate, 
/**
 * Its actions, in order.
 */
actions: Array<TemplateAction>, };

export type PlanView = { 
/**
 * The plan.
 */
plan: Plan, 
/**
 * States it may go to.
 */
next: Array<PlanState>, 
/**
 * Actions in order.
 */
actions: Array<ActionView>, 
/**
 * Follow-ups by date.
 */
follow_ups: Array<FollowUpView>, };

export type PresentAtStep = { 
/**
 * As a contact person.
 */
contact_id: ContactId | null, 
/**
 * As one of the staff.
 */
person_id: PersonId | null, 
/**
 * Name.
 */
name: string, };

export type PresentPassword = { 
/**
 * The present password.
 */
present: string, };

export type Preview = { 
/**
 * Pages.
 */
pages: number, 
/**
 * File name proposed for saving.
 */
file_name: string, 
/**
 * The paper's title.
 */
title: string, 
/**
 * Things missing that the paper would be better with.
 */
remarks: Array<string>, };

export type PreviewPage = { 
/**
 * Page, from 1.
 */
page: number, 
/**
 * Device pixels per CSS pixel, in hundredths: 50 to 300.
 */
scale: number, };

export type Profile = { 
/**
 * Identity.
 */
id: ProfileId, 
/**
 * The role.
 */
role_id: RoleId, 
/**
 * Counts from 1; the highest is in force.
 */
version: number, 
/**
 * Day of the version.
 */
made_on: string, };

export type ProfileId = string;

export type ProfileRef = { 
/**
 * The profile.
 */
id: ProfileId, 
/**
 * The role.
 */
role_id: RoleId, 
/**
 * The role's name.
 */
role: Said, 
/**
 * Its version.
 */
version: number, };

export type ProgramChange = { 
/**
 * Language of the interface.
 */
language?: Language, 
/**
 * Light, dark or as the system.
 */
theme?: Theme, 
/**
 * Text size, per cent: 100 to 200.
 */
text_size?: number, 
/**
 * Whether single keys rate in the interview.
 */
level_keys?: boolean, 
/**
 * Minutes untouched until the register is locked: 1 to 60.
 */
lock_minutes?: number, 
/**
 * The same in an interview: 1 to 120.
 */
interview_lock_minutes?: number, };

export type ProgramState = { 
/**
 * The program's version.
 */
version: string, 
/**
 * Language of the interface.
 */
language: Language, 
/**
 * Light, dark or as the system.
 */
theme: Theme, 
/**
 * Text size, per cent of the normal 16 px: 100 to 200.
 */
text_size: number, 
/**
 * Whether single keys rate in the interview (WCAG 2.1.4: may be turned off).
 */
level_keys: boolean, 
/**
 * What speaks against the folder where registers are made unless the user says otherwise.
 */
documents_remark: string | null, 
/**
 * Minutes untouched until the register is locked: 1 to 60.
 */
lock_minutes: number, 
/**
 * The same in an interview: 1 to 120.
 */
interview_lock_minutes: number, 
/**
 * What is to be said of registers that were handed over and still lie here.
 */
unfinished: Array<string>, 
/**
 * Registers opened lately, latest first.
 */
recent: Array<RecentRegister>, 
/**
 * The open register; none when locked.
 */
open: OpenRegister | null, };

export type Project = { 
/**
 * Identity.
 */
id: ProjectId, 
/**
 * Name as on papers.
 */
name: string, 
/**
 * Who owns the project (and is controller of the register).
 */
owner: string, 
/**
 * The fund's call for proposals.
 */
call: string, 
/**
 * Programme area.
 */
programme_area: string, 
/**
 * The fund's registration number (diarienummer).
 */
diary_number: string, 
/**
 * First day.
 */
starts: string | null, 
/**
 * Last day as granted.
 */
ends: string | null, 
/**
 * Last day if the project is extended.
 */
extended_to: string | null, 
/**
 * Participants aimed at.
 */
target_participants: number | null, 
/**
 * Of these, women.
 */
target_women: number | null, 
/**
 * Small and medium-sized companies aimed at.
 */
target_companies: number | null, 
/**
 * The line about the funder that every paper carries. Its wording changed between programme
 * periods, so it is the project's own.
 */
funder_line: string, 
/**
 * Swedish kronor per euro in thousandths, for size classes.
 */
kronor_per_euro_thousandths: number, };

export type ProjectActivity = { 
/**
 * Identity.
 */
id: ProjectActivityId, 
/**
 * The project.
 */
project_id: ProjectId, 
/**
 * The day.
 */
day: string, 
/**
 * To which step of the way of working it belongs.
 */
step: StepKind, 
/**
 * Through whom.
 */
partner_id: PartnerId | null, 
/**
 * What.
 */
what: string, 
/**
 * What came of it.
 */
outcome: string, };

export type ProjectActivityForm = { 
/**
 * None for a new one.
 */
id: ProjectActivityId | null, 
/**
 * Day.
 */
day: string, 
/**
 * To which step it belongs.
 */
step: StepKind, 
/**
 * Through whom.
 */
partner_id: PartnerId | null, 
/**
 * What.
 */
what: string, 
/**
 * What came of it.
 */
outcome: string, };

export type ProjectActivityId = string;

export type ProjectChange = { 
/**
 * Name.
 */
name: string, 
/**
 * Owner.
 */
owner: string, 
/**
 * Call.
 */
call: string, 
/**
 * Programme area.
 */
programme_area: string, 
/**
 * Registration number.
 */
diary_number: string, 
/**
 * First day.
 */
starts: string, 
/**
 * Last day.
 */
ends: string, 
/**
 * Last day if extended.
 */
extended_to: string, 
/**
 * Participants aimed at.
 */
target_participants: string, 
/**
 * Of these, women.
 */
target_women: string, 
/**
 * Companies aimed at.
 */
target_companies: string, 
/**
 * Line about the funder.
 */
funder_line: string, 
/**
 * Kronor per euro, with a decimal comma or point.
 */
kronor_per_euro: string, };

export type ProjectId = string;

export type ProjectPage = { 
/**
 * The project.
 */
project: Project, 
/**
 * Its way of working.
 */
steps: Array<ProjectStep>, 
/**
 * Who carries it, by name.
 */
partners: Array<Partner>, 
/**
 * Who is responsible for what, as it was written.
 */
responsibilities: Array<Responsibility>, 
/**
 * Meetings of the steering group, latest first.
 */
meetings: Array<SteeringMeeting>, 
/**
 * What was done in the project itself, latest first.
 */
activities: Array<ProjectActivity>, 
/**
 * Sub-goals in their order.
 */
sub_goals: Array<SubGoalView>, 
/**
 * Report dates, earliest first.
 */
reports: Array<ReportView>, 
/**
 * Templates that can fill it in.
 */
templates: Array<ProjectTemplate>, 
/**
 * Whether nothing of it has been filled in: then a template is offered.
 */
blank: boolean, 
/**
 * The day that the register lives in.
 */
today: string, 
/**
 * The coach who works in this register.
 */
coach: Coach, };

export type ProjectStep = { 
/**
 * Identity.
 */
id: ProjectStepId, 
/**
 * The project.
 */
project_id: ProjectId, 
/**
 * Which step.
 */
kind: StepKind, 
/**
 * Place in the order, from 1.
 */
position: number, 
/**
 * Planned first day.
 */
starts: string | null, 
/**
 * Planned last day.
 */
ends: string | null, };

export type ProjectStepChange = { 
/**
 * The step.
 */
id: ProjectStepId, 
/**
 * First day.
 */
starts: string, 
/**
 * Last day.
 */
ends: string, };

export type ProjectStepId = string;

export type ProjectTemplate = { 
/**
 * What it is asked for by.
 */
code: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * What it fills in.
 */
about: string, };

export type ProposedBy = { "seat": SeatId } | { "case": ValidationCaseId };

export type ProposedDay = { 
/**
 * The day.
 */
day: string, 
/**
 * Minutes.
 */
minutes: number, };

export type ProposedLevelView = { 
/**
 * The competence.
 */
competence_id: CompetenceId, 
/**
 * Its name.
 */
name: Said, 
/**
 * The level now; none where it is not assessed.
 */
from: Level | null, 
/**
 * The level proposed.
 */
level: Level, 
/**
 * What that level means in this competence.
 */
text: Said, };

export type Protection = { 
/**
 * Where the register lies.
 */
place: string, 
/**
 * The day that the recovery code in force was made; none if there is none.
 */
recovery_made_on: string | null, 
/**
 * Minutes untouched until the register is locked.
 */
lock_minutes: number, 
/**
 * The same in an interview.
 */
interview_lock_minutes: number, 
/**
 * How its backups stand.
 */
backups: BackupState, };

export type Question = { 
/**
 * The competence.
 */
competence_id: CompetenceId, 
/**
 * Its name.
 */
name: Said, 
/**
 * What it is.
 */
about: Said, 
/**
 * What levels 0–4 mean in it.
 */
levels: Array<Said>, 
/**
 * Whether its requirement is critical.
 */
critical: boolean, 
/**
 * The person's own rating in this mapping.
 */
own: Outcome | null, 
/**
 * The coach's rating in this mapping.
 */
coach: Outcome | null, 
/**
 * How the coach's rating is known.
 */
basis: Basis | null, 
/**
 * The coach's note.
 */
note: string, 
/**
 * Why it is not applicable.
 */
reason: string, 
/**
 * Whether the person wants to guide others; asked at level 4.
 */
wants_to_guide: boolean | null, 
/**
 * Titles of linked evidence.
 */
evidence: Array<string>, 
/**
 * Requirement and standing; none until both have rated, so that nobody is anchored.
 */
revealed: Revealed | null, };

export type Rater = "self" | "coach" | "manager" | "external";

export type ReadCode = { 
/**
 * The code in its groups, with hyphens between.
 */
formatted: string, };

export type ReadDate = { 
/**
 * The date; none for an empty text.
 */
date: string | null, };

export type ReadIdentity = { 
/**
 * Written in full with its sign.
 */
formatted: string, 
/**
 * Legal gender.
 */
gender: Gender, 
/**
 * Birth date, where the number carries one.
 */
birth_date: string | null, 
/**
 * Whether it is a coordination number.
 */
coordination: boolean, 
/**
 * Things to ask about.
 */
warnings: Array<string>, };

export type ReadOrganisation = { 
/**
 * Written with its hyphen.
 */
formatted: string, 
/**
 * A sole trader's number is the owner's identity number: personal data.
 */
sole_trader: boolean, };

export type ReceiptPart = { 
/**
 * Its heading.
 */
heading: string, 
/**
 * What stands under it, line by line.
 */
lines: Array<string>, };

export type RecentRegister = { 
/**
 * Folder.
 */
path: string, 
/**
 * Name without ending.
 */
name: string, 
/**
 * Whether the folder is there now.
 */
exists: boolean, };

export type Recover = { 
/**
 * Its folder.
 */
path: string, 
/**
 * The code as typed from paper.
 */
code: string, 
/**
 * The new password.
 */
password: string, 
/**
 * The new password once more.
 */
repeated: string, };

export type RecoveryState = { 
/**
 * The day that the code in force was made; none if there is none.
 */
made_on: string | null, };

export type RegisterAt = { 
/**
 * Its folder.
 */
path: string, };

export type ReportDate = { 
/**
 * Identity.
 */
id: ReportDateId, 
/**
 * The project.
 */
project_id: ProjectId, 
/**
 * Which report.
 */
what: string, 
/**
 * The last day.
 */
due_on: string, 
/**
 * The day that it was handed in.
 */
delivered_on: string | null, };

export type ReportDateForm = { 
/**
 * None for a new one.
 */
id: ReportDateId | null, 
/**
 * Which report.
 */
what: string, 
/**
 * The last day.
 */
due_on: string, 
/**
 * The day that it was handed in.
 */
delivered_on: string, };

export type ReportDateId = string;

export type ReportMade = { 
/**
 * Which.
 */
id: PeriodReportId, 
/**
 * First day of its period.
 */
starts: string, 
/**
 * Last day of its period.
 */
ends: string, 
/**
 * Day on which it was issued.
 */
issued_on: string | null, };

export type ReportOf = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day; empty means today.
 */
to: string, };

export type ReportPage = { 
/**
 * The day.
 */
today: string, 
/**
 * The project's name.
 */
project: string, 
/**
 * Last day of the project, extension included.
 */
ends: string | null, 
/**
 * The days that the funnel is counted over.
 */
window: Window, 
/**
 * Who and which companies reached what in these days.
 */
funnel: Funnel, 
/**
 * What is aimed at.
 */
targets: Targets, 
/**
 * What the end will be, from all that has been; never of a period.
 */
forecasts: Forecasts, };

export type ReportView = { 
/**
 * The report date.
 */
report: ReportDate, 
/**
 * Where it stands.
 */
state: StepState, 
/**
 * The period report that was made for it.
 */
made: ReportMade | null, };

export type ReportedMonthId = string;

export type RequiredBy = { 
/**
 * The role.
 */
role_id: RoleId, 
/**
 * Its name.
 */
role: Said, 
/**
 * The company's name; empty for a template.
 */
company: string, 
/**
 * The level required.
 */
level: Level, };

export type RequirementForm = { 
/**
 * The role.
 */
role_id: RoleId, 
/**
 * The competence.
 */
competence_id: CompetenceId, 
/**
 * Level, 0–4.
 */
level: number, 
/**
 * Whether critical.
 */
critical: boolean, };

export type RequirementRef = { 
/**
 * The role.
 */
role_id: RoleId, 
/**
 * The competence.
 */
competence_id: CompetenceId, };

export type RequirementRow = { 
/**
 * The competence.
 */
competence_id: CompetenceId, 
/**
 * Its name.
 */
name: Said, 
/**
 * Its area.
 */
area_id: AreaId, 
/**
 * The area's name.
 */
area: Said, 
/**
 * Level required.
 */
level: Level, 
/**
 * What that level means here.
 */
level_text: Said, 
/**
 * Whether critical.
 */
critical: boolean, };

export type RescueRegister = { 
/**
 * The register's folder. It is only read.
 */
register: string, 
/**
 * The password that it had, or its recovery code.
 */
password: string, };

export type RescuedRegister = { 
/**
 * The new register, open.
 */
open: OpenRegister, 
/**
 * Whether nothing is known to be lost.
 */
is_everything: boolean, 
/**
 * What was saved and what is missing, sentence by sentence.
 */
said: Array<string>, };

export type Responsibility = { 
/**
 * Identity.
 */
id: ResponsibilityId, 
/**
 * The project.
 */
project_id: ProjectId, 
/**
 * What is to be seen to.
 */
what: string, 
/**
 * Who sees to it; none until that is settled.
 */
partner_id: PartnerId | null, 
/**
 * Note.
 */
note: string, };

export type ResponsibilityForm = { 
/**
 * None for a new one.
 */
id: ResponsibilityId | null, 
/**
 * What is to be seen to.
 */
what: string, 
/**
 * Who sees to it.
 */
partner_id: PartnerId | null, 
/**
 * Note.
 */
note: string, };

export type ResponsibilityId = string;

export type RestoreBackup = { 
/**
 * The backup's folder.
 */
backup: string, 
/**
 * The register's folder; none for the open one. It may be damaged or gone.
 */
register: string | null, 
/**
 * The password that the backup had, or its recovery code; empty if the open register's key opens it.
 */
password: string, };

export type RestoredRegister = { 
/**
 * The register, open.
 */
open: OpenRegister, 
/**
 * Where what lay in the place is kept; none if nothing did.
 */
aside: string | null, };

export type RetentionFrom = "participation_end" | "project_end" | "year_of_project_end";

export type RetentionOf = "participants" | "interested";

export type RetentionRule = { 
/**
 * Identity.
 */
id: RetentionRuleId, 
/**
 * Whose data.
 */
whose: RetentionOf, 
/**
 * What is kept, in words.
 */
what: string, 
/**
 * On what ground: a law, a decision, the fund's conditions.
 */
ground: string, 
/**
 * For how many years.
 */
years: number, 
/**
 * Counted from when.
 */
counted_from: RetentionFrom, };

export type RetentionRuleForm = { 
/**
 * None for a new one.
 */
id: RetentionRuleId | null, 
/**
 * Whose data.
 */
whose: RetentionOf, 
/**
 * What is kept.
 */
what: string, 
/**
 * On what ground.
 */
ground: string, 
/**
 * For how many years.
 */
years: string, 
/**
 * Counted from when.
 */
counted_from: RetentionFrom, };

export type RetentionRuleId = string;

export type Revealed = { 
/**
 * Level required.
 */
required: Level, 
/**
 * Whether the two ratings differ.
 */
differ: boolean, } & ({ "state": "met", 
/**
 * Current level.
 */
level: Level, } | { "state": "gap", 
/**
 * Current level.
 */
level: Level, 
/**
 * Steps left, 1 to 4.
 */
steps: number, } | { "state": "surplus", 
/**
 * Current level.
 */
level: Level, 
/**
 * Steps over, 1 to 4.
 */
steps: number, } | { "state": "not_assessed" } | { "state": "not_applicable" });

export type Role = { 
/**
 * Identity.
 */
id: RoleId, 
/**
 * The company whose role it is; none for a template.
 */
company_id: CompanyId | null, 
/**
 * Stable code of a built-in template; none for others.
 */
code: string | null, 
/**
 * Swedish name.
 */
name_sv: string, 
/**
 * English name; may be empty.
 */
name_en: string, 
/**
 * Occupation code, SSYK 2012, four digits.
 */
ssyk: string | null, 
/**
 * What the role is.
 */
about: string, 
/**
 * No longer offered.
 */
archived: boolean, };

export type RoleForm = { 
/**
 * The role.
 */
id: RoleId, 
/**
 * Swedish name.
 */
name_sv: string, 
/**
 * English name.
 */
name_en: string, 
/**
 * SSYK code.
 */
ssyk: string, 
/**
 * What the role is.
 */
about: string, 
/**
 * No longer offered.
 */
archived: boolean, };

export type RoleId = string;

export type RolePage = { 
/**
 * The role.
 */
role: Role, 
/**
 * Its name in the interface's language.
 */
name: Said, 
/**
 * The company's name; empty for a template.
 */
company: string, 
/**
 * The version in force.
 */
profile: Profile, 
/**
 * Whether it is cited: then the next change makes the next version.
 */
cited: boolean, 
/**
 * What is required, in the order of the library.
 */
requirements: Array<RequirementRow>, 
/**
 * Permits required.
 */
permits: Array<PermitRow>, };

export type RoleRow = { 
/**
 * Identity.
 */
id: RoleId, 
/**
 * Name.
 */
name: Said, 
/**
 * SSYK code or empty.
 */
ssyk: string, 
/**
 * Required competences in the version in force.
 */
requirements: number, 
/**
 * Version in force.
 */
version: number, 
/**
 * People who have it now.
 */
people: number, 
/**
 * The company; none for a template.
 */
company_id: CompanyId | null, };

export type RolesOf = { 
/**
 * The company; none for the templates.
 */
company_id: CompanyId | null, };

export type Said = { 
/**
 * The text.
 */
text: string, 
/**
 * Its language.
 */
language: Language, };

export type SaveModel = { 
/**
 * Validation models that may be given away: they are their owners'.
 */
validation_models: Array<ValidationModelId>, };

export type Saved = { 
/**
 * Id of what was saved or removed.
 */
id: string, 
/**
 * When the register acknowledged it, RFC 3339 UTC.
 */
at: string, 
/**
 * What was done.
 */
operation: OperationCode, 
/**
 * The same in the user's words.
 */
what: string, 
/**
 * Things that deserve a second look but hinder nothing.
 */
warnings: Array<string>, };

export type SavedPaper = { 
/**
 * The file; none if the dialog was closed.
 */
path: string | null, };

export type Search = { 
/**
 * As typed.
 */
text: string, };

export type SearchResult = { 
/**
 * The first hits.
 */
hits: Array<Hit>, 
/**
 * How many there are in all.
 */
total: number, };

export type Seat = { 
/**
 * Identity.
 */
id: SeatId, 
/**
 * The occasion.
 */
occasion_id: OccasionId, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * Where it stands.
 */
state: SeatState, 
/**
 * How it went; only for somebody who attended.
 */
result: SeatResult | null, 
/**
 * Day of the invitation.
 */
invited_on: string, 
/**
 * Day of the answer.
 */
answered_on: string | null, 
/**
 * Day when attendance or absence was noted.
 */
attended_on: string | null, 
/**
 * Day of the result.
 */
result_on: string | null, 
/**
 * Note.
 */
note: string, };

export type SeatId = string;

export type SeatResult = "passed" | "not_passed";

export type SeatResultForm = { 
/**
 * The seat.
 */
id: SeatId, 
/**
 * The result; none takes it back.
 */
result: SeatResult | null, 
/**
 * Day; empty means today.
 */
on: string, };

export type SeatState = "invited" | "accepted" | "declined" | "attended" | "absent";

export type SeatStateForm = { 
/**
 * The seat.
 */
id: SeatId, 
/**
 * The state.
 */
state: SeatState, 
/**
 * Day; empty means today.
 */
on: string, };

export type SeatView = { 
/**
 * The seat.
 */
seat: Seat, 
/**
 * The person's name.
 */
person: string, 
/**
 * The employer's name.
 */
company: string, 
/**
 * Where it may go.
 */
next: Array<SeatState>, 
/**
 * Whether a certificate of participation may be given.
 */
certifies: boolean, 
/**
 * Levels that it proposes and that wait for an answer.
 */
levels: Array<ProposedLevelView>, };

export type SharedGap = { 
/**
 * The competence's name.
 */
name: Said, 
/**
 * How many people.
 */
people: number, };

export type SheetOf = { "time_list": TimePaper } | { "company_way": CompanyWayOf } | { "criteria": CriteriaOf } | { "certificate": CertificateOf };

export type ShownCell = { 
/**
 * Answers.
 */
answers: number, 
/**
 * Of these, with each outcome that is counted.
 */
counts: Array<Bounds>, };

export type ShownNumber = { 
/**
 * In full; empty without one.
 */
number: string, };

export type SizeClass = "micro" | "small" | "medium" | "large";

export type SlotForm = { 
/**
 * Which.
 */
id: VisitSlotId, 
/**
 * When it begins.
 */
starts: string, 
/**
 * How long it is.
 */
minutes: string, 
/**
 * What became of it; none: not known.
 */
outcome: SlotOutcome | null, };

export type SlotOutcome = "held" | "no_show";

export type SlotView = { 
/**
 * The slot.
 */
slot: VisitSlot, 
/**
 * Whose.
 */
name: string, 
/**
 * Role there, or empty.
 */
role: string, 
/**
 * Shift or team, or empty.
 */
shift: string, };

export type SlotsForm = { 
/**
 * The visit.
 */
visit_id: VisitId, 
/**
 * Who, in the order in which they are to come.
 */
person_ids: Array<PersonId>, };

export type SniVersion = "2007" | "2025";

export type Source = "screen" | "paper";

export type Spent = { 
/**
 * All of it, öre.
 */
ore: number, 
/**
 * Of this, for training to meet mandatory national standards, öre.
 */
mandatory_ore: number, };

export type StaffMember = { 
/**
 * Who.
 */
person_id: PersonId, 
/**
 * Full name.
 */
name: string, 
/**
 * Role, or empty.
 */
role: string, 
/**
 * Shift or team, or empty.
 */
shift: string, 
/**
 * Whether a mapping of theirs is done.
 */
mapped: boolean, };

export type Standing = { "state": "met", 
/**
 * Current level.
 */
level: Level, } | { "state": "gap", 
/**
 * Current level.
 */
level: Level, 
/**
 * Steps left, 1 to 4.
 */
steps: number, } | { "state": "surplus", 
/**
 * Current level.
 */
level: Level, 
/**
 * Steps over, 1 to 4.
 */
steps: number, } | { "state": "not_assessed" } | { "state": "not_applicable" };

export type StartMapping = { 
/**
 * With whom.
 */
person_id: PersonId, 
/**
 * Against which role.
 */
role_id: RoleId, };

export type StatusForm = { 
/**
 * None for a new one.
 */
id: StatusId | null, 
/**
 * The employment.
 */
employment_id: EmploymentId, 
/**
 * The status.
 */
kind: EmploymentStatusKind, 
/**
 * Per cent, for short-time work.
 */
percent: string, 
/**
 * First day.
 */
starts: string, 
/**
 * Last day.
 */
ends: string, };

export type StatusId = string;

export type SteeringMeeting = { 
/**
 * Identity.
 */
id: SteeringMeetingId, 
/**
 * The project.
 */
project_id: ProjectId, 
/**
 * The day.
 */
held_on: string, 
/**
 * Who was there.
 */
present: string, 
/**
 * What was said.
 */
minutes: string, 
/**
 * What was decided.
 */
decisions: string, };

export type SteeringMeetingForm = { 
/**
 * None for a new one.
 */
id: SteeringMeetingId | null, 
/**
 * Day.
 */
held_on: string, 
/**
 * Who was there.
 */
present: string, 
/**
 * What was said.
 */
minutes: string, 
/**
 * What was decided.
 */
decisions: string, };

export type SteeringMeetingId = string;

export type StepForm = { 
/**
 * None for a new one.
 */
id: CompanyStepId | null, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * Which step.
 */
kind: StepKind, 
/**
 * Planned day.
 */
planned_on: string, 
/**
 * Day when it was done.
 */
done_on: string, 
/**
 * Who of the project's own took part.
 */
ours: string, 
/**
 * Contact persons who took part.
 */
contact_ids: Array<ContactId>, 
/**
 * Staff who took part.
 */
person_ids: Array<PersonId>, 
/**
 * Note.
 */
note: string, 
/**
 * What follows.
 */
next_step: string, };

export type StepKind = "marketing" | "first_meeting" | "information_meeting" | "mapping" | "validation" | "training" | "evaluation" | "coaching";

export type StepState = "done" | "overdue" | "soon" | "planned" | "undated";

export type StepView = { 
/**
 * The step.
 */
step: CompanyStep, 
/**
 * Where it stands.
 */
state: StepState, 
/**
 * Who of the company took part.
 */
present: Array<PresentAtStep>, 
/**
 * Visits that are held for it, the earliest first.
 */
visits: Array<VisitRow>, 
/**
 * The day on which it may be noted as done, where its visits have passed and nobody has said so.
 */
may_be_done_on: string | null, };

export type StepsPage = { 
/**
 * All steps, in the project's order and within a kind by day; those without a day last.
 */
steps: Array<StepView>, 
/**
 * The step that is next, if one is planned.
 */
next: CompanyStepId | null, 
/**
 * What to plan where none is; none where every kind has been taken up.
 */
next_kind: StepKind | null, 
/**
 * How it came and whether it may take part, if that is written down.
 */
enrolment: CompanyEnrolment | null, 
/**
 * Whether it may take part.
 */
eligibility: Eligibility, 
/**
 * What it said that it needs, if that is written down.
 */
need_sheet: NeedSheet | null, 
/**
 * Its visits, latest day first.
 */
visits: Array<VisitRow>, 
/**
 * Whom it may have come through.
 */
partners: Array<Partner>, 
/**
 * Whom of the company to choose from: contact persons.
 */
contacts: Array<Contact>, 
/**
 * Whom of the company to choose from: staff.
 */
staff: Array<StaffMember>, 
/**
 * The coach's name, for a new step.
 */
coach: string, };

export type Strength = { 
/**
 * People who can do it on their own: level 3 or 4, whether or not their role requires it.
 */
alone: number, 
/**
 * Of these, people who can guide others: level 4.
 */
can_guide: number, 
/**
 * Of those who can guide, people who have said that they want to.
 */
want_to_guide: number, };

export type SubGoal = { 
/**
 * Identity.
 */
id: SubGoalId, 
/**
 * The project.
 */
project_id: ProjectId, 
/**
 * Place in the list, from 1.
 */
position: number, 
/**
 * What is to be reached.
 */
name: string, 
/**
 * By when.
 */
due_on: string | null, 
/**
 * When it was reached.
 */
reached_on: string | null, 
/**
 * By what one sees that it is reached.
 */
evidence: string, };

export type SubGoalForm = { 
/**
 * None for a new one, which stands last.
 */
id: SubGoalId | null, 
/**
 * What is to be reached.
 */
name: string, 
/**
 * By when.
 */
due_on: string, 
/**
 * When it was reached.
 */
reached_on: string, 
/**
 * By what one sees it.
 */
evidence: string, };

export type SubGoalId = string;

export type SubGoalProgress = { 
/**
 * How many are reached.
 */
reached: number, 
/**
 * How many there are.
 */
total: number, 
/**
 * The next one, if any is left.
 */
next: SubGoal | null, 
/**
 * Whether its day has passed.
 */
overdue: boolean, };

export type SubGoalView = { 
/**
 * The sub-goal.
 */
goal: SubGoal, 
/**
 * Where it stands.
 */
state: StepState, };

export type Sureness = "steady" | "swaying" | "wide";

export type TakeModel = { 
/**
 * Areas.
 */
areas: boolean, 
/**
 * Competences: as their next version.
 */
competences: boolean, 
/**
 * Permits.
 */
permits: boolean, 
/**
 * Roles: their requirements as the next version of the profile.
 */
roles: boolean, 
/**
 * Criteria.
 */
criteria: boolean, 
/**
 * Templates of plans, with their actions.
 */
plan_templates: boolean, 
/**
 * Validation models, with their areas.
 */
validation_models: boolean, 
/**
 * Rules about keeping.
 */
retention_rules: boolean, };

export type TakeTime = { 
/**
 * What proposes it.
 */
by: TimeSource, 
/**
 * Whether the project is paid for it.
 */
funded: boolean, 
/**
 * Days; one whose hours are empty is left out.
 */
days: Array<TakenDay>, };

export type TakenDay = { 
/**
 * The day.
 */
day: string, 
/**
 * How long.
 */
hours: string, };

export type TargetKind = "participants" | "mapped" | "planned" | "trained" | "companies";

export type TargetRow = { 
/**
 * What is counted.
 */
what: TargetKind, 
/**
 * People so far; for companies only `total`.
 */
count: Count, 
/**
 * Target, if the project has one.
 */
target: number | null, 
/**
 * Target for women.
 */
target_women: number | null, };

export type Targets = { 
/**
 * Participants.
 */
participants: number | null, 
/**
 * Of these, women.
 */
women: number | null, 
/**
 * Small and medium-sized companies.
 */
companies: number | null, };

export type TemplateAction = { 
/**
 * Identity.
 */
id: TemplateActionId, 
/**
 * The template.
 */
template_id: PlanTemplateId, 
/**
 * Place in the plan, from 1.
 */
position: number, 
/**
 * What kind of answer.
 */
kind: ActionKind, 
/**
 * What is done.
 */
title: string, 
/**
 * What for.
 */
purpose: string, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * In whose time.
 */
time: ActionTime | null, 
/**
 * The training of the catalogue that it is.
 */
training_id: TrainingId | null, };

export type TemplateActionForm = { 
/**
 * What kind.
 */
kind: ActionKind, 
/**
 * What is done.
 */
title: string, 
/**
 * What for.
 */
purpose: string, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * In whose time.
 */
time: ActionTime | null, 
/**
 * The training of the catalogue that it is.
 */
training_id: TrainingId | null, };

export type TemplateActionId = string;

export type Theme = "system" | "light" | "dark";

export type TickedAt = { "occasion": OccasionId } | { "visit": VisitId };

export type TimeEntry = { 
/**
 * Identity.
 */
id: TimeEntryId, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * The employer on that day, on whose list it stands.
 */
company_id: CompanyId | null, 
/**
 * The day.
 */
day: string, 
/**
 * How long, minutes: 1 to [`DAY_MINUTES`].
 */
minutes: number, 
/**
 * What for.
 */
kind: TimeKind, 
/**
 * Whether the project is paid for it. All time is certified all the same.
 */
funded: boolean, 
/**
 * What it was, in words.
 */
note: string, 
/**
 * The mapping that proposed it.
 */
mapping_id: MappingId | null, 
/**
 * The seat that proposed it.
 */
seat_id: SeatId | null, 
/**
 * The validation that it belongs to.
 */
case_id: ValidationCaseId | null, 
/**
 * Day when a signed list held it. From then on it stays as it is.
 */
certified_on: string | null, };

export type TimeEntryId = string;

export type TimeForm = { 
/**
 * None for a new one.
 */
id: TimeEntryId | null, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * The day.
 */
day: string, 
/**
 * How long: "7,5" or "7:30".
 */
hours: string, 
/**
 * What for.
 */
kind: TimeKind, 
/**
 * Whether the project is paid for it.
 */
funded: boolean, 
/**
 * What it was.
 */
note: string, };

export type TimeKind = "mapping" | "coaching" | "validation" | "training";

export type TimeListOf = { 
/**
 * The month.
 */
month: Month, 
/**
 * One person's.
 */
person_id: PersonId | null, 
/**
 * A company's.
 */
company_id: CompanyId | null, };

export type TimeMonth = { 
/**
 * The month.
 */
month: Month | null, };

export type TimePage = { 
/**
 * Months that have time, the latest first.
 */
months: Array<Month>, 
/**
 * The month that is shown; none where there is no time at all.
 */
month: Month | null, 
/**
 * The month by company.
 */
companies: Array<CompanyTime>, 
/**
 * The month added up.
 */
sum: TimeSum, 
/**
 * The first people, by name, with proposed time that is not taken.
 */
waiting: Array<TimeWaiting>, 
/**
 * How many such people there are.
 */
waiting_total: number, };

export type TimePaper = { 
/**
 * Which list.
 */
of: TimeListOf, 
/**
 * Language of the paper.
 */
language: Language, };

export type TimeProposal = { 
/**
 * What proposes it.
 */
by: TimeSource, 
/**
 * What it is for.
 */
kind: TimeKind, 
/**
 * What it was, in words.
 */
what: string, 
/**
 * Days with minutes; the minutes are 0 where only the coach knows.
 */
days: Array<ProposedDay>, };

export type TimeSource = { "mapping": MappingId } | { "seat": SeatId } | { "case": ValidationCaseId };

export type TimeSum = { 
/**
 * All minutes.
 */
minutes: number, 
/**
 * Of these, funded.
 */
funded: number, 
/**
 * Of these, not funded.
 */
unfunded: number, 
/**
 * Of these, on a signed list.
 */
certified: number, };

export type TimeWaiting = { 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * The name.
 */
name: string, 
/**
 * How many proposals.
 */
proposals: number, };

export type Touched = { 
/**
 * Whether an interview is on the screen: it has a limit of its own.
 */
interview: boolean, };

export type Training = { 
/**
 * Identity.
 */
id: TrainingId, 
/**
 * What it is called.
 */
name: string, 
/**
 * Who gives it.
 */
provider: string, 
/**
 * What it is about.
 */
about: string, 
/**
 * Length for each participant, minutes.
 */
minutes: number | null, 
/**
 * Price for each participant, öre, without value added tax.
 */
price_ore: number | null, 
/**
 * How it is given.
 */
form: DeliveryForm, 
/**
 * Language that it is given in.
 */
language: string, 
/**
 * Whether it is needed to meet mandatory national standards: no state aid is given for that
 * (Regulation (EU) No 651/2014, article 31.2).
 */
mandatory: boolean, 
/**
 * No longer offered.
 */
archived: boolean, };

export type TrainingForm = { 
/**
 * None for a new one.
 */
id: TrainingId | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * Who gives it.
 */
provider: string, 
/**
 * What it is about.
 */
about: string, 
/**
 * Hours for each participant: "16", "7,5" or "7:30".
 */
hours: string, 
/**
 * Price for each participant, kronor: "12 500" or "12 500,50".
 */
price: string, 
/**
 * How it is given.
 */
form: DeliveryForm, 
/**
 * Language that it is given in.
 */
language: string, 
/**
 * Whether it is needed to meet mandatory national standards.
 */
mandatory: boolean, 
/**
 * No longer offered.
 */
archived: boolean, 
/**
 * What it leads to; all that it then does.
 */
contents: Array<ContentForm>, };

export type TrainingId = string;

export type TrainingPage = { 
/**
 * The training.
 */
training: Training, 
/**
 * What it leads to.
 */
contents: Array<ContentView>, 
/**
 * Its occasions, in the order of [`TrainingsPage`].
 */
occasions: Array<OccasionRow>, 
/**
 * Every competence that can be chosen, in the order of the library.
 */
competences: Array<CompetenceChoice>, };

export type TrainingProposal = { 
/**
 * The training.
 */
training: Training, 
/**
 * Gaps that it covers.
 */
covered: Array<Said>, 
/**
 * Gaps that stay open.
 */
open: Array<Said>, 
/**
 * Gaps in all: covered and open.
 */
of: number, 
/**
 * Colleagues at the same company who have one of the covered gaps.
 */
colleagues: number, 
/**
 * Occasions that are not over, with a seat left, and that the person may come to.
 */
occasions: Array<OccasionRow>, 
/**
 * Whether an action of the plan is this training, or the person has a seat at it.
 */
chosen: boolean, };

export type TrainingRow = { 
/**
 * The training.
 */
training: Training, 
/**
 * What it leads to.
 */
contents: Array<ContentView>, 
/**
 * First day of its next occasion.
 */
next: string | null, };

export type TrainingsPage = { 
/**
 * Trainings by name; those that are no longer offered last.
 */
trainings: Array<TrainingRow>, 
/**
 * Occasions that are not over, the next first; then those that are, the latest first.
 */
occasions: Array<OccasionRow>, };

export type TypedCode = { 
/**
 * The code.
 */
code: string, };

export type TypedText = { 
/**
 * The text.
 */
text: string, };

export type Urgency = "overdue" | "this_week" | "later";

export type ValidationAreaForm = { 
/**
 * None for a new one.
 */
id: ValidationModelAreaId | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * The competence that it speaks of.
 */
competence_id: CompetenceId | null, 
/**
 * The level that it proposes, 0–4; only with a competence.
 */
level: number | null, };

export type ValidationAreaView = { 
/**
 * The area.
 */
area: ValidationModelArea, 
/**
 * The competence's name, where it speaks of one.
 */
competence: Said | null, };

export type ValidationCase = { 
/**
 * Identity.
 */
id: ValidationCaseId, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * The model.
 */
model_id: ValidationModelId, 
/**
 * Day of the overview mapping.
 */
overview_on: string | null, 
/**
 * Day of the mapping in depth.
 */
in_depth_on: string | null, 
/**
 * The test centre.
 */
test_centre: string, 
/**
 * First day at the test centre: from here the person is in validation.
 */
assessed_from: string | null, 
/**
 * What it came to.
 */
result: ValidationResult | null, 
/**
 * Day of the outcome, or day when it was broken off.
 */
ended_on: string | null, 
/**
 * Who issued the certificate.
 */
issuer: string, 
/**
 * Last valid day of the certificate.
 */
expires_on: string | null, 
/**
 * Day of the employer's latest confirmation.
 */
confirmed_on: string | null, 
/**
 * The evidence that the outcome became.
 */
evidence_id: EvidenceId | null, 
/**
 * Note.
 */
note: string, };

export type ValidationCaseId = string;

export type ValidationCaseView = { 
/**
 * The case.
 */
case: ValidationCase, 
/**
 * The model.
 */
model: ValidationModel, 
/**
 * How far it has come.
 */
stage: ValidationStage, 
/**
 * The model's areas with what was said of each.
 */
areas: Array<CaseArea>, 
/**
 * What follows from what was said of the areas.
 */
follows: ValidationResult | null, 
/**
 * Where its certificate stands; none where there is none.
 */
certificate: CertificateState | null, 
/**
 * Last day on which the employer's next confirmation is in time.
 */
confirm_by: string | null, 
/**
 * Levels that it proposes and that wait for an answer.
 */
levels: Array<ProposedLevelView>, };

export type ValidationConfirmation = { 
/**
 * The case.
 */
id: ValidationCaseId, 
/**
 * The day; empty means today.
 */
on: string, };

export type ValidationForm = { 
/**
 * None for a new one.
 */
id: ValidationCaseId | null, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * The model.
 */
model_id: ValidationModelId, 
/**
 * Day of the overview mapping.
 */
overview_on: string, 
/**
 * Day of the mapping in depth.
 */
in_depth_on: string, 
/**
 * The test centre.
 */
test_centre: string, 
/**
 * First day at the test centre.
 */
assessed_from: string, 
/**
 * Note.
 */
note: string, };

export type ValidationModel = { 
/**
 * Identity.
 */
id: ValidationModelId, 
/**
 * What it is called.
 */
name: string, 
/**
 * Whose model it is: a branch or a trade's body.
 */
owner: string, 
/**
 * What it is about.
 */
about: string, 
/**
 * How long its certificate is valid, months; none where it does not expire.
 */
valid_months: number | null, 
/**
 * How often the employer confirms it, months (a welder's test: 6, ISO 9606-1).
 */
confirm_months: number | null, 
/**
 * No longer offered.
 */
archived: boolean, };

export type ValidationModelArea = { 
/**
 * Identity.
 */
id: ValidationModelAreaId, 
/**
 * The model.
 */
model_id: ValidationModelId, 
/**
 * Place in the model, from 1.
 */
position: number, 
/**
 * What it is called.
 */
name: string, 
/**
 * The competence that it speaks of, where one does.
 */
competence_id: CompetenceId | null, 
/**
 * The level that whoever meets it is proposed; only with a competence.
 */
level: Level | null, };

export type ValidationModelAreaId = string;

export type ValidationModelForm = { 
/**
 * None for a new one.
 */
id: ValidationModelId | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * Whose model it is.
 */
owner: string, 
/**
 * What it is about.
 */
about: string, 
/**
 * Validity, months; empty where it does not expire.
 */
valid_months: string, 
/**
 * Months between the employer's confirmations; empty where none is needed.
 */
confirm_months: string, 
/**
 * No longer offered.
 */
archived: boolean, 
/**
 * Areas in order.
 */
areas: Array<ValidationAreaForm>, };

export type ValidationModelId = string;

export type ValidationModelView = { 
/**
 * The model.
 */
model: ValidationModel, 
/**
 * Its areas, in order.
 */
areas: Array<ValidationAreaView>, 
/**
 * How many people's validations follow it.
 */
cases: number, };

export type ValidationModels = { 
/**
 * Models by name; those that are no longer offered last.
 */
models: Array<ValidationModelView>, 
/**
 * Every competence that an area can speak of.
 */
competences: Array<CompetenceChoice>, };

export type ValidationOutcomeForm = { 
/**
 * The case.
 */
id: ValidationCaseId, 
/**
 * The outcome; none with a day: broken off; none without: not ended yet.
 */
result: ValidationResult | null, 
/**
 * Day of the outcome, or day when it was broken off.
 */
ended_on: string, 
/**
 * Who issued the certificate; empty means the test centre.
 */
issuer: string, 
/**
 * Last valid day; empty means as long as the model says.
 */
expires_on: string, 
/**
 * What was said of the areas; one that is left out was not judged.
 */
areas: Array<AreaOutcomeForm>, };

export type ValidationResult = "attestation" | "certificate" | "not_met";

export type ValidationStage = "overview_mapping" | "in_depth_mapping" | "assessment" | "done" | "broken_off";

export type Visit = { 
/**
 * Identity.
 */
id: VisitId, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * The day.
 */
day: string, 
/**
 * When it begins.
 */
starts: WallTime, 
/**
 * When it ends, if that is settled: no slot goes on after it.
 */
ends: WallTime | null, 
/**
 * Where at the company, or at which address.
 */
place: string, 
/**
 * What is to be done.
 */
agenda: string, 
/**
 * The coach's note; it stands on no list and in no calendar.
 */
note: string, 
/**
 * Minutes of each new slot.
 */
slot_minutes: number, };

export type VisitForm = { 
/**
 * None for a new one.
 */
id: VisitId | null, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * The step of the company that it is held for; none: for none.
 */
step_id: CompanyStepId | null, 
/**
 * Day.
 */
day: string, 
/**
 * When it begins.
 */
starts: string, 
/**
 * When it ends.
 */
ends: string, 
/**
 * Where.
 */
place: string, 
/**
 * What is to be done.
 */
agenda: string, 
/**
 * Note.
 */
note: string, 
/**
 * Minutes of each new slot; empty means twenty.
 */
slot_minutes: string, };

export type VisitId = string;

export type VisitList = { 
/**
 * Today's and later, the nearest first.
 */
coming: Array<VisitRow>, 
/**
 * Earlier ones, the latest first.
 */
earlier: Array<VisitRow>, };

export type VisitPage = { 
/**
 * The visit.
 */
visit: Visit, 
/**
 * The company's name.
 */
company: string, 
/**
 * Slots by time.
 */
slots: Array<SlotView>, 
/**
 * The staff to choose from.
 */
staff: Array<StaffMember>, 
/**
 * The step that it is held for, if it is held for one.
 */
step: CompanyStep | null, 
/**
 * Steps that it can be held for: what is planned at the company, and the one it has.
 */
steps: Array<CompanyStep>, 
/**
 * How many more slots there is room for; none where the visit has no end.
 */
room: number | null, 
/**
 * The day that the register lives in.
 */
today: string, };

export type VisitRow = { 
/**
 * Identity.
 */
id: VisitId, 
/**
 * The company.
 */
company_id: CompanyId, 
/**
 * The company's name.
 */
company: string, 
/**
 * The day.
 */
day: string, 
/**
 * When it begins.
 */
starts: WallTime, 
/**
 * When it ends, if that is settled.
 */
ends: WallTime | null, 
/**
 * Where.
 */
place: string, 
/**
 * The kind of step that it is held for, if it is held for one.
 */
step: StepKind | null, 
/**
 * People with a time.
 */
booked: number, 
/**
 * Of these, who came.
 */
held: number, };

export type VisitSlot = { 
/**
 * Identity.
 */
id: VisitSlotId, 
/**
 * The visit.
 */
visit_id: VisitId, 
/**
 * The person.
 */
person_id: PersonId, 
/**
 * When it begins.
 */
starts: WallTime, 
/**
 * How long it is, 1 to [`LONGEST_SLOT`] minutes.
 */
minutes: number, 
/**
 * What became of it; none until it is known.
 */
outcome: SlotOutcome | null, };

export type VisitSlotId = string;

export type Vocabulary = { 
/**
 * The language.
 */
language: Language, 
/**
 * By vocabulary: each member with its label, in the order in which people meet them.
 */
words: { [key in string]: Array<[string, string]> }, 
/**
 * What levels 0 to 4 mean in general.
 */
levels: Array<string>, 
/**
 * SNI 2007 divisions: two-digit code and name.
 */
sni: Array<[string, string]>, };

export type WaitingKind = "follow_up" | "mapping" | "permit" | "action" | "level" | "certificate" | "evaluation" | "step" | "visit" | "sub_goal" | "report";

export type WaitingOf = { 
/**
 * Only this urgent; none for all.
 */
urgency: Urgency | null, 
/**
 * Only things of this kind; none for all.
 */
kind: WaitingKind | null, 
/**
 * How many rows to leave out before the first.
 */
from: number, };

export type WaitingPage = { 
/**
 * The day.
 */
today: string, 
/**
 * Of those asked for, the ones from there on, the most urgent first.
 */
rows: Array<WaitingRow>, 
/**
 * How many there are of those asked for.
 */
total: number, 
/**
 * How many rows come at most at a time.
 */
at_most: number, };

export type WaitingPart = { 
/**
 * By when.
 */
urgency: Urgency, 
/**
 * How many people and companies in all (the project is one, too).
 */
total: number, 
/**
 * The first of them, by day.
 */
rows: Array<WaitingRow>, };

export type WaitingRow = { 
/**
 * Whose, if it is a person's.
 */
person_id: PersonId | null, 
/**
 * At which company, if it is a company's.
 */
company_id: CompanyId | null, 
/**
 * The person's or the company's name; empty where it is the project's.
 */
name: string, 
/**
 * Where the person works, or empty.
 */
company: string, 
/**
 * When the most urgent of it is to be seen to.
 */
urgency: Urgency, 
/**
 * What waits, the most urgent first; at least one thing, and no more than some.
 */
things: Array<WaitingThing>, 
/**
 * How many more things there are.
 */
more: number, };

export type WaitingThing = { 
/**
 * What kind of thing.
 */
kind: WaitingKind, 
/**
 * Which visit, if it is one.
 */
visit_id: VisitId | null, 
/**
 * The period report that was made for a report date.
 */
report_id: PeriodReportId | null, 
/**
 * The day it concerns.
 */
day: string | null, 
/**
 * What it is, in words.
 */
what: string, 
/**
 * Whether the day has passed.
 */
overdue: boolean, };

export type WallTime = string;

export type Window = { 
/**
 * First day; none counts from the beginning.
 */
from: string | null, 
/**
 * Last day; none counts everything, also what lies ahead.
 */
to: string | null, };

export type WorldFigure = { 
/**
 * Identity.
 */
id: WorldFigureId, 
/**
 * What is counted, such as "varslade".
 */
what: string, 
/**
 * The sector or area.
 */
sector: string, 
/**
 * The figure.
 */
value: number, 
/**
 * First day of the time that it is of.
 */
starts: string, 
/**
 * Last day of that time.
 */
ends: string, 
/**
 * Who says so.
 */
source: string, };

export type WorldFigureForm = { 
/**
 * None for a new one.
 */
id: WorldFigureId | null, 
/**
 * What is counted.
 */
what: string, 
/**
 * The sector.
 */
sector: string, 
/**
 * The figure.
 */
value: string, 
/**
 * First day of its time.
 */
starts: string, 
/**
 * Last day of its time.
 */
ends: string, 
/**
 * Who says so.
 */
source: string, };

export type WorldFigureId = string;

/** Every command: what it takes and what it gives. */
export type Commands = {
  program_state: [Nothing, ProgramState];
  program_change: [ProgramChange, ProgramState];
  program_vocabulary: [Nothing, Vocabulary];
  program_password_strength: [PasswordText, PasswordStrength];
  program_read_date: [TypedText, ReadDate];
  program_read_identity: [TypedText, ReadIdentity];
  program_read_organisation: [TypedText, ReadOrganisation];
  program_touched: [Touched, Nothing];
  register_pick: [Nothing, Picked];
  register_pick_place: [Nothing, Picked];
  register_create: [CreateRegister, OpenRegister];
  register_open: [OpenRegisterAt, OpenRegister];
  register_example: [Nothing, OpenRegister];
  register_change_password: [ChangePassword, ProgramState];
  register_recovery_state: [RegisterAt, RecoveryState];
  register_recover: [Recover, OpenRegister];
  program_read_recovery_code: [TypedCode, ReadCode];
  recovery_confirm: [TypedCode, OpenRegister];
  rekey_start: [ChangePassword, NewRecoveryCode];
  rekey_confirm: [TypedCode, OpenRegister];
  incident_sheet_save: [Nothing, SavedPaper];
  incident_sheet_save_of: [IncidentOf, SavedPaper];
  recovery_sheet_save: [Nothing, SavedPaper];
  recovery_sheet_print: [Nothing, SavedPaper];
  register_hand_over: [HandOver, HandedOver];
  register_protection: [Nothing, Protection];
  register_lock: [Nothing, ProgramState];
  paper_save: [PaperOf, SavedPaper];
  paper_print: [PaperOf, SavedPaper];
  mapping_form_save: [MappingFormOf, SavedPaper];
  mapping_form_print: [MappingFormOf, SavedPaper];
  matrix_save: [MatrixOf, SavedPaper];
  matrix_print: [MatrixOf, SavedPaper];
  matrix_copy_save: [ById<MatrixCopyId>, SavedPaper];
  matrix_copy_print: [ById<MatrixCopyId>, SavedPaper];
  paper_issued_save: [ById<DocumentId>, SavedPaper];
  backup_state: [Nothing, BackupState];
  backup_now: [Nothing, BackupState];
  backup_place_pick: [Nothing, BackupState];
  backup_place_forget: [Nothing, BackupState];
  backup_list: [BackupsOf, BackupList];
  backup_look: [LookAt, BackupContents];
  backup_restore: [RestoreBackup, RestoredRegister];
  erasure_page: [ById<PersonId>, Erasable];
  person_erase: [ErasePerson, PersonErased];
  model_save: [SaveModel, SavedPaper];
  model_look: [Nothing, ModelContents];
  model_take: [TakeModel, ModelTaken];
  backup_rescue: [RescueRegister, RescuedRegister];
  visit_calendar_save: [CalendarOf, SavedPaper];
  day_list_save: [ById<VisitId>, SavedPaper];
  day_list_print: [ById<VisitId>, SavedPaper];
  evaluation_sheet_save: [BlankForm, SavedPaper];
  month_sheet_save: [ById<ReportedMonthId>, SavedPaper];
  period_report_sheet_save: [PeriodSheetOf, SavedPaper];
  sheet_save: [SheetOf, SavedPaper];
  sheet_print: [SheetOf, SavedPaper];
  certificate_issued_save: [ById<CertificateId>, SavedPaper];
  certificate_batch: [CertificateBatch, BatchState];
  paper_batch: [Batch, BatchState];
  paper_batch_state: [Nothing, BatchState];
  paper_batch_cancel: [Nothing, BatchState];
  register_state: [Nothing, OpenRegister];
  recovery_start: [PresentPassword, NewRecoveryCode];
  recovery_cancel: [Nothing, OpenRegister];
  register_undo: [Nothing, Saved];
  register_redo: [Nothing, Saved];
  draft_keep: [DraftForm, DraftKept];
  draft_list: [Nothing, Array<DraftView>];
  draft_discard: [ById<DraftId>, Nothing];
  overview: [Nothing, Overview];
  waiting_first: [Nothing, Array<WaitingPart>];
  waiting_list: [WaitingOf, WaitingPage];
  evaluation_page: [ById<PersonId>, EvaluationPage];
  evaluation_save: [EvaluationForm, Saved];
  evaluation_remove: [ById<EvaluationId>, Saved];
  effects_page: [Nothing, EffectsPage];
  months_page: [Nothing, MonthsPage];
  month_close: [MonthOf, Saved];
  month_sent: [MonthSentForm, Saved];
  month_columns_save: [MonthColumnsForm, Saved];
  period_report_list: [Nothing, Array<PeriodReportRow>];
  period_report_page: [ById<PeriodReportId>, PeriodReportPage];
  period_report_save: [PeriodReportForm, Saved];
  period_report_remove: [ById<PeriodReportId>, Saved];
  period_report_issue: [ById<PeriodReportId>, Saved];
  keeping_page: [Nothing, KeepingPage];
  retention_rule_save: [RetentionRuleForm, Saved];
  retention_rule_remove: [ById<RetentionRuleId>, Saved];
  world_figure_save: [WorldFigureForm, Saved];
  world_figure_remove: [ById<WorldFigureId>, Saved];
  report_page: [ReportOf, ReportPage];
  search: [Search, SearchResult];
  history: [HistoryOf, Array<HistoryEntry>];
  project_page: [Nothing, ProjectPage];
  project_change: [ProjectChange, Saved];
  project_step_change: [ProjectStepChange, Saved];
  partner_save: [PartnerForm, Saved];
  partner_remove: [ById<PartnerId>, Saved];
  responsibility_save: [ResponsibilityForm, Saved];
  responsibility_remove: [ById<ResponsibilityId>, Saved];
  steering_meeting_save: [SteeringMeetingForm, Saved];
  steering_meeting_remove: [ById<SteeringMeetingId>, Saved];
  project_activity_save: [ProjectActivityForm, Saved];
  project_activity_remove: [ById<ProjectActivityId>, Saved];
  sub_goal_save: [SubGoalForm, Saved];
  sub_goal_remove: [ById<SubGoalId>, Saved];
  report_date_save: [ReportDateForm, Saved];
  report_date_report: [ById<ReportDateId>, Saved];
  report_date_remove: [ById<ReportDateId>, Saved];
  project_fill: [FillProject, Saved];
  company_steps: [ById<CompanyId>, StepsPage];
  company_enrolment_save: [EnrolmentForm, Saved];
  company_step_save: [StepForm, Saved];
  company_step_remove: [ById<CompanyStepId>, Saved];
  need_sheet_save: [NeedSheetForm, Saved];
  visit_list: [Nothing, VisitList];
  visit_page: [ById<VisitId>, VisitPage];
  visit_save: [VisitForm, Saved];
  visit_remove: [ById<VisitId>, Saved];
  visit_slots_add: [SlotsForm, Saved];
  visit_slot_save: [SlotForm, Saved];
  visit_slot_remove: [ById<VisitSlotId>, Saved];
  coach_change: [CoachChange, Saved];
  company_list: [Nothing, Array<CompanyRow>];
  company_page: [ById<CompanyId>, CompanyPage];
  company_save: [CompanyForm, Saved];
  matrix_page: [MatrixOf, MatrixPage];
  matrix_leave: [LeaveMatrix, Saved];
  contact_save: [ContactForm, Saved];
  contact_remove: [ById<ContactId>, Saved];
  notice_save: [NoticeForm, Saved];
  notice_remove: [ById<NoticeId>, Saved];
  role_list: [RolesOf, Array<RoleRow>];
  role_page: [ById<RoleId>, RolePage];
  role_add: [AddRole, Saved];
  role_change: [RoleForm, Saved];
  requirement_save: [RequirementForm, Saved];
  requirement_remove: [RequirementRef, Saved];
  permit_requirement_set: [PermitRequirementForm, Saved];
  library_page: [Nothing, LibraryPage];
  area_save: [AreaForm, Saved];
  competence_page: [ById<CompetenceId>, CompetencePage];
  competence_save: [CompetenceForm, Saved];
  permit_save: [PermitForm, Saved];
  person_list: [PeopleOf, PeopleList];
  company_people: [ById<CompanyId>, Array<PersonRow>];
  person_page: [ById<PersonId>, PersonPage];
  person_save: [PersonForm, Saved];
  person_number_show: [ById<PersonId>, ShownNumber];
  person_number_save: [NumberForm, Saved];
  employment_save: [EmploymentForm, Saved];
  status_save: [StatusForm, Saved];
  status_remove: [ById<StatusId>, Saved];
  participation_save: [ParticipationForm, Saved];
  background_save: [BackgroundForm, Saved];
  background_remove: [ById<BackgroundId>, Saved];
  need_save: [NeedForm, Saved];
  need_remove: [ById<NeedId>, Saved];
  comparison_save: [ComparisonForm, Saved];
  comparison_remove: [ById<ComparisonId>, Saved];
  holding_save: [HoldingForm, Saved];
  holding_remove: [ById<HoldingId>, Saved];
  evidence_save: [EvidenceForm, Saved];
  evidence_remove: [ById<EvidenceId>, Saved];
  mapping_start: [StartMapping, Saved];
  mapping_page: [ById<MappingId>, InterviewPage];
  mapping_change: [MappingChange, Saved];
  mapping_pause: [PauseMapping, Nothing];
  mapping_assess: [Assess, Assessed];
  mapping_finish: [FinishMapping, Saved];
  plan_save: [PlanForm, Saved];
  plan_state_set: [PlanStateForm, Saved];
  action_save: [ActionForm, Saved];
  action_remove: [ById<ActionId>, Saved];
  follow_up_save: [FollowUpForm, Saved];
  follow_up_remove: [ById<FollowUpId>, Saved];
  training_list: [Nothing, TrainingsPage];
  training_page: [ById<TrainingId>, TrainingPage];
  competence_choices: [Nothing, Array<CompetenceChoice>];
  training_save: [TrainingForm, Saved];
  training_of_person: [ById<PersonId>, PersonTraining];
  training_for_company: [ById<CompanyId>, CompanyTraining];
  occasion_page: [ById<OccasionId>, OccasionPage];
  occasion_candidates: [CandidatesOf, Candidates];
  occasion_save: [OccasionForm, Saved];
  occasion_remove: [ById<OccasionId>, Saved];
  seat_invite: [InviteForm, Saved];
  seat_state_set: [SeatStateForm, Saved];
  seat_result_set: [SeatResultForm, Saved];
  seat_remove: [ById<SeatId>, Saved];
  level_answer: [LevelAnswerForm, Saved];
  validation_models: [Nothing, ValidationModels];
  validation_model_save: [ValidationModelForm, Saved];
  validation_of_person: [ById<PersonId>, PersonValidation];
  validation_save: [ValidationForm, Saved];
  validation_outcome_save: [ValidationOutcomeForm, Saved];
  validation_confirm: [ValidationConfirmation, Saved];
  validation_remove: [ById<ValidationCaseId>, Saved];
  time_of_person: [ById<PersonId>, PersonTime];
  time_page: [TimeMonth, TimePage];
  time_save: [TimeForm, Saved];
  time_take: [TakeTime, Saved];
  time_remove: [ById<TimeEntryId>, Saved];
  time_certify: [CertifyTime, Saved];
  criterion_list: [Nothing, Array<CriterionView>];
  criterion_ticked_at: [CriteriaAt, Array<CriterionTick>];
  criterion_save: [CriterionForm, Saved];
  criterion_add_built_in: [Nothing, Saved];
  criterion_tick: [CriterionTickForm, Saved];
  plan_template_list: [Nothing, Array<PlanTemplateView>];
  plan_template_save: [PlanTemplateForm, Saved];
  plan_template_from: [PlanTemplateFrom, Saved];
  many_choices: [ManyOf, ManyChoices];
  many_apply: [ApplyToMany, AppliedToMany];
  aid_page: [AidOf, AidPage];
  aid_setting_save: [AidSettingForm, Saved];
  aid_entry_save: [AidEntryForm, Saved];
  aid_entry_remove: [ById<AidEntryId>, Saved];
  company_group_save: [CompanyGroupForm, Saved];
  company_group_remove: [ById<CompanyGroupId>, Saved];
  fiscal_year_save: [FiscalYearForm, Saved];
  cost_save: [CostForm, Saved];
  cost_remove: [ById<CostId>, Saved];
  paper_preview: [PaperOf, Preview];
  paper_preview_page: [PreviewPage, PageImage];
  paper_issue: [PaperOf, Saved];
  sheet_preview: [SheetOf, Preview];
  certificate_issue: [CertificateOf, Saved];
};
