# Vad användaren har gjort, i användarens ord. Skriv namnet som det står inne i en mening;
# i början av en rad får det stor bokstav av sig självt.

operation =
    .register_created = registret skapat
    .example_made = exempeldata inlagda
    .register_rescued = registret räddat efter en skada
    .project_changed = projektet ändrat
    .coach_changed = coachens uppgifter ändrade
    .company_added = företag tillagt
    .company_changed = företag ändrat
    .contact_saved = kontaktperson sparad
    .contact_removed = kontaktperson borttagen
    .notice_saved = varsel eller korttidsarbete sparat
    .notice_removed = varsel eller korttidsarbete borttaget
    .role_added = befattning tillagd
    .role_changed = befattning ändrad
    .requirement_saved = krav sparat
    .requirement_removed = krav borttaget
    .area_saved = kompetensområde sparat
    .competence_saved = kompetens sparad
    .permit_saved = behörighetstyp sparad
    .model_taken = modellpaket inläst
    .person_added = person tillagd
    .person_changed = personuppgifter ändrade
    .person_erased_asked = person raderad på egen begäran
    .person_erased_never_started = person raderad som aldrig började
    .person_erased_retention_over = person raderad efter gallringstiden
    .person_erased_mistake = person raderad som lagts in av misstag
    .person_number_saved = personnummer sparat
    .employment_saved = anställning sparad
    .status_saved = anställningsstatus sparad
    .status_removed = anställningsstatus borttagen
    .participation_saved = deltagande sparat
    .background_saved = bakgrund sparad
    .background_removed = bakgrund borttagen
    .need_saved = behov sparat
    .need_removed = behov borttaget
    .comparison_saved = jämförelse med befattning sparad
    .comparison_removed = jämförelse med befattning borttagen
    .holding_saved = behörighet sparad
    .holding_removed = behörighet borttagen
    .mapping_started = kartläggning påbörjad
    .mapping_changed = kartläggning ändrad
    .mapping_done = kartläggning klar
    .assessment_added = bedömning sparad
    .evidence_saved = underlag sparat
    .evidence_removed = underlag borttaget
    .plan_changed = utvecklingsplan ändrad
    .plan_state_changed = utvecklingsplanens status ändrad
    .action_saved = insats sparad
    .action_removed = insats borttagen
    .follow_up_saved = uppföljning sparad
    .follow_up_removed = uppföljning borttagen
    .training_saved = utbildning sparad
    .occasion_saved = utbildningstillfälle sparat
    .occasion_removed = utbildningstillfälle borttaget
    .seat_invited = inbjudan till utbildning sparad
    .seat_changed = plats på utbildning ändrad
    .seat_removed = plats på utbildning borttagen
    .level_answered = föreslagen nivå besvarad
    .validation_model_saved = valideringsmodell sparad
    .validation_saved = validering sparad
    .validation_removed = validering borttagen
    .time_saved = tid sparad
    .time_removed = tid borttagen
    .time_certified = tidlistans underskrift ändrad
    .document_issued = dokument utfärdat
    .undone = ångrat
    .redone = gjort om

# Det som erbjuds
undo = Ångra: { $operation }
redo = Gör om: { $operation }

# Det som står i historiken efteråt
undone = Ångrat: { $operation }
redone = Gjort om: { $operation }
