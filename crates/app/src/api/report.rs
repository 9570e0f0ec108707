//! Shapes for the project's figures: the funnel and the forecast.

use super::evaluation::EffectView;
use chrono::NaiveDate;
use domain::{
    forecast::Forecast,
    funnel::{CompaniesReached, Funnel, PersonStage, Window},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which days the figures are of, as typed; empty is open.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReportOf {
    /// First day.
    pub from: String,
    /// Last day; empty means today.
    pub to: String,
}

/// The project's figures.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReportPage {
    /// The day.
    pub today: NaiveDate,
    /// The project's name.
    pub project: String,
    /// Last day of the project, extension included.
    pub ends: Option<NaiveDate>,
    /// The days that the funnel is counted over.
    pub window: Window,
    /// Who and which companies reached what in these days.
    pub funnel: Funnel,
    /// What is aimed at.
    pub targets: Targets,
    /// What the end will be, from all that has been; never of a period.
    pub forecasts: Forecasts,
}

/// What the project aims at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Targets {
    /// Participants.
    pub participants: Option<u32>,
    /// Of these, women.
    pub women: Option<u32>,
    /// Small and medium-sized companies.
    pub companies: Option<u32>,
}

/// A forecast for each target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Forecasts {
    /// Participants.
    pub participants: Forecast,
    /// Of these, women.
    pub women: Forecast,
    /// Small and medium-sized companies with somebody trained.
    pub companies: Forecast,
}

/// The project's figures as one document, for the command line.
#[derive(Clone, Debug, Serialize)]
pub struct Summary {
    /// First day that is counted; none counts from the beginning.
    pub from: Option<NaiveDate>,
    /// Last day that is counted.
    pub to: Option<NaiveDate>,
    /// What is aimed at, and what there is up to the last day.
    pub targets: Vec<TargetLine>,
    /// People who reached each step in these days.
    pub funnel: Vec<FunnelLine>,
    /// Companies that reached each step in these days.
    pub companies: Vec<CompaniesReached>,
    /// Sub-goals.
    pub milestones: Vec<Milestone>,
    /// Effects in their fixed cells, of all that is answered; null where a group is hidden.
    pub effects: Vec<EffectView>,
}

/// A target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TargetLine {
    /// What is counted: `participants`, `women`, `companies`.
    pub what: &'static str,
    /// How many are aimed at.
    pub target: Option<u32>,
    /// How many there are.
    pub so_far: u32,
}

/// A step of the funnel: women + men + unknown = total.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct FunnelLine {
    /// The step.
    pub step: PersonStage,
    /// Women.
    pub women: u32,
    /// Men.
    pub men: u32,
    /// Gender unknown.
    pub unknown: u32,
    /// All.
    pub total: u32,
}

/// A sub-goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Milestone {
    /// What is to be reached.
    pub name: String,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// When it was reached.
    pub reached_on: Option<NaiveDate>,
    /// What it can be seen by.
    pub evidence: String,
}
