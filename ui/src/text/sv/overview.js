// Words of the overview, Swedish.

export default {
  overview: {
    targets: "Mot målen",
    ends: (/** @type {string} */ day, /** @type {number} */ weeks) =>
      weeks > 0 ? `Projektet slutar ${day}, om ${weeks} veckor.` : `Projektet slutade ${day}.`,
    what: "Steg",
    women: "Kvinnor",
    men: "Män",
    unknown: "Okänt",
    all: "Alla",
    target: "Mål",
    progress: "Mot målet",
    kinds: { participants: "Deltagare", mapped: "Kartlagda", planned: "Med plan", trained: "Färdigutbildade", companies: "Små och medelstora företag" },
    legend: "Randigt: kvinnor. Streck: mål.",
    share: (/** @type {string} */ share, /** @type {string | null} */ target) =>
      `Kvinnornas andel av deltagarna är ${share}${target ? `, målet är ${target}` : ""}.`,
    overdue: "försenad",
    companies: "Företag för företag",
    companiesHint: "Färdigt kartlagda av alla personer.",
    companiesFirst: "Färdigt kartlagda av alla personer. De med flest kvar att kartlägga.",
    companiesAll: (/** @type {number} */ count) => `Alla ${count} företag`,
    subGoals: (/** @type {number} */ reached, /** @type {number} */ total) => `Delmål: ${reached} av ${total} nådda.`,
    subGoalNext: (/** @type {string} */ name, /** @type {string | null} */ due) => `Näst: ${name}${due ? `, senast ${due}` : ""}.`,
    visitsToday: "Dagens besök",
    allVisits: "Alla besök",
    firstTitle: "Kom i gång",
    firstText: "Tre steg till den första utskrivna kompetensprofilen.",
    stepCompany: "Lägg till ett företag",
    stepCompanyText: "Med ort och bransch. Organisationsnumret kontrolleras.",
    stepRole: "Ge det en befattning",
    stepRoleText: "Utgå från en mall med färdiga krav.",
    stepPerson: "Lägg till en person och börja kartlägga",
    stepPersonText: "En kompetens i taget, egen skattning bredvid coachens.",
  },
};
