//! The operations that change a register, named as the user would name them. Their codes stand in
//! the revision log and never change; their words live in the `words` crate.

use crate::vocabulary;

vocabulary! {
    /// What a user did. One operation is one transaction and one line of history.
    OperationCode, "operation" {
        /// The register was made.
        RegisterCreated = "register_created",
        /// The example was filled in.
        ExampleMade = "example_made",
        /// What could be read of a damaged register was put together.
        RegisterRescued = "register_rescued",
        /// The project's facts were changed.
        ProjectChanged = "project_changed",
        /// A coach's facts were changed.
        CoachChanged = "coach_changed",
        /// A company was added.
        CompanyAdded = "company_added",
        /// A company was changed.
        CompanyChanged = "company_changed",
        /// A contact person was added or changed.
        ContactSaved = "contact_saved",
        /// A contact person was removed.
        ContactRemoved = "contact_removed",
        /// A notice was added or changed.
        NoticeSaved = "notice_saved",
        /// A notice was removed.
        NoticeRemoved = "notice_removed",
        /// A role was added.
        RoleAdded = "role_added",
        /// A role was changed.
        RoleChanged = "role_changed",
        /// A requirement was added or changed.
        RequirementSaved = "requirement_saved",
        /// A requirement was removed.
        RequirementRemoved = "requirement_removed",
        /// An area was added or changed.
        AreaSaved = "area_saved",
        /// A competence was added or changed.
        CompetenceSaved = "competence_saved",
        /// A kind of permit was added or changed.
        PermitSaved = "permit_saved",
        /// A model package was taken in.
        ModelTaken = "model_taken",
        /// A person was added.
        PersonAdded = "person_added",
        /// A person was changed.
        PersonChanged = "person_changed",
        /// A person was erased, who had asked for it.
        PersonErasedAsked = "person_erased_asked",
        /// A person was erased, who had never started.
        PersonErasedNeverStarted = "person_erased_never_started",
        /// A person was erased, when the time to keep the data was over.
        PersonErasedRetentionOver = "person_erased_retention_over",
        /// A person was erased, who had been entered by mistake.
        PersonErasedMistake = "person_erased_mistake",
        /// An identity number was added or changed.
        PersonNumberSaved = "person_number_saved",
        /// An employment was added or changed.
        EmploymentSaved = "employment_saved",
        /// A labour-market status was added or changed.
        StatusSaved = "status_saved",
        /// A labour-market status was removed.
        StatusRemoved = "status_removed",
        /// A participation was added or changed.
        ParticipationSaved = "participation_saved",
        /// A line of background was added or changed.
        BackgroundSaved = "background_saved",
        /// A line of background was removed.
        BackgroundRemoved = "background_removed",
        /// A need was added or changed.
        NeedSaved = "need_saved",
        /// A need was removed.
        NeedRemoved = "need_removed",
        /// A role to compare with was added or changed.
        ComparisonSaved = "comparison_saved",
        /// A role to compare with was removed.
        ComparisonRemoved = "comparison_removed",
        /// A held permit was added or changed.
        HoldingSaved = "holding_saved",
        /// A held permit was removed.
        HoldingRemoved = "holding_removed",
        /// A mapping was begun.
        MappingStarted = "mapping_started",
        /// A mapping's texts were changed.
        MappingChanged = "mapping_changed",
        /// A mapping was finished.
        MappingDone = "mapping_done",
        /// A rating was saved.
        AssessmentAdded = "assessment_added",
        /// Evidence was added or changed.
        EvidenceSaved = "evidence_saved",
        /// Evidence was removed.
        EvidenceRemoved = "evidence_removed",
        /// The plan's goals were changed.
        PlanChanged = "plan_changed",
        /// The plan went to another state.
        PlanStateChanged = "plan_state_changed",
        /// An action was added or changed.
        ActionSaved = "action_saved",
        /// An action was removed.
        ActionRemoved = "action_removed",
        /// A follow-up was added or changed.
        FollowUpSaved = "follow_up_saved",
        /// A follow-up was removed.
        FollowUpRemoved = "follow_up_removed",
        /// A training was added or changed.
        TrainingSaved = "training_saved",
        /// An occasion was added or changed.
        OccasionSaved = "occasion_saved",
        /// An occasion was removed.
        OccasionRemoved = "occasion_removed",
        /// Somebody was invited to an occasion.
        SeatInvited = "seat_invited",
        /// An answer, attendance or a result was noted.
        SeatChanged = "seat_changed",
        /// Somebody was taken off an occasion.
        SeatRemoved = "seat_removed",
        /// A proposed level was confirmed, or left as it was.
        LevelAnswered = "level_answered",
        /// A validation model was added or changed.
        ValidationModelSaved = "validation_model_saved",
        /// A validation was added or changed.
        ValidationSaved = "validation_saved",
        /// A validation was removed.
        ValidationRemoved = "validation_removed",
        /// Time was added or changed.
        TimeSaved = "time_saved",
        /// Time was removed.
        TimeRemoved = "time_removed",
        /// A list of time was signed, or that was taken back.
        TimeCertified = "time_certified",
        /// A partner was added or changed.
        PartnerSaved = "partner_saved",
        /// A partner was removed.
        PartnerRemoved = "partner_removed",
        /// A responsibility was added or changed.
        ResponsibilitySaved = "responsibility_saved",
        /// A responsibility was removed.
        ResponsibilityRemoved = "responsibility_removed",
        /// A meeting of the steering group was added or changed.
        SteeringMeetingSaved = "steering_meeting_saved",
        /// A meeting of the steering group was removed.
        SteeringMeetingRemoved = "steering_meeting_removed",
        /// A project activity was added or changed.
        ProjectActivitySaved = "project_activity_saved",
        /// A project activity was removed.
        ProjectActivityRemoved = "project_activity_removed",
        /// A sub-goal was added or changed.
        SubGoalSaved = "sub_goal_saved",
        /// A sub-goal was removed.
        SubGoalRemoved = "sub_goal_removed",
        /// A report date was added or changed.
        ReportDateSaved = "report_date_saved",
        /// A report date was removed.
        ReportDateRemoved = "report_date_removed",
        /// The project was filled in from a template.
        ProjectFilled = "project_filled",
        /// How a company came, and whether it may take part, was changed.
        EnrolmentSaved = "enrolment_saved",
        /// A step at a company was added or changed.
        StepSaved = "step_saved",
        /// A step at a company was removed.
        StepRemoved = "step_removed",
        /// A company's need sheet was changed.
        NeedSheetSaved = "need_sheet_saved",
        /// A visit was added or changed.
        VisitSaved = "visit_saved",
        /// A visit was removed.
        VisitRemoved = "visit_removed",
        /// People were given times at a visit.
        SlotsAdded = "slots_added",
        /// A time at a visit was changed.
        SlotSaved = "slot_saved",
        /// A time at a visit was removed.
        SlotRemoved = "slot_removed",
        /// A criterion was added or changed.
        CriterionSaved = "criterion_saved",
        /// A criterion was ticked at an occasion, or not any more.
        CriterionTicked = "criterion_ticked",
        /// A plan template was added or changed.
        PlanTemplateSaved = "plan_template_saved",
        /// Something was applied to several people at once.
        AppliedToMany = "applied_to_many",
        /// The rule for state aid was changed.
        AidSettingChanged = "aid_setting_changed",
        /// Aid to a company was added or changed.
        AidSaved = "aid_saved",
        /// Aid to a company was removed.
        AidRemoved = "aid_removed",
        /// A company group was added or changed.
        CompanyGroupSaved = "company_group_saved",
        /// A company group was removed.
        CompanyGroupRemoved = "company_group_removed",
        /// A cost was added or changed.
        CostSaved = "cost_saved",
        /// A cost was removed.
        CostRemoved = "cost_removed",
        /// A paper was issued.
        DocumentIssued = "document_issued",
        /// An evaluation was added or changed.
        EvaluationSaved = "evaluation_saved",
        /// An evaluation was removed.
        EvaluationRemoved = "evaluation_removed",
        /// A month was closed for the statistics agency.
        MonthClosed = "month_closed",
        /// A closed month was marked as sent.
        MonthSent = "month_sent",
        /// The columns of month files were changed.
        MonthFormatChanged = "month_format_changed",
        /// A period report was added or changed.
        PeriodReportSaved = "period_report_saved",
        /// A period report that was not issued was removed.
        PeriodReportRemoved = "period_report_removed",
        /// A period report was issued.
        PeriodReportIssued = "period_report_issued",
        /// A rule about keeping was added or changed.
        RetentionRuleSaved = "retention_rule_saved",
        /// A rule about keeping was removed.
        RetentionRuleRemoved = "retention_rule_removed",
        /// A figure of the surrounding world was added or changed.
        WorldFigureSaved = "world_figure_saved",
        /// A figure of the surrounding world was removed.
        WorldFigureRemoved = "world_figure_removed",
        /// A copy of a company's matrix was left there.
        MatrixLeft = "matrix_left",
        /// A report date's report was handed in.
        ReportDateDelivered = "report_date_delivered",
        /// When a fiscal year begins was changed.
        FiscalYearSaved = "fiscal_year_saved",
        /// Invented events were put into a new register.
        RegisterGenerated = "register_generated",
        /// The last operation was undone.
        Undone = "undone",
        /// What was undone was done again.
        Redone = "redone",
    }
}

impl OperationCode {
    /// Whether the operation may be undone. A paper that was issued exists; of whoever was erased
    /// nothing is left; a register's making, its example and its rescue have nothing before them.
    #[must_use]
    pub const fn can_be_undone(self) -> bool {
        !matches!(
            self,
            Self::RegisterCreated
                | Self::ExampleMade
                | Self::RegisterRescued
                | Self::DocumentIssued
                | Self::MatrixLeft
                | Self::PersonErasedAsked
                | Self::PersonErasedNeverStarted
                | Self::PersonErasedRetentionOver
                | Self::PersonErasedMistake
                | Self::MonthClosed
                | Self::PeriodReportIssued
                | Self::RegisterGenerated
        )
    }
}
