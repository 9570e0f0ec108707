// What an interview is at any moment, as plain values: where it stands, what the register has, what
// is on its way there, and what may be seen. Pure: no element, no clock, no call. `rating.js` draws
// it and `saving.js` sends what it asks for.
//
// A rating shows at once and is sent at once. What was asked for lies over what the register has
// answered, in order, until the answer is here; a refusal takes away just that one.

/** @typedef {import("../../../types/api.ts").InterviewPage} InterviewPage */
/** @typedef {import("../../../types/api.ts").Question} Question */
/** @typedef {import("../../../types/api.ts").Outcome} Outcome */
/** @typedef {import("../../../types/api.ts").Basis} Basis */
/** @typedef {import("../../../types/api.ts").Assess} Assess */
/** @typedef {import("../../../types/api.ts").Revealed} Revealed */
/** @typedef {import("../../../types/api.ts").Said} Said */

/** Who rates in an interview. @typedef {"self" | "coach"} Side */

/**
 * What the coach says beside a level.
 * @typedef {{ basis: Basis | null, note: string, reason: string, wants_to_guide: boolean | null }} Details
 */

/** A change on its way to the register. @typedef {{ ticket: number, change: Partial<Question> }} Sent */

/**
 * One competence: its place, what the register has, and what is on its way.
 * @typedef {object} Entry
 * @property {Said} area
 * @property {number} place among its area's competences, from 1
 * @property {number} areaSize
 * @property {Question} kept as the register has it
 * @property {readonly Sent[]} sent
 */

/**
 * @typedef {object} Interview
 * @property {string} id the mapping's
 * @property {readonly Entry[]} entries in the order in which they are asked
 * @property {number} at the one that is asked now
 * @property {number} rated by the coach, as the register counts
 * @property {number} lastTicket
 */

/**
 * What is asked of the register, and how to recognise its answer.
 * @typedef {{ index: number, ticket: number, input: Assess }} Request
 */

/**
 * @param {InterviewPage} page
 * @param {string | null} wanted the competence to stand at; none for where the interview was left
 * @returns {Interview}
 */
export function begin(page, wanted) {
  const entries = page.areas.flatMap((area) =>
    area.questions.map((kept, index) => ({
      area: area.name,
      place: index + 1,
      areaSize: area.questions.length,
      kept,
      sent: [],
    })),
  );
  const start = { id: page.mapping.id, entries, at: 0, rated: page.rated, lastTicket: 0 };
  const named = entries.findIndex((entry) => entry.kept.competence_id === wanted);
  return { ...start, at: named >= 0 ? named : resumeAt(start, page.at_competence) };
}

/**
 * Where to go on: at the competence that was left, or after it if both have rated it.
 * @param {Interview} interview
 * @param {string | null} left
 */
export function resumeAt(interview, left) {
  const { entries } = interview;
  const at = entries.findIndex((entry) => entry.kept.competence_id === left);
  if (at < 0 || !isRated(entries[at])) return Math.max(at, 0);
  return at + 1 < entries.length ? at + 1 : at;
}

/**
 * A competence as it stands with everything that was asked for.
 * @param {Entry} entry
 * @returns {Question}
 */
export function question(entry) {
  return entry.sent.reduce((question, { change }) => ({ ...question, ...change }), entry.kept);
}

/** Whether something of it is on its way. @param {Entry} entry */
export function isSaving(entry) {
  return entry.sent.length > 0;
}

/**
 * Whether both have said what they have to say of it.
 * @param {Entry | undefined} entry
 */
export function isRated(entry) {
  if (!entry) return false;
  const { own, coach } = question(entry);
  return own !== null && coach !== null;
}

/**
 * What may be seen of a competence. Nobody is to be anchored: the coach's mark is concealed until
 * the person has rated, and requirement and standing until both have. A coach who has said "not
 * assessed" has not rated yet, so that a note taken first gives nothing away.
 * @param {Entry} entry
 * @returns {{ own: Outcome | null, coach: Outcome | null, concealed: boolean, revealed: Revealed | null }}
 */
export function visible(entry) {
  const { own, coach, revealed } = question(entry);
  const concealed = own === null && coach !== null;
  const both = own !== null && coach !== null && coach.outcome !== "not_assessed";
  return { own, coach: concealed ? null : coach, concealed, revealed: both ? revealed : null };
}

/**
 * One side rates the competence that is asked now.
 * @param {Interview} interview
 * @param {Side} side
 * @param {Outcome} outcome
 * @returns {[Interview, Request]}
 */
export function rate(interview, side, outcome) {
  const entry = /** @type {Entry} */ (interview.entries[interview.at]);
  const present = question(entry);
  // What the answer will reveal is not known until the register has compared.
  const hidden = { revealed: null };
  if (side === "self") return send(interview, interview.at, side, { own: outcome, ...hidden });
  const guides = outcome.outcome === "level" && outcome.level === 4;
  return send(interview, interview.at, side, {
    coach: outcome,
    reason: outcome.outcome === "not_applicable" ? present.reason : "",
    wants_to_guide: guides ? present.wants_to_guide : null,
    ...hidden,
  });
}

/**
 * The coach says something beside the level; the level stays.
 * @param {Interview} interview
 * @param {number} index
 * @param {Partial<Details>} details
 * @returns {[Interview, Request]}
 */
export function describe(interview, index, details) {
  const entry = /** @type {Entry} */ (interview.entries[index]);
  const coach = question(entry).coach ?? /** @type {Outcome} */ ({ outcome: "not_assessed" });
  return send(interview, index, "coach", { coach, ...details });
}

/**
 * What was refused is asked for once more.
 * @param {Interview} interview
 * @param {Request} request
 * @returns {[Interview, Request]}
 */
export function repeat(interview, request) {
  const { rater, outcome, level, basis, note, reason, wants_to_guide } = request.input;
  const said = /** @type {Outcome} */ (outcome === "level" ? { outcome, level } : { outcome });
  if (rater === "self") return send(interview, request.index, "self", { own: said, revealed: null });
  return send(interview, request.index, "coach", { coach: said, basis, note, reason, wants_to_guide, revealed: null });
}

/**
 * @param {Interview} interview
 * @param {number} index
 * @param {Side} side
 * @param {Partial<Question>} change
 * @returns {[Interview, Request]}
 */
function send(interview, index, side, change) {
  const entry = /** @type {Entry} */ (interview.entries[index]);
  const ticket = interview.lastTicket + 1;
  const next = { ...entry, sent: [...entry.sent, { ticket, change }] };
  const wanted = question(next);
  const outcome = /** @type {Outcome} */ (side === "self" ? wanted.own : wanted.coach);
  const coach = side === "coach";
  /** @type {Assess} */
  const input = {
    mapping_id: interview.id,
    competence_id: entry.kept.competence_id,
    rater: side,
    outcome: outcome.outcome,
    level: outcome.outcome === "level" ? outcome.level : null,
    basis: coach ? wanted.basis : null,
    reason: coach ? wanted.reason : "",
    note: coach ? wanted.note : "",
    wants_to_guide: coach ? wanted.wants_to_guide : null,
  };
  return [{ ...interview, lastTicket: ticket, entries: put(interview.entries, index, next) }, { index, ticket, input }];
}

/**
 * The register has it.
 * @param {Interview} interview
 * @param {Request} request
 * @param {Question} kept
 * @param {number} rated
 * @returns {Interview}
 */
export function answered(interview, request, kept, rated) {
  const entry = /** @type {Entry} */ (interview.entries[request.index]);
  const sent = entry.sent.filter((one) => one.ticket !== request.ticket);
  return { ...interview, rated, entries: put(interview.entries, request.index, { ...entry, kept, sent }) };
}

/**
 * The register did not take it: what stood there before stands there again.
 * @param {Interview} interview
 * @param {Request} request
 * @returns {Interview}
 */
export function refused(interview, request) {
  const entry = /** @type {Entry} */ (interview.entries[request.index]);
  const sent = entry.sent.filter((one) => one.ticket !== request.ticket);
  return { ...interview, entries: put(interview.entries, request.index, { ...entry, sent }) };
}

/**
 * @param {Interview} interview
 * @param {number} index
 * @returns {Interview}
 */
export function moveTo(interview, index) {
  const last = interview.entries.length - 1;
  return { ...interview, at: Math.max(0, Math.min(index, last)) };
}

/**
 * The register was read again, after something was undone. Stands at the first competence that is
 * another than before, else where it stood.
 * @param {Interview} before
 * @param {InterviewPage} page
 * @returns {Interview}
 */
export function readAgain(before, page) {
  const here = before.entries[before.at]?.kept.competence_id ?? null;
  const next = begin(page, here);
  const changed = next.entries.findIndex(
    (entry, index) => JSON.stringify(entry.kept) !== JSON.stringify(before.entries[index]?.kept),
  );
  return { ...next, lastTicket: before.lastTicket, at: changed >= 0 ? changed : next.at };
}

/**
 * What a key says in a rating group, if it says something.
 * @param {string} key
 * @returns {Outcome | null}
 */
export function outcomeOfKey(key) {
  if (/^[0-4]$/.test(key)) return { outcome: "level", level: /** @type {import("../../../types/api.ts").Level} */ (Number(key)) };
  if (key === "-" || key === "−" || key === "–") return { outcome: "not_assessed" };
  if (key === "x" || key === "X") return { outcome: "not_applicable" };
  return null;
}

/**
 * Whether two say the same.
 * @param {Outcome | null} one
 * @param {Outcome | null} other
 */
export function sameOutcome(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * A text for an outcome that a radio button can carry as its value.
 * @param {Outcome} outcome
 */
export function valueOf(outcome) {
  return outcome.outcome === "level" ? String(outcome.level) : outcome.outcome;
}

/**
 * @param {readonly Entry[]} entries
 * @param {number} index
 * @param {Entry} entry
 */
function put(entries, index, entry) {
  return entries.map((present, at) => (at === index ? entry : present));
}
