// Words of what waits for the coach, English.

/** @type {typeof import("../sv/waiting.js").default} */
export default {
  title: "Waiting for you",
  all: (count) => `Show all ${count}`,
  wholeList: "The whole list",
  nothing: "Nothing waits. A good moment to map one more person.",
  noneLikeThat: "Nothing of that kind waits.",
  urgencies: { overdue: "Overdue", this_week: "This week", later: "Later, or on no day" },
  kinds: { follow_up: "Follow-up", action: "Action", mapping: "Mapping", evaluation: "Evaluation", permit: "Permit", level: "Proposed level", certificate: "Certificate", step: "Step", visit: "Visit", sub_goal: "Sub-goal", report: "Report" },
  overdueMark: "overdue",
  ofProject: "The project",
  more: (count) => `and ${count} more`,
  moreFor: (name) => `for ${name}`,
  moreThere: (count, name) => `And ${count} more, on the page of ${name}.`,
  count: (count) => `${count} ${count === 1 ? "person, company or the project" : "people and companies"}`,
  next: (count, left) => (count === left ? `Show the last ${count}` : `Show ${count} more, of ${left}`),
  when: "When",
  allTimes: "Any time",
  kind: "What",
  allKinds: "Everything",
};
