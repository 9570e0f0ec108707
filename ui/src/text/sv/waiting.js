// Words of what waits for the coach, Swedish.

export default {
  title: "Väntar på dig",
  all: (/** @type {number} */ count) => `Visa alla ${count}`,
  wholeList: "Hela listan",
  nothing: "Inget väntar. Bra tillfälle att kartlägga någon till.",
  noneLikeThat: "Inget sådant väntar.",
  urgencies: { overdue: "Försenat", this_week: "Den här veckan", later: "Senare eller utan dag" },
  kinds: { follow_up: "Uppföljning", action: "Insats", mapping: "Kartläggning", evaluation: "Utvärdering", permit: "Behörighet", level: "Föreslagen nivå", certificate: "Intyg eller bevis", step: "Steg", visit: "Besök", sub_goal: "Delmål", report: "Rapport" },
  overdueMark: "försenad",
  ofProject: "Projektet",
  more: (/** @type {number} */ count) => `och ${count} till`,
  moreFor: (/** @type {string} */ name) => `för ${name}`,
  moreThere: (/** @type {number} */ count, /** @type {string} */ name) => `Och ${count} till, som står på sidan för ${name}.`,
  count: (/** @type {number} */ count) => `${count} ${count === 1 ? "person, företag eller projektet" : "personer och företag"}`,
  next: (/** @type {number} */ count, /** @type {number} */ left) => (count === left ? `Visa de sista ${count}` : `Visa ${count} till, av ${left}`),
  when: "När",
  allTimes: "När som helst",
  kind: "Vad",
  allKinds: "Allt",
};
