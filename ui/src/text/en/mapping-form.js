// Words about the blank mapping form, English.

export default {
  open: "Form to fill in by hand…",
  title: "Mapping form",
  text: "For a place where no laptop may be. The form has the role’s competences and room to write, but not which level is required. The answers are entered here afterwards.",
  role: "Role",
  section: "A form to fill in by hand",
  noRole: "Choose a role to compare with first.",
};
