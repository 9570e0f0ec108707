//! The example's development plans, from draft to closing, written as the coach would have.

use super::{
    story::Making,
    texts::{ActionText, FollowUpText, PersonText, PlanText},
};
use crate::{
    builtin::position,
    error::{Error, Result},
    plan,
};
use domain::{
    assessment::{self, Assessment},
    id::{CompetenceId, PlanId},
    level::Level,
    operation::OperationCode,
    plan::{Action, ActionGap, ActionStatus, FollowUp, Plan, PlanState},
};

impl Making<'_> {
    /// Drafts a plan with its actions and follow-ups, none of which has happened yet.
    pub(super) fn make_plan(&mut self, person: &PersonText, text: &PlanText) -> Result<()> {
        let person_id = self.person(person)?;
        let plan_id: PlanId = self.register.new_id();
        let ([goal_short, goal_short_by], [goal_long, goal_long_by]) =
            (text.short.clone(), text.long.clone());
        self.write_about(OperationCode::PlanChanged, person_id, |tx| {
            tx.put(&Plan {
                id: plan_id,
                person_id,
                state: PlanState::Draft,
                made_on: text.made,
                agreed_on: None,
                closed_on: None,
                goal_short,
                goal_short_by,
                goal_long,
                goal_long_by,
                conditions: text.conditions.clone(),
            })?;
            Ok(())
        })?;
        let said = self.register.children::<Assessment, _>(person_id)?;
        for (index, action) in text.actions.iter().enumerate() {
            let gaps = self.gaps(action, &said)?;
            self.write_about(OperationCode::ActionSaved, person_id, |tx| {
                let action_id = tx.new_id();
                tx.put(&Action {
                    id: action_id,
                    plan_id,
                    person_id,
                    kind: action.kind,
                    title: action.title.clone(),
                    purpose: action.purpose.clone(),
                    responsible: action.responsible.clone(),
                    time: action.time,
                    starts: action.from,
                    ends: action.to,
                    status: ActionStatus::Planned,
                    position: position(index),
                })?;
                for (competence_id, from_level, to_level) in gaps {
                    tx.put(&ActionGap {
                        id: tx.new_id(),
                        action_id,
                        person_id,
                        competence_id,
                        from_level,
                        to_level,
                    })?;
                }
                Ok(())
            })?;
        }
        for follow_up in &text.follow_ups {
            self.write_about(OperationCode::FollowUpSaved, person_id, |tx| {
                tx.put(&FollowUp {
                    id: tx.new_id(),
                    plan_id,
                    person_id,
                    due_on: follow_up.due,
                    what: follow_up.what.clone(),
                    held_on: None,
                    outcome: String::new(),
                })?;
                Ok(())
            })?;
        }
        Ok(())
    }

    /// What an action develops: competence, level when it was chosen, level aimed at.
    fn gaps(
        &self,
        action: &ActionText,
        said: &[Assessment],
    ) -> Result<Vec<(CompetenceId, Option<Level>, Level)>> {
        let gap = |(code, to): (&String, &Level)| {
            let id = self.competence(code)?;
            let current = assessment::current(said.iter().filter(|one| one.competence_id == id));
            Ok((id, current.and_then(|one| one.level), *to))
        };
        action.develops.iter().map(gap).collect()
    }

    pub(super) fn move_plan(&mut self, person: &PersonText, state: PlanState) -> Result<()> {
        let (person_id, today) = (self.person(person)?, self.today);
        let mut plan = self.plan(person)?;
        if !plan.state.next().contains(&state) {
            return Err(Error::Internal);
        }
        plan.state = state;
        match state {
            PlanState::Agreed => plan.agreed_on = Some(today),
            PlanState::Closed => plan.closed_on = Some(today),
            PlanState::Draft | PlanState::Ongoing => {}
        }
        self.write_about(OperationCode::PlanStateChanged, person_id, |tx| {
            tx.put(&plan)?;
            Ok(())
        })
    }

    pub(super) fn move_action(
        &mut self,
        person: &PersonText,
        index: usize,
        text: &ActionText,
    ) -> Result<()> {
        let person_id = self.person(person)?;
        let plan = self.plan(person)?;
        let actions = self.register.children::<Action, _>(plan.id)?;
        let found = actions.into_iter().find(|action| action.position == position(index));
        let action = found.ok_or(Error::Internal)?;
        self.write_about(OperationCode::ActionSaved, person_id, |tx| {
            tx.put(&Action { status: text.status, ..action })?;
            Ok(())
        })
    }

    pub(super) fn hold_follow_up(
        &mut self,
        person: &PersonText,
        text: &FollowUpText,
    ) -> Result<()> {
        let (person_id, today) = (self.person(person)?, self.today);
        let plan = self.plan(person)?;
        let follow_ups = self.register.children::<FollowUp, _>(plan.id)?;
        let planned = follow_ups.into_iter().find(|one| one.due_on == text.due);
        let follow_up = planned.ok_or(Error::Internal)?;
        self.write_about(OperationCode::FollowUpSaved, person_id, |tx| {
            let outcome = text.outcome.clone();
            tx.put(&FollowUp { held_on: Some(today), outcome, ..follow_up })?;
            Ok(())
        })
    }

    fn plan(&self, person: &PersonText) -> Result<Plan> {
        plan::of_person(self.register, self.person(person)?)?.ok_or(Error::Internal)
    }
}
