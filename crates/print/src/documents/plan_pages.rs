//! How an individual development plan is laid out: goals, actions, what is needed, follow-up, what
//! is shared, signatures. Not what it holds.

use domain::{document::DocumentKind, plan::PlanState};
use words::Words;

use super::{
    frame::Framed,
    plan::{Action, Goal, Plan},
    section::{SECTION, section_list, section_table},
    signature::Signature,
};
use crate::{
    chart::Ink,
    columns::Panel,
    compose::{Composer, Text},
    error::{Error, Field},
    table::Cell,
    tags::Role,
    text::Typesetter,
    theme::Style,
    write::Laid,
};

pub(super) fn lay_out(plan: &Plan, setter: &mut Typesetter) -> Result<Laid, Error> {
    let words = words::in_language(plan.imprint.language);
    let framed = Framed {
        imprint: &plan.imprint,
        participant: &plan.participant,
        kind: words.label(DocumentKind::Plan).to_owned(),
        status: status(plan, words),
    };
    framed.lay_out(setter, |composer| {
        let pages = Pages { plan, words };
        pages.goals(composer)?;
        pages.actions(composer)?;
        pages.needed(composer)?;
        pages.follow_ups(composer)?;
        // Nobody signs on a page that holds nothing else.
        composer.kept(|composer| pages.shared(composer))?;
        pages.signatures(composer)
    })
}

fn status(plan: &Plan, words: &Words) -> Vec<Text> {
    let papers = words.papers();
    let state = match (plan.state, plan.agreed_on, plan.closed_on) {
        (PlanState::Draft, ..) => papers.proposal(),
        (PlanState::Agreed, Some(day), _) => papers.agreed(day),
        (PlanState::Ongoing, Some(day), _) => papers.ongoing(day),
        (PlanState::Closed, _, Some(day)) => papers.closed(day),
        (state, ..) => words.label(state).to_owned(),
    };
    let (made, version) = (papers.made(plan.made_on), papers.version(plan.imprint.version));
    vec![Text::words(state).bold(), Text::words(format!("{made} · {version}")).style(Style::Small)]
}

struct Pages<'a> {
    plan: &'a Plan,
    words: &'static Words,
}

impl Pages<'_> {
    fn goals(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let papers = self.words.papers();
        let goals: Vec<(String, &Goal)> = [
            (papers.goal_short(), &self.plan.goal_short),
            (papers.goal_long(), &self.plan.goal_long),
        ]
        .into_iter()
        .filter(|(_, goal)| !goal.text.is_empty())
        .collect();
        let before = composer.gap(3.2);
        let build = |composer: &mut Composer<'_>| {
            composer.heading(&papers.goals(), 0.0)?;
            if goals.is_empty() {
                let text = Text::words(papers.goals_missing());
                return composer.paragraph(Role::Paragraph, &text, 0.0);
            }
            for (index, (title, goal)) in goals.iter().enumerate() {
                let title = if goal.by.is_empty() {
                    title.clone()
                } else {
                    papers.goal_by(title, &goal.by)
                };
                let before = if index == 0 { 0.0 } else { composer.gap(1.4) };
                let title = Text::of(Field::Goals, title).muted();
                composer.kept(|composer| composer.paragraph(Role::Paragraph, &title, before))?;
                let text = Text::of(Field::Goals, goal.text.as_str());
                composer.paragraph(Role::Paragraph, &text, 0.0)?;
            }
            Ok(())
        };
        let panel = Panel { bar: Ink::Accent, ground: Ink::AccentTint, build: &build };
        composer.panel(before, &panel)
    }

    fn actions(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let papers = self.words.papers();
        if self.plan.actions.is_empty() {
            let text = Text::words(papers.actions_missing());
            return section_list(composer, &papers.actions(), &[text]);
        }
        let large = !composer.theme.columns;
        let rows = self.plan.actions.iter().map(|action| self.action(action, large)).collect();
        let heads = if large {
            vec![
                (papers.head_development(), 0.34),
                (papers.head_action(), 0.37),
                (papers.head_when(), 0.29),
            ]
        } else {
            vec![
                (papers.head_development(), 0.265),
                (papers.head_action(), 0.33),
                (papers.head_responsible(), 0.165),
                (papers.head_when(), 0.24),
            ]
        };
        section_table(composer, &papers.actions(), None, &heads, rows)
    }

    fn action(&self, action: &Action, large: bool) -> Vec<Cell> {
        let papers = self.words.papers();
        let language = self.plan.imprint.language;
        let mut develops = Vec::new();
        for competence in &action.develops {
            develops.push(Text::said(Field::Actions, &competence.competence, language).bold());
            let to = competence.to.number();
            let steps = match competence.from {
                Some(from) => papers.from_to(from.number(), to),
                None => papers.to_level(to),
            };
            develops.push(Text::words(steps).muted());
        }
        if develops.is_empty() {
            develops.push(Text::words(self.words.label(action.kind)));
        }
        let mut what = vec![Text::of(Field::Actions, action.title.as_str())];
        if !action.purpose.is_empty() {
            what.push(Text::of(Field::Actions, papers.purpose(&action.purpose)).muted());
        }
        let responsible = Text::of(Field::Actions, action.responsible.as_str());
        let days = match (action.starts, action.ends) {
            (Some(from), Some(to)) if from == to => from.to_string(),
            (Some(from), Some(to)) => papers.day_to_day(from, to),
            (Some(day), None) => papers.day_from(day),
            (None, Some(day)) => papers.day_until(day),
            (None, None) => papers.day_open(),
        };
        let mut when = vec![Text::words(days)];
        when.extend(action.time.map(|time| Text::words(self.words.label_within(time)).muted()));
        when.push(Text::words(self.words.label(action.status)).bold());
        if large {
            if !action.responsible.is_empty() {
                when.insert(0, responsible);
            }
            return vec![Cell::Text(develops), Cell::Text(what), Cell::Text(when)];
        }
        vec![
            Cell::Text(develops),
            Cell::Text(what),
            Cell::Text(vec![responsible]),
            Cell::Text(when),
        ]
    }

    fn needed(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let mut texts: Vec<Text> = Vec::new();
        let conditions = self.plan.conditions.lines().map(str::trim);
        let needs = self.plan.shared_needs.iter().map(|need| need.trim());
        for text in conditions.chain(needs).filter(|text| !text.is_empty()) {
            texts.push(Text::of(Field::Needs, text));
        }
        section_list(composer, &self.words.papers().needed(), &texts)
    }

    fn follow_ups(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let papers = self.words.papers();
        if self.plan.follow_ups.is_empty() {
            let text = Text::words(papers.follow_ups_missing());
            return section_list(composer, &papers.follow_ups(), &[text]);
        }
        let rows = self
            .plan
            .follow_ups
            .iter()
            .map(|follow_up| {
                let text = |text: &str| Text::of(Field::FollowUps, text);
                let mut outcome = Vec::new();
                if !follow_up.outcome.is_empty() {
                    outcome.push(text(&follow_up.outcome));
                }
                if let Some(day) = follow_up.held_on {
                    outcome.push(Text::words(papers.held(day)).muted());
                }
                vec![
                    Cell::Text(vec![Text::words(follow_up.due_on.to_string())]),
                    Cell::Text(vec![text(&follow_up.what)]),
                    Cell::Text(outcome),
                ]
            })
            .collect();
        let heads = vec![
            (papers.head_day(), 0.2),
            (papers.head_follow_up(), 0.4),
            (papers.head_outcome(), 0.4),
        ];
        section_table(composer, &papers.follow_ups(), None, &heads, rows)
    }

    fn shared(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let papers = self.words.papers();
        let kinds: Vec<&str> =
            self.plan.shared.iter().map(|kind| self.words.label_within(*kind)).collect();
        let shared = if kinds.is_empty() {
            papers.shared_nothing()
        } else {
            papers.shared_papers(&kinds.join(", "))
        };
        let texts = [Text::words(shared), Text::words(papers.shared_limits())];
        section_list(composer, &papers.shared(), &texts)
    }

    fn signatures(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let papers = self.words.papers();
        let before = composer.gap(SECTION + 1.0);
        let signature = |role: String, name: &str, sentence: String| Signature {
            role,
            name: name.to_owned(),
            sentence,
        };
        let plan = self.plan;
        let signatures = [
            signature(
                papers.signer_participant(),
                &plan.participant.name,
                papers.plan_participant(),
            ),
            signature(papers.signer_employer(), &plan.employer_signatory, papers.plan_employer()),
            signature(papers.signer_coach(), &plan.coach, papers.plan_coach()),
        ];
        composer
            .within(Role::Section, |composer| composer.signatures(self.words, &signatures, before))
    }
}
