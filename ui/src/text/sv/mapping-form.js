// Words about the blank mapping form, Swedish.

export default {
  open: "Blankett för hand…",
  title: "Kartläggningsblankett",
  text: "För en plats där ingen dator får vara. Blanketten har befattningens kompetenser och plats att skriva, men inte vilken nivå som krävs. Svaren förs in här efteråt.",
  role: "Befattning",
  section: "Blankett att fylla i för hand",
  noRole: "Välj först en befattning att jämföra med.",
};
