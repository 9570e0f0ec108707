// Words of the overview, English.

/** @type {typeof import("../sv/overview.js").default} */
export default {
  overview: {
    targets: "Towards the targets",
    ends: (day, weeks) => (weeks > 0 ? `The project ends on ${day}, in ${weeks} weeks.` : `The project ended on ${day}.`),
    what: "Step",
    women: "Women",
    men: "Men",
    unknown: "Unknown",
    all: "All",
    target: "Target",
    progress: "Towards the target",
    kinds: { participants: "Participants", mapped: "Mapped", planned: "With a plan", companies: "Companies" },
    legend: "Stripes: women. Stroke: target.",
    share: (share, target) => `Women are ${share} of the participants${target ? `, the target is ${target}` : ""}.`,
    waiting: "Waiting for you",
    companies: "Company by company",
    companiesHint: "Fully mapped of all people.",
    nothingWaits: "Nothing waits. A good moment to map one more person.",
    waitingKinds: { follow_up: "Follow-up", mapping: "Mapping", permit: "Permit", action: "Action" },
    overdue: "overdue",
    showAll: (count) => `Show all ${count}`,
    firstTitle: "Getting started",
    firstText: "Three steps to the first printed competence profile.",
    stepCompany: "Add a company",
    stepCompanyText: "With place and industry. The organisation number is checked.",
    stepRole: "Give it a role",
    stepRoleText: "Begin from a template with requirements.",
    stepPerson: "Add a person and begin to map",
    stepPersonText: "One competence at a time, the person's own rating beside the coach's.",
  },
};
