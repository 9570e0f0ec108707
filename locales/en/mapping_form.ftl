# The mapping form: for a shop floor where no laptop may be. Filled in by hand by two people.

kind = Mapping form
title_of = Mapping form, { $whose }
profile = Requirement profile { $role }, version { $version }
how = Fill in the form together. The participant rings their own rating first, then the coach rings theirs. Skip what the participant does not want to answer.
care = A filled-in form holds personal data: do not leave it behind. When the answers have been entered in the register, it is given to the participant or destroyed. Write no identity number, nothing about health and nothing about membership in a trade union.

## Whom it is about

who = Whom it is about
name = Name
number = Participant number
employer = Company
coach = Competence coach
day = Date
place = Place

## The information

information = What you should know
informed = The participant has been given this information (version { $version }).
informed_by = The information was given by

## What is written

background = Background
education = Education: school or course, and which years
work = Work: what, where and for how long
languages = Languages. Is an interpreter needed?
wishes = Wishes
wishes_note = What do you want to learn, and what do you want to work with?
summary = Summing up
strengths = Strengths
to_develop = Wants to develop
missed = Something that we have missed?
notes = Notes

## The rating

ratings = Competence by competence
ratings_note = Ring one sign in each column. The coach also rings how we know it, one letter or several.
signs = The signs
known = Known by
wants_to_guide = wants to guide others
head_competence = Competence
head_self = Self-rating
head_coach = Coach’s assessment
rating_of = { $competence }, { $column }: ring 0, 1, 2, 3, 4, dash or X
known_of = { $competence }: ring how we know it, a to e

## The permits

permits = Permits
permits_note = A permit has no level: it is there or missing, and it may expire. The empty rows are for others that the participant has.
head_permit = Permit
head_has = Held
head_issuer = Issuer
head_valid_until = Valid until
other_permit = another permit
has_permit = { $permit }: tick yes or no
yes = yes
no = no

## The end

end = When we are done
place_and_day = Place and date
coach_signs = Competence coach
entered_on = Entered in the register on
entered_by = By
