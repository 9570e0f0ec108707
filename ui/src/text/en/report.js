// Words of the reports, English: how far, where to, and how that is reckoned.

/** @typedef {import("../../../types/api.ts").Pace} Pace */

/** @param {number} count @param {string} one @param {string} many */
const of = (count, one, many) => `${count} ${count === 1 ? one : many}`;
/** How many in four weeks, with a decimal where one is needed. @param {Pace} pace */
const perFour = (pace) => {
  const tenths = Math.round((pace.count * 280) / pace.days);
  return tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
};

/** @type {typeof import("../sv/report.js").default} */
export default {
  title: "Reports",
  tabs: { label: "Parts of the reports", now: "Where we are", effects: "Effects", months: "Month files", periods: "Period reports", keeping: "Retention and surroundings" },
  savedAt: (path) => `Saved: ${path}`,
  until: (day) => `Up to and with ${day}.`,
  during: (from, to) => `From ${from} up to and with ${to}.`,
  period: "Choose days",
  from: "From",
  to: "Up to and with",
  fromHint: "Empty: from the beginning.",
  toHint: "Empty: up to today.",
  show: "Show",
  people: "Participants step by step",
  companies: "Companies step by step",
  picture: "Picture",
  step: "Step",
  women: "Women",
  men: "Men",
  unknown: "Unknown",
  all: "All",
  share: "Women's share",
  aim: "Target",
  legend: "Striped: women. Filled: men and unknown. Upright stroke: the target.",
  ofWhom: (women, share) => `${of(women, "woman", "women")}, ${share}`,
  nobody: "nobody yet",
  rule: "Everyone counts once, and from the day on which the participation began. Somebody who is only interested does not count. Mapped is the coach's rating; validated is an attestation or certificate of a test centre.",
  sizeUnknown: (count) =>
    `${of(count, "company has somebody trained but no stated size and does", "companies have somebody trained but no stated size and do")} not count towards the target. State the size on the company's page.`,
  forecast: "Forecast",
  forecastTo: (day) => `If it goes on as so far until the project's last day, ${day}.`,
  targets: { participants: "Participants", women: "Women", companies: "Small and medium-sized companies" },
  targetHints: {
    participants: "Whose participation has begun",
    women: "Of the participants",
    companies: "Where somebody has completed a training",
  },
  soFar: "So far",
  target: "Target",
  atEnd: "At the end",
  noTarget: "no target stated",
  about: (low, high) => (low === high ? `about ${low}` : `${low} to ${high}`),
  noEnd: "The project has no last day. State it in the settings, then there is something to reckon to.",
  ended: "The project's last day has passed.",
  tooLittle: (days, count) =>
    `Too little to go on yet: ${of(count, "has", "have")} come in ${of(days, "day", "days")}. A forecast needs 16 weeks and 10 at least.`,
  sure: {
    steady: "Fairly sure: the pace now is almost that of the whole time.",
    swaying: "Unsure: the pace now is another than that of the whole time.",
    wide: "Very unsure: the pace now is quite another than that of the whole time. Take it as outer edges.",
  },
  paces: (recent, whole) =>
    `The pace is ${perFour(recent)} in four weeks by the latest 8 weeks, and ${perFour(whole)} by the whole time.`,
  reached: "The target is reached.",
  reachedBetween: (earliest, latest) =>
    earliest === latest ? `At that pace the target is reached about ${earliest}.` : `At those paces the target is reached between ${earliest} and ${latest}.`,
  reachedAtBest: (earliest) => `At the faster pace the target is reached ${earliest}, at the slower one never.`,
  reachedNever: "At that pace the target is never reached.",
  needed: (needed) =>
    `${needed.missing} are missing. To reach the target, ${needed.in_four_weeks} must come every four weeks for ${of(needed.weeks, "week", "weeks")}; in the latest four weeks ${needed.came_in_four_weeks} came.`,
  behind: "Does not reach the target at this pace",
  maybe: "May reach the target",
  onTrack: "Reaches the target at this pace",
  how: "How the forecast is reckoned",
  howLines: [
    "It counts how many have come in the latest 56 days (8 weeks), and how many in all days since the project's first. Each of the two paces is drawn out to the project's last day, rounded down. The lower and the higher result are the forecast.",
    "If the two differ by a tenth at most it is called fairly sure, by a third at most unsure, else very unsure.",
    "Before 16 weeks, or with fewer than 10, nothing is said, since the paces are then one and the same or mere chance.",
    "It knows nothing of holidays, notices or booked meetings. It says where the road leads if nothing changes.",
  ],
  toReports: "Step by step, and the forecast",
  overviewLine: (low, high, day) =>
    low === high ? `At the present pace there will be about ${low} participants by ${day}.` : `At the present pace there will be ${low} to ${high} participants by ${day}.`,
};
