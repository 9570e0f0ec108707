# The sheet for when a laptop has gone missing.

kind = Incident sheet
title_of = Incident sheet, { $register }
made = Drawn up { $day }
purpose = Basis for the notification of a personal data breach (GDPR, articles 33 and 34) when a laptop with the register has gone missing. It holds names: give it to the controller and the data protection officer only.

## What the sheet shows

moment = What the sheet shows, and until when
source = Made from
until = Data until
until_at = { $moment }
until_never = nothing is entered
later = What was entered later on the missing laptop is not on this sheet. Ask the coach what was done after that moment.

## To be filled in

to_fill_in = To be filled in by hand
head_question = Question
head_answer = Answer
fill_when = When did the laptop go missing (day and time)?
fill_where = Where, and how?
fill_noticed = When was it noticed? The 72 hours count from then.
fill_locked = Was the laptop off, or the register locked?
fill_disk = Was the whole disk encrypted?
fill_papers = Were printed or saved papers, or copies of the register, with the laptop?
fill_police = Police report, number

## Whose data

whose = Whose data
people = People
companies = Companies
contacts = Contact persons at companies
coaches = Coaches

## What kinds of data

kinds = What kinds of data
kinds_note = So many people have at least one piece of data of each kind. History keeps what was changed or removed. Needs may say something about health (article 9).
head_number = No.
head_kind = Kind
head_people = People
kind_name = name
kind_number = personal identity or coordination number
kind_birth = birth date or gender
kind_employment = employment, role and state of work
kind_background = education, work and languages
kind_needs = needs in order to take part
kind_assessments = ratings of competence
kind_permits = permits and evidence
kind_plans = plans, actions and follow-ups
kind_notes = notes and wishes in free text
kind_papers = issued papers
kind_visits = interview times, and meetings where the person was
kind_training = trainings, validation and certified time
kind_evaluation = answers in evaluations

## Protection

protection = How the data is protected
encrypted = The whole register is encrypted on the disk with SQLCipher (AES-256). It is unreadable without the key.
key = The key is locked by the register’s password (Argon2id with 64 MiB, then XChaCha20-Poly1305). It lies open nowhere.
locks = The register locks when nobody has touched the program for a while, at Ctrl L, and when the program ends. If it was unlocked when the laptop was taken, the data is readable until it locks.
password = The strength of the password is stored nowhere. The program takes no password that is easy to guess; ask the coach whether it was written down somewhere.
recovery_made = A recovery code was made { $day }. It opens the register: find out where its sheet is.
recovery_none = No recovery code has been made.
outside = Papers that were saved or printed are not encrypted. Older copies open with the password that they had then.

## What to do

steps = Do now
step_tell = Tell the controller and the data protection officer at once, with this sheet.
step_authority = The controller notifies the supervisory authority within 72 hours of noticing, unless a risk to people’s rights is unlikely (article 33).
step_people = If the risk is high, those concerned must be told without delay (article 34). Not if the data is unintelligible to whoever has the laptop, for example encrypted with the register locked (article 34.3 a).
step_police = Report it to the police, and block the laptop’s accounts.
step_password = Change the password of the register that is left, and never use the old one again.
step_keep = Keep the sheet: every breach is to be documented, also one that is not notified (article 33.5).

## The lists

company_list = The companies
head_company = Company
list = The people
list_note = No identity numbers stand here. They are in the register or the backup.
head_name = Name
head_data = Data beside the name (no.)
