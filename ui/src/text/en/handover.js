// Words about handing a register over, English.

/** @type {typeof import("../sv/handover.js").default} */
export default {
  title: "Hand over and clear",
  what: "When the assignment ends: the register is copied to a place that you choose, the copy is checked, and then the register and its backups are removed from this computer. You get a receipt.",
  begin: "Hand over the register",
  before: "Choose a place that stays with whoever takes over, such as a USB stick. They open the register with the password that it has now. This cannot be undone.",
  password: "The register’s password",
  typedName: (name) => `Type the register’s name: ${name}`,
  go: "Choose a place, copy and clear",
  working: "The register is being copied and checked …",
  receiptAt: (path) => `The receipt is in ${path}`,
  receiptLost: "The receipt could not be saved as a file. Write down what matters most.",
  close: "Close",
};
