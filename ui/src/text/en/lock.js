// Words of the settings of the lock, English.

export default {
  lock: {
    title: "Locking",
    hint: "Applies to this computer. The register is locked as well when the computer is locked or goes to sleep, by Ctrl L, and when the program is closed.",
    minutes: "Lock after so many minutes untouched",
    minutesHint: "1 to 60.",
    interview: "Lock after so many minutes in an interview",
    interviewHint: "1 to 120. A minute before, you are asked; any key is enough to stay.",
  },
};
