//! The commands, one for each row of the table in `app::api`: each hands its input to the use case
//! and the answer back. What they do is decided there.

use app::{
    Error, ErrorBody, Result,
    api::{
        ById, Nothing, Saved, aid, backup, company, criterion, draft, erasure, evaluation,
        handover, incident, library, mapping, matrix, model, month, overview, paper, period_report,
        person, plan, plan_many, program, project, proposed_level, protection, recovery, register,
        report, role, step, time, training, validation, visit, waiting,
    },
    desk::Desk,
    program::Program,
};
use domain::id::{
    ActionId, AidEntryId, BackgroundId, CertificateId, CompanyGroupId, CompanyId, ComparisonId,
    CompetenceId, ContactId, CostId, DocumentId, DraftId, EvaluationId, EvidenceId, FollowUpId,
    HoldingId, MappingId, MatrixCopyId, NeedId, NoticeId, OccasionId, PeriodReportId, PersonId,
    ReportedMonthId, RetentionRuleId, RoleId, SeatId, StatusId, TimeEntryId, TrainingId,
    ValidationCaseId, WorldFigureId,
};
use domain::id::{
    CompanyStepId, PartnerId, ProjectActivityId, ReportDateId, ResponsibilityId, SteeringMeetingId,
    SubGoalId, VisitId, VisitSlotId,
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};
use tauri::{Builder, Runtime, State};

/// Reads the input, acts, and turns whatever goes wrong into an error that a front end can show. A
/// panic is a fault of ours, but no reason to leave the page without an answer.
fn answer<In: DeserializeOwned, Out: Serialize>(
    program: &Program,
    input: Value,
    act: impl FnOnce(In) -> Result<Out>,
) -> Result<Out, ErrorBody> {
    let words = words::in_language(program.language());
    let input = serde_json::from_value(input).map_err(|_| ErrorBody::invalid_input(words))?;
    catch_unwind(AssertUnwindSafe(|| act(input)))
        .unwrap_or(Err(Error::Internal))
        .map_err(|error| error.body(words))
}

/// The same at the open register. Whether one is open is asked before anything else: a locked program
/// says nothing of what it was asked either.
fn answer_at_desk<In: DeserializeOwned, Out: Serialize>(
    program: &Program,
    input: Value,
    act: impl FnOnce(&mut Desk, In) -> Result<Out>,
) -> Result<Out, ErrorBody> {
    let words = words::in_language(program.language());
    let at_desk = |desk: &mut Desk| match serde_json::from_value(input) {
        Ok(input) => act(desk, input).map(Some),
        Err(_) => Ok(None),
    };
    catch_unwind(AssertUnwindSafe(|| program.with_desk(at_desk)))
        .unwrap_or(Err(Error::Internal))
        .map_err(|error| error.body(words))?
        .ok_or_else(|| ErrorBody::invalid_input(words))
}

macro_rules! commands {
    (
        program { $($p_name:ident: $p_noun:ident::$p_verb:ident($p_in:ty) -> $p_out:ty;)+ }
        register { $($r_name:ident: $r_noun:ident::$r_verb:ident($r_in:ty) -> $r_out:ty;)+ }
    ) => {
        $(
            #[tauri::command(async)]
            fn $p_name(program: State<'_, Arc<Program>>, input: Value) -> Result<$p_out, ErrorBody> {
                answer(&program, input, |input: $p_in| ::app::$p_noun::$p_verb(&program, input))
            }
        )+
        $(
            #[tauri::command(async)]
            fn $r_name(program: State<'_, Arc<Program>>, input: Value) -> Result<$r_out, ErrorBody> {
                answer_at_desk(&program, input, |desk, input: $r_in| {
                    ::app::$r_noun::$r_verb(desk, input)
                })
            }
        )+

        /// The commands that work at an open register.
        pub const DESK_NAMES: &[&str] = &[$(stringify!($r_name)),+];

        /// Every command's name, for tests that call them all.
        pub const NAMES: &[&str] = &[$(stringify!($p_name),)+ $(stringify!($r_name),)+];

        /// Gives a builder the commands.
        pub(crate) fn register<R: Runtime>(builder: Builder<R>) -> Builder<R> {
            builder.invoke_handler(tauri::generate_handler![$($p_name,)+ $($r_name,)+])
        }
    };
}

app::for_each_command!(commands);
