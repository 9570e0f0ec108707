// Words of drafts: what was typed and not saved. Swedish.

export default {
  drafts: {
    title: "Återuppta det du skrev?",
    text: "Det här skrevs men hann inte sparas. Inget slängs om du inte väljer det.",
    rail: "Utkast",
    resume: "Återuppta",
    discard: "Släng",
    discarded: "Utkastet är slängt.",
    later: "Senare",
    at: (/** @type {string} */ when) => `Skrivet ${when}`,
    here: (/** @type {string} */ when) => `Här finns ett utkast, skrivet ${when} och inte sparat.`,
    resumed: (/** @type {string} */ when) => `Utkastet från ${when} är tillbaka.`,
    left: "Det du skrev är inte sparat, men finns kvar som utkast.",
    notKept: (/** @type {string} */ why) => `Det du skriver finns just nu bara på skärmen: utkastet kunde inte sparas. ${why}`,
    gone: "Det som utkastet gäller finns inte längre i registret.",
    homeless: "Formuläret finns inte längre. Det du skrev står här, så att du kan kopiera det.",
    show: "Visa texten",
    changed: "Något har ändrats sedan du skrev. Ditt står i fältet; jämför innan du sparar.",
    there: (/** @type {string} */ text) => `I registret: ${text || "tomt"}`,
    typed: (/** @type {string} */ text) => `Du skrev: ${text || "tomt"}`,
    unknown: "Det här finns det inget fält för längre:",
  },
};
