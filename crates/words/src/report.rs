//! What reports and evaluation forms say on paper. Not what stands in them.

use chrono::NaiveDate;

use crate::noun::noun;

noun! {
    /// Headings, column heads and notes of reports and forms, in the order in which a reader meets them.
    Report {
        /// What kind of paper an evaluation form is.
        fn form_kind();
        /// The form's title: for which moment.
        fn form_title(moment: &str);
        /// What the answers are used for.
        fn form_purpose();
        /// "Who answers"
        fn form_who();
        /// Name, day and participant number, to be filled in.
        fn form_who_note();
        /// "How far do you agree?"
        fn form_statements();
        /// One figure is to be ringed in each row; what 1 and 5 mean.
        fn form_scale();
        /// Head of the statements' column.
        fn head_statement();
        /// "In your own words"
        fn form_own_words();

        /// Title of a report that a date asks for, with the evaluator's figures.
        fn for_evaluator(what: &str);
        /// What kind of paper a period report is.
        fn period_kind();
        /// From a day up to and with another.
        fn period_days(from: NaiveDate, to: NaiveDate);
        /// "Activities"
        fn activities();
        /// "Done in the project"
        fn done();
        /// "Results"
        fn results();
        /// "Deviations"
        fn deviations();
        /// "The external evaluator"
        fn evaluator();
        /// "Participants in the period"
        fn people_in_period();
        /// "Participants since the beginning"
        fn people_so_far();
        /// "Companies"
        fn companies();
        /// "Towards the targets"
        fn targets();
        /// "Effects"
        fn effects();
        /// How effects are counted and why some are not shown.
        fn effects_note();
        /// "Figures of the surrounding world"
        fn world();
        /// "Sub-goals"
        fn sub_goals();
        /// Up to which day an effect is counted: "(until 2021-06-30)"
        fn effect_until(day: NaiveDate);
        /// Head of the steps' column.
        fn head_step();
        /// Head of the women's column.
        fn head_women();
        /// Head of the men's column.
        fn head_men();
        /// Head of the column of those whose gender is not known.
        fn head_unknown();
        /// Head of the column of all.
        fn head_all();
        /// Head of the column with the women's share.
        fn head_share();
        /// Head of the column of a period.
        fn head_in_period();
        /// Head of the column since the beginning.
        fn head_so_far();
        /// Head of the column of targets.
        fn head_target();
        /// Head of the column of effects.
        fn head_effect();
        /// Head of the column of answers.
        fn head_answers();
        /// Head of the column before.
        fn head_before();
        /// Head of the column after.
        fn head_after();
        /// Head of the column of what is counted.
        fn head_what();
        /// Head of the column of sectors.
        fn head_sector();
        /// Head of the column of figures.
        fn head_value();
        /// Head of the column of days.
        fn head_days();
        /// Head of the column of sources.
        fn head_source();
        /// Head of the column of the day on which something is due.
        fn head_due();
        /// Head of the column of the day on which something was reached.
        fn head_reached();
        /// Head of what a sub-goal can be seen by.
        fn head_evidence();
        /// In place of figures of a group that is too small.
        fn too_few();
        /// The women among what is counted.
        fn women_among();
        /// The whole project, as a group.
        fn whole();
    }
}
