//! `ui/types/api.ts` says what `app::api` says: generated from it, committed, and checked here.
//! To write it anew: `KOMPETENSPASS_WRITE_TYPES=1 cargo test -p app --test api_types`.

use app::{
    ErrorBody,
    api::{
        ById, Nothing, Saved, aid, backup, company, criterion, draft, erasure, evaluation,
        handover, incident, library, mapping, matrix, model, month, overview, paper, period_report,
        person, plan, plan_many, program, project, proposed_level, protection, recovery, register,
        report, role, step, time, training, validation, visit, waiting,
    },
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
use std::{
    any::TypeId,
    collections::{BTreeMap, HashSet},
    path::Path,
};
use ts_rs::{Config, TS, TypeVisitor};

const HEAD: &str = "\
// What crosses between this interface and the program: generated from crates/app/src/api, never
// edited, never shipped.
";

/// Collects the declarations of types and of all that they are made of.
struct Declarations<'c> {
    config: &'c Config,
    seen: HashSet<TypeId>,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        // Only what is declared somewhere has a place to be written to; `string` has none.
        if T::output_path().is_some() {
            let (name, text) = (T::ident(self.config), T::decl(self.config));
            let other = self.found.insert(name.clone(), text.clone());
            assert!(other.is_none_or(|other| other == text), "two types are called {name}");
        }
    }
}

macro_rules! commands {
    (
        program { $($p_name:ident: $p_noun:ident::$p_verb:ident($p_in:ty) -> $p_out:ty;)+ }
        register { $($r_name:ident: $r_noun:ident::$r_verb:ident($r_in:ty) -> $r_out:ty;)+ }
    ) => {
        fn generated() -> String {
            // JSON has one kind of number; none of ours is over 2^53.
            let config = Config::new().with_large_int("number");
            let mut all = Declarations {
                config: &config,
                seen: HashSet::new(),
                found: BTreeMap::new(),
            };
            all.visit::<ErrorBody>();
            let mut commands = String::from(
                "\n/** Every command: what it takes and what it gives. */\nexport type Commands = {\n",
            );
            $(
                all.visit::<$p_in>();
                all.visit::<$p_out>();
                commands += &row::<$p_in, $p_out>(stringify!($p_name), &config);
            )+
            $(
                all.visit::<$r_in>();
                all.visit::<$r_out>();
                commands += &row::<$r_in, $r_out>(stringify!($r_name), &config);
            )+
            commands += "};\n";
            let mut text = HEAD.to_owned();
            for declaration in all.found.values() {
                text += &format!("\nexport {declaration}\n");
            }
            text + &commands
        }
    };
}

fn row<In: TS, Out: TS>(name: &str, config: &Config) -> String {
    format!("  {name}: [{}, {}];\n", In::name(config), Out::name(config))
}

app::for_each_command!(commands);

#[test]
fn the_interface_knows_the_types_that_the_program_has() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/types/api.ts");
    let expected = generated();
    if std::env::var_os("KOMPETENSPASS_WRITE_TYPES").is_some() {
        std::fs::write(&path, &expected).unwrap();
    }
    let present = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        present == expected,
        "ui/types/api.ts is stale: run KOMPETENSPASS_WRITE_TYPES=1 cargo test -p app --test api_types"
    );
}
