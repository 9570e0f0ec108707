//! The words on papers beside the participant's and the project's own texts. Not their layout.

use chrono::NaiveDate;

use crate::noun::noun;

noun! {
    /// What stands on papers, in the order in which a reader meets it.
    Papers {
        /// In the foot of every page.
        fn page_of(page: usize, pages: usize);
        /// The paper's own number, as on all its pages.
        fn document_number(number: &str);
        /// "version …"
        fn version(version: u32);
        /// The number that stands for the person in place of the identity number.
        fn participant_number(number: &str);
        /// The company's organisation number.
        fn organisation_number(number: &str);
        /// The project's registration number with the fund.
        fn diary_number(number: &str);
        /// Over a table that goes on from the page before.
        fn continued(title: &str);
        /// The title of a paper: its kind and whose it is.
        fn papers_of(title: &str, name: &str);
        /// The title of a file that holds many papers.
        fn papers_joined(papers: usize);
        /// Until it is signed.
        fn proposal();
        /// "Agreed …"
        fn agreed(day: NaiveDate);
        /// "Under way, agreed …"
        fn ongoing(day: NaiveDate);
        /// "Closed …"
        fn closed(day: NaiveDate);
        /// "Drawn up …"
        fn made(day: NaiveDate);
        /// "Mapped … by …"
        fn mapped(day: NaiveDate, coach: &str);
        /// "Not mapped yet"
        fn not_mapped();
        /// "Personal identity number …"
        fn identity_number(number: &str);
        /// "This profile shows what you can do in your work and what the next step …"
        fn profile_purpose();
        /// "Strengths"
        fn strengths();
        /// "Your strengths are written here when we have gone through the mapping …"
        fn strengths_missing();
        /// "To develop"
        fn development();
        /// "Nothing is planned here at the moment: nothing that has been mapped is …"
        fn development_missing();
        /// "What you want and need to develop is written here after the mapping."
        fn development_unknown();
        /// A strength proposed by rule: the competence and what the level means.
        fn strength(competence: &str, level: &str);
        /// A development area proposed by rule.
        fn gap_left(competence: &str, steps: u8, required: u8);
        /// "Competence areas"
        fn areas();
        /// "Mapped … of …"
        fn coverage(assessed: u32, applicable: u32);
        /// "competences in the requirement profile …, version …."
        fn coverage_against(profile: &str, version: u32);
        /// "The mapping was made by … together with you."
        fn mapping_by(coach: &str);
        /// "This is a mapping and no formal recognition."
        fn no_recognition();
        /// "… of …"
        fn area_met(met: u32, assessed: u32);
        /// "not mapped"
        fn area_unmapped();
        /// "The figure shows how many requirements you meet of those mapped in each …"
        fn areas_radar_legend();
        /// "Each box is a mapped requirement: you meet a filled box, and an empty box …"
        fn areas_bars_legend();
        /// The area picture in words, for who does not see it.
        fn areas_alt(areas: &str);
        /// "… … of …"
        fn area_alt_met(area: &str, met: u32, assessed: u32);
        /// "… not mapped"
        fn area_alt_unmapped(area: &str);
        /// "Competence and requirement"
        fn competences();
        /// "Competence"
        fn head_competence();
        /// "Mapped level"
        fn head_level();
        /// "Status"
        fn head_status();
        /// "Evidence"
        fn head_evidence();
        /// "level …, required …"
        fn level_against(level: u8, required: u8);
        /// "not assessed, required …"
        fn not_assessed_against(required: u8);
        /// "not applicable"
        fn not_applicable();
        /// "critical requirement"
        fn critical();
        /// "wants to guide others"
        fn wants_to_guide();
        /// "one step left to the requirement"
        fn steps_left(steps: u8);
        /// "one step over the requirement"
        fn steps_over(steps: u8);
        /// "meets the requirement"
        fn requirement_met();
        /// "How to read the table"
        fn legend();
        /// "Filled box: level you have"
        fn legend_met();
        /// "Striped box: steps left to the requirement"
        fn legend_gap();
        /// "Dotted box: over the requirement"
        fn legend_surplus();
        /// "Dashed frame: not assessed"
        fn legend_not_assessed();
        /// "Short line: not applicable"
        fn legend_not_applicable();
        /// "Levels: …."
        fn legend_levels(levels: &str);
        /// "The mapping has not been made yet. That there are no levels here says …"
        fn nothing_assessed();
        /// "There is no requirement profile for your role yet."
        fn no_requirements();
        /// "Permits"
        fn permits();
        /// "Permit"
        fn head_permit();
        /// "Issued by"
        fn head_issuer();
        /// "Valid until"
        fn head_valid_until();
        /// "until further notice"
        fn until_further();
        /// "Validated competence"
        fn validations();
        /// "Assessed by someone other than the competence coach, by the rules of the …"
        fn validations_note();
        /// "Model and area"
        fn head_validation();
        /// "Test centre"
        fn head_test_centre();
        /// "Date"
        fn head_day();
        /// "Certificates"
        fn certificates();
        /// "Certificate"
        fn head_certificate();
        /// "Issued"
        fn head_issued_on();
        /// "Education and work experience"
        fn background();
        /// "…–…"
        fn years(from: &str, to: &str);
        /// "from …"
        fn year_since(from: &str);
        /// "until …"
        fn year_until(to: &str);
        /// "Languages"
        fn languages();
        /// "Wishes"
        fn wishes();
        /// "My comment"
        fn comment();
        /// "Here you can write what you want to add."
        fn comment_hint();
        /// "Goals"
        fn goals();
        /// "In the short term"
        fn goal_short();
        /// "In the longer term"
        fn goal_long();
        /// "…: …"
        fn goal_by(goal: &str, by: &str);
        /// "The goals are written in when we make the plan together."
        fn goals_missing();
        /// "Actions"
        fn actions();
        /// "No actions are planned yet."
        fn actions_missing();
        /// "To develop"
        fn head_development();
        /// "Action and purpose"
        fn head_action();
        /// "Responsible"
        fn head_responsible();
        /// "When"
        fn head_when();
        /// "from level … to …"
        fn from_to(from: u8, to: u8);
        /// "to level …"
        fn to_level(to: u8);
        /// "Purpose: …"
        fn purpose(purpose: &str);
        /// "… to …"
        fn day_to_day(from: NaiveDate, to: NaiveDate);
        /// "from …"
        fn day_from(day: NaiveDate);
        /// "finished …"
        fn day_until(day: NaiveDate);
        /// "time not set"
        fn day_open();
        /// "What is needed"
        fn needed();
        /// "Follow-up"
        fn follow_ups();
        /// "No time for a follow-up is set yet."
        fn follow_ups_missing();
        /// "What we check"
        fn head_follow_up();
        /// "Outcome"
        fn head_outcome();
        /// "held …"
        fn held(day: NaiveDate);
        /// "What is shared"
        fn shared();
        /// Which kinds of papers the employer receives.
        fn shared_papers(papers: &str);
        /// "The employer receives none of your papers."
        fn shared_nothing();
        /// What is never shared without a yes.
        fn shared_limits();
        /// "Signatures"
        fn signatures();
        /// "Signature"
        fn signature();
        /// "Participant"
        fn signer_participant();
        /// "Employer"
        fn signer_employer();
        /// "Competence coach"
        fn signer_coach();
        /// "I have been able to go through the profile and have received a copy."
        fn profile_participant();
        /// "I answer for the mapping."
        fn profile_coach();
        /// "I have been able to go through the plan and have received a copy."
        fn plan_participant();
        /// "We provide time and a stand-in as the plan says."
        fn plan_employer();
        /// "I answer for the mapping that the plan builds on."
        fn plan_coach();
        /// "Signature"
        fn sign_here();
        /// "Place and date"
        fn place_and_day();
        /// "Name in clear"
        fn name_in_clear();
        /// Why a paper was refused: a character that no font has.
        fn missing_glyph(character: &str, code: &str, field: &str);
        /// "name"
        fn field_name();
        /// "role"
        fn field_role();
        /// "company"
        fn field_employer();
        /// "personal identity number"
        fn field_identity_number();
        /// "foot of the page"
        fn field_imprint();
        /// "competence coach"
        fn field_coach();
        /// "requirement profile"
        fn field_requirement_profile();
        /// "strengths"
        fn field_strengths();
        /// "to develop"
        fn field_development();
        /// "competence area"
        fn field_area();
        /// "competence"
        fn field_competence();
        /// "evidence"
        fn field_evidence();
        /// "permits"
        fn field_permits();
        /// "validated competence"
        fn field_validations();
        /// "certificates"
        fn field_certificates();
        /// "education and work experience"
        fn field_background();
        /// "languages"
        fn field_languages();
        /// "wishes"
        fn field_wishes();
        /// "goals"
        fn field_goals();
        /// "actions"
        fn field_actions();
        /// "what is needed"
        fn field_needs();
        /// "follow-up"
        fn field_follow_ups();
        /// "signatures"
        fn field_signatures();
        /// "name of the register"
        fn field_register();
        /// "texts of the report"
        fn field_report();
        /// "the program’s own words"
        fn field_words();
    }
}

#[cfg(test)]
mod tests {
    use domain::language::Language;

    #[test]
    fn a_level_is_never_parted_from_its_number_at_the_end_of_a_line() {
        for language in Language::ALL {
            let papers = crate::in_language(*language).papers();
            for said in [
                papers.gap_left("TIG", 1, 3),
                papers.gap_left("TIG", 4, 4),
                papers.level_against(1, 3),
                papers.not_assessed_against(3),
                papers.from_to(1, 3),
                papers.to_level(3),
            ] {
                assert!(said.ends_with("\u{a0}3") || said.ends_with("\u{a0}4"), "{said}");
            }
        }
    }
}
