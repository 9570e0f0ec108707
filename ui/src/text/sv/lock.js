// Words of the settings of the lock, Swedish.

export default {
  lock: {
    title: "Låsning",
    hint: "Gäller den här datorn. Registret låses också när datorn låses eller somnar, med Ctrl L och när programmet stängs.",
    minutes: "Lås efter så här många minuter orört",
    minutesHint: "1 till 60.",
    interview: "Lås efter så här många minuter under en intervju",
    interviewHint: "1 till 120. En minut innan kommer en fråga; vilken tangent som helst räcker för att stanna kvar.",
  },
};
