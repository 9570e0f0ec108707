# What the user did, in the user's words. Write the name as it stands inside a sentence; at the head
# of a line it gets its capital by itself.

operation =
    .register_created = register created
    .example_made = example data filled in
    .register_rescued = register rescued after damage
    .project_changed = project changed
    .coach_changed = coach’s details changed
    .company_added = company added
    .company_changed = company changed
    .contact_saved = contact person saved
    .contact_removed = contact person removed
    .notice_saved = notice or short-time work saved
    .notice_removed = notice or short-time work removed
    .role_added = role added
    .role_changed = role changed
    .requirement_saved = requirement saved
    .requirement_removed = requirement removed
    .area_saved = competence area saved
    .competence_saved = competence saved
    .permit_saved = type of permit saved
    .model_taken = model package taken in
    .person_added = person added
    .person_changed = personal details changed
    .person_erased_asked = person erased at their own request
    .person_erased_never_started = person erased who never started
    .person_erased_retention_over = person erased after the retention time
    .person_erased_mistake = person erased who was entered by mistake
    .person_number_saved = identity number saved
    .employment_saved = employment saved
    .status_saved = employment status saved
    .status_removed = employment status removed
    .participation_saved = participation saved
    .background_saved = background saved
    .background_removed = background removed
    .need_saved = need saved
    .need_removed = need removed
    .comparison_saved = comparison with a role saved
    .comparison_removed = comparison with a role removed
    .holding_saved = permit saved
    .holding_removed = permit removed
    .mapping_started = mapping started
    .mapping_changed = mapping changed
    .mapping_done = mapping done
    .assessment_added = assessment saved
    .evidence_saved = evidence saved
    .evidence_removed = evidence removed
    .plan_changed = development plan changed
    .plan_state_changed = development plan’s status changed
    .action_saved = action saved
    .action_removed = action removed
    .follow_up_saved = follow-up saved
    .follow_up_removed = follow-up removed
    .training_saved = training saved
    .occasion_saved = training occasion saved
    .occasion_removed = training occasion removed
    .seat_invited = invitation to training saved
    .seat_changed = seat at training changed
    .seat_removed = seat at training removed
    .level_answered = proposed level answered
    .validation_model_saved = validation model saved
    .validation_saved = validation saved
    .validation_removed = validation removed
    .time_saved = time saved
    .time_removed = time removed
    .time_certified = signing of the time list changed
    .document_issued = document issued
    .undone = undone
    .redone = done again

# What is offered
undo = Undo: { $operation }
redo = Redo: { $operation }

# What history says afterwards
undone = Undone: { $operation }
redone = Done again: { $operation }
